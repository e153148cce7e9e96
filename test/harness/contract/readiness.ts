import { expect } from 'chai';
import { dataset } from '../../../src/dataset/bundled/dataset.js';
import { viewsOf } from '../../../src/figures/views.js';
import { IndicatorErrorEvent } from '../../../src/shared/error-event.js';
import { IndicatorReadyEvent, type IndicatorEvent } from '../../../src/shared/events.js';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { until } from '../frame.js';
import { heard } from '../heard.js';
import { made, part, place, put, ready, show } from '../place.js';
import { asJson, notFound, serve, type Served } from '../served.js';

/** It says, by events, when it shows what, and when it cannot. */
export function readiness(tag: ElementName, { attributes, subject, heard: words }: Contract): void {
  describe('tells the page', () => {
    let events: IndicatorEvent[];
    let served: Served | undefined;
    // Elements within tell of themselves.
    const keep = (event: IndicatorEvent) => {
      if (event.element.localName === tag) events.push(event);
    };

    beforeEach(() => {
      events = [];
      document.addEventListener('indicator-ready', keep);
      document.addEventListener('indicator-error', keep);
    });
    afterEach(() => {
      document.removeEventListener('indicator-ready', keep);
      document.removeEventListener('indicator-error', keep);
      served?.restore();
    });

    it('that it is ready, once, what it shows by then', async () => {
      let said = '';
      const listener = ({ target }: Event) => (said = heard(target as Element));
      document.addEventListener('indicator-ready', listener, { once: true });
      const element = await show(tag, attributes);
      expect(said).to.include(words.en);
      element.requestUpdate();
      await element.updateComplete;
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(IndicatorReadyEvent);
      expect(events[0]).to.include({ ...subject, element });
    });

    it('so out of a shadow root', async () => {
      const root = put('').attachShadow({ mode: 'open' });
      const element = made(tag, attributes);
      root.append(element);
      await ready(element);
      expect(events[0]).to.include({ bubbles: true, composed: true, element });
      expect(events[0]?.target).to.equal(root.host);
    });

    it('so again in another language', async () => {
      const element = await show(tag, attributes);
      element.lang = 'es';
      await until(() => events.length === 2, 'the event');
      expect(heard(element)).to.include(words.es);
    });

    it('so again for another dataset, by `data`, which it shows with the next update', async () => {
      const element = await show(tag, attributes);
      element.data = viewsOf(dataset);
      await element.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal(['indicator-ready', 'indicator-ready']);
    });

    it('so once for a dataset that `src` names', async () => {
      served = serve({ 'a.json': asJson(dataset) });
      const element = await show(tag, { ...attributes, src: '/a.json' });
      expect(heard(element)).to.include(words.en);
      expect(events).to.have.length(1);
    });

    it('once, in place and in one console line, that it cannot show its dataset', async () => {
      served = serve({ 'none.json': notFound });
      const element = place(tag, { ...attributes, src: '/none.json' });
      const lines = await consoleLines(() => until(() => part(element, 'message'), 'a message'));
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(IndicatorErrorEvent);
      expect(events[0]).to.include({ ...subject, element, bubbles: true, composed: true });
      const { message } = events[0] as IndicatorErrorEvent;
      expect(lines).to.deep.equal([message]);
      expect(message)
        .to.match(new RegExp(`^${tag}: src=`))
        .and.include('HTTP 404');
      expect(heard(element)).to.include(message);
    });

    it('what is no dataset, where a script hands over just anything as `data`', async () => {
      const element = made(tag, attributes);
      Object.assign(element, { data: { nothing: true } });
      const lines = await consoleLines(() => {
        put('').append(element);
        return until(() => part(element, 'message'), 'a message');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^${tag}: data is no dataset`));
    });
  });
}
