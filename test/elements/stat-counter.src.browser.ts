import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { viewsOf } from '../../src/figures/views.js';
import { other, withMarkup } from '../harness/datasets.js';
import { until } from '../harness/frame.js';
import { load, loadModule, openFresh } from '../harness/fresh.js';
import { heard } from '../harness/heard.js';
import { openCitation, openSource, part, place, ready, show } from '../harness/place.js';
import { asJson, serve, serveOne, silence, type Answer, type Served } from '../harness/served.js';

let served: Served;
afterEach(() => {
  served.restore();
  document.body.replaceChildren();
});

/** Has an address answer; gives that. */
const at = (answer: Answer): string => {
  const { src, ...rest } = serveOne(answer);
  served = rest;
  return src;
};

const attributes = { indicator: 'certified-orgs' };

describe('A counter of another dataset', () => {
  it('shows its number, with its own source and period', async () => {
    const element = await show('stat-counter', { ...attributes, src: at(asJson(other())) });
    expect(heard(element)).to.match(/^1,234 mining organisations .* EW · 2031 1 note/);
    expect(heard(element)).not.to.include('ARM · 2020');
  });

  it('cites it, and not this report', async () => {
    const element = await show('stat-counter', { ...attributes, src: at(asJson(other())) });
    const citation = await openCitation(element);
    expect(citation.textContent).to.include('Elsewhere Watch (EW), 2031');
    expect(citation.textContent).not.to.include('Alliance for Responsible Mining');
  });

  it('knows the ids of that, and no others', async () => {
    const src = at(asJson(other()));
    const element = await show('stat-counter', { indicator: 'mines-elsewhere', src });
    expect(heard(element)).to.match(/^7 mining organisations/);
  });

  it('counts up as any does, and is in the language of the page', async () => {
    const src = at(asJson(other()));
    const element = await show('stat-counter', { ...attributes, src, lang: 'es' });
    expect(heard(element)).to.match(/^1234 organizaciones mineras/);
    expect(element.shadowRoot?.querySelector('.counting')).not.to.equal(null);
  });

  it('asks for it once, however many there are, and in however many languages', async () => {
    const src = at(asJson(other()));
    const element = await show('stat-counter', { ...attributes, src });
    const second = document.createElement('stat-counter');
    Object.assign(second, attributes, { src });
    element.after(second);
    await ready(second);
    second.lang = 'es';
    await until(() => heard(second).includes('organizaciones'), 'Spanish');
    expect(served.requests).to.have.length(1);
  });

  it('asks for it once where two ask at the same time', async () => {
    const src = at(asJson(other()));
    const element = place('stat-counter', { ...attributes, src });
    element.after(element.cloneNode(true));
    await Promise.all([...document.querySelectorAll('stat-counter')].map(ready));
    expect(served.requests).to.deep.equal([new URL(src, location.href).href]);
  });

  it('sends no cookie along', async () => {
    await show('stat-counter', { ...attributes, src: at(asJson(other())) });
    expect(served.credentials).to.deep.equal(['omit']);
  });

  it('shows the report again when `src` is taken away', async () => {
    const element = await show('stat-counter', { ...attributes, src: at(asJson(other())) });
    element.src = '';
    await until(() => heard(element).startsWith('4 mining'), 'the report');
  });

  it('shows markup in its texts as text, and runs nothing', async () => {
    const element = await show('stat-counter', { ...attributes, src: at(asJson(withMarkup())) });
    await openSource(element);
    await openCitation(element);
    for (const name of ['text', 'context', 'origin', 'note', 'quote', 'citation-text']) {
      expect(part(element, name)?.textContent, name).to.include('<img src=x onerror=');
    }
    expect(element.shadowRoot?.querySelectorAll('img, b')).to.have.length(0);
    expect(window).not.to.have.property('ran');
  });

  it('takes it from `data` with the next update, and asks nobody', async () => {
    served = serve({});
    const element = await show('stat-counter', attributes);
    element.data = viewsOf(other());
    await element.updateComplete;
    expect(heard(element)).to.match(/^1,234 mining organisations/);
    expect(served.requests).to.deep.equal([]);
  });

  it('prefers `data` to `src`', async () => {
    const element = document.createElement('stat-counter');
    Object.assign(element, attributes, { src: at(silence), data: viewsOf(other()) });
    document.body.append(element);
    await element.updateComplete;
    expect(heard(element)).to.match(/^1,234/);
    expect(served.requests).to.deep.equal([]);
  });
});

describe('A dataset is given up', () => {
  it('when the last element that wants it is taken away, and not before', async () => {
    const src = at(silence);
    const element = place('stat-counter', { ...attributes, src });
    const second = element.cloneNode(true) as HTMLElement;
    element.after(second);
    await until(() => served.requests.length, 'the request');
    element.remove();
    expect(served.aborted).to.deep.equal([]);
    second.remove();
    expect(served.aborted).to.deep.equal(served.requests);
  });

  it('when another one is named', async () => {
    const src = at(silence);
    const element = place('stat-counter', { ...attributes, src });
    await until(() => served.requests.length, 'the request');
    element.src = '';
    await ready(element);
    expect(served.aborted).to.deep.equal(served.requests);
  });

  it('before it is asked for, where the element has gone by then', async () => {
    served = serve({});
    const page = await openFresh();
    const asked: unknown[] = [];
    page.window.fetch = (input) => (asked.push(input), new Promise(() => {}));
    await load(page, 'stat-counter');
    const element = page.document.createElement('stat-counter');
    Object.assign(element, attributes, { src: '/never.json' });
    page.document.body.append(element);
    await element.updateComplete;
    element.remove();
    await loadModule(page, 'shared/remote');
    await new Promise(requestAnimationFrame);
    expect(asked).to.deep.equal([]);
    page.close();
  });
});
