import { expect } from 'chai';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { until } from '../frame.js';
import { linesOf, load, openFresh } from '../fresh.js';
import { heard } from '../heard.js';
import { made, part, partOf, place, show } from '../place.js';
import { asJson, notFound, serve, silence, type Served } from '../served.js';
import { dataset } from '../../../src/dataset/bundled/dataset.js';

/** What a page put between its tags stands until there is something better. */
export function fallback(tag: ElementName, { attributes }: Contract): void {
  describe('its fallback', () => {
    let served: Served;
    beforeEach(
      () => (served = serve({ never: silence, none: notFound, 'good.json': asJson(dataset) })),
    );
    afterEach(() => served.restore());

    const SENTENCE = 'The figure as a sentence';

    it('is shown while its dataset is on its way', async () => {
      const element = place(tag, { ...attributes, src: '/never' });
      await until(() => served.requests.length, 'the request');
      await element.updateComplete;
      expect(heard(element)).to.equal(SENTENCE);
    });

    it('gives way to the figure', async () => {
      const element = await show(tag, attributes);
      expect(heard(element)).not.to.include(SENTENCE);
      expect(element.firstElementChild?.checkVisibility()).to.be.false;
    });

    it('is shown above what is wrong', async () => {
      await consoleLines(async () => {
        const element = place(tag, { ...attributes, src: '/none' });
        const message = await partOf(element, 'message');
        expect(heard(element)).to.equal(`${SENTENCE} ${heard(message)}`);
      });
    });

    it('stands alone where the element’s own files do not come; the console says so', async () => {
      const page = await openFresh();
      await load(page, tag);
      // What a policy refuses does not come, as what a network loses.
      const policy = page.document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      const folders = ['node_modules', 'src/shared', 'src/dataset', 'src/strings'];
      policy.content = `script-src ${folders.map((name) => `${location.origin}/${name}/`).join(' ')}`;
      page.document.head.append(policy);
      const element = made(tag, attributes, page);
      page.document.body.append(element);
      await until(() => linesOf(page).length, 'word of it');
      expect(linesOf(page).filter((line) => line.startsWith(tag))).to.deep.equal([
        `${tag}: The figure could not be loaded. It is tried again when the connection returns.`,
      ]);
      expect(heard(element)).to.equal(SENTENCE);
      page.close();
    });

    it('stays the page’s own, whatever is shown: nothing is added, moved or removed', async () => {
      const element = place(tag, { ...attributes, src: '/never' });
      const children = [...element.childNodes];
      const observer = new MutationObserver(() => {});
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      await consoleLines(async () => {
        element.src = '/none';
        await partOf(element, 'message');
        element.src = '/good.json';
        await partOf(element, 'figure');
        element.remove();
      });
      expect([...element.childNodes]).to.deep.equal(children);
      expect(observer.takeRecords()).to.deep.equal([]);
      observer.disconnect();
    });

    it('may change under it, as frameworks do', async () => {
      const element = await show(tag, attributes);
      element.textContent = 'another text';
      element.requestUpdate();
      await element.updateComplete;
      expect(element.textContent).to.equal('another text');
      expect(part(element, 'figure')).not.to.equal(undefined);
    });
  });
}
