import '../../src/define/all.js';
import { expect } from 'chai';
import { names, type ElementName } from '../../src/shared/names.js';
import { attributesOf, type Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { expectAccessible } from '../harness/axe.js';
import { until } from '../harness/frame.js';
import { choose, part, partOf, put, ready } from '../harness/place.js';
import { find } from '../snippets/shown.js';

const HOST = 'https://figures.example.org/asgm/';
const site = { host: HOST };
const ITEM = 'Put it on your page';

/** A figure of each element. */
const FIGURES: Record<ElementName, string> = {
  'stat-counter': 'certified-orgs',
  'region-share-chart': 'asgm-gold-by-region',
  'timeline-view': 'activities',
  'certified-orgs-map': 'certified-orgs-map',
  'report-section': 'premium',
  'impact-report': 'impact-report',
};

type Live = HTMLElement & { updateComplete: Promise<boolean> } & Record<string, unknown>;

/** Puts what a snippet with these attributes leaves of `shown` on a page, its link at `host`. */
async function show(shown: Shown, host = HOST, lang = 'en'): Promise<Live> {
  const pasted = snippetOf('element', shown, { host });
  const place = put(pasted.replace(/<script.*/, ''));
  place.lang = lang;
  return ready(place.querySelector<Live>(shown.element));
}

async function codeOf(element: Element, item = ITEM): Promise<HTMLElement> {
  await choose(element, item);
  return partOf(element, 'code');
}

const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/shared/embed-code'))
    .length;

afterEach(() => document.body.replaceChildren());

describe('The line that shows a figure on another page', () => {
  const counter = find('stat-counter', 'certified-orgs');

  it('is made by files that come when a reader asks', async () => {
    const element = await show(counter);
    part(element, 'menu-button')!.click();
    await partOf(element, 'menu-item');
    expect(asked()).to.equal(0);
    part(element, 'menu-button')!.click();
    await codeOf(element);
    expect(asked()).to.be.greaterThan(0);
  });

  for (const name of names) {
    it(`is there of <${name}>, as it was pasted`, async () => {
      const shown = find(name, FIGURES[name]);
      const code = await codeOf(await show(shown));
      expect(code.textContent).to.equal(snippetOf('element', shown, site));
    });
  }

  it('speaks the language of the page, and does not tie the other page to it', async () => {
    const element = await show(counter, HOST, 'es');
    const code = await codeOf(element, 'Ponerla en su página');
    expect(code.textContent)
      .to.include('4 organizaciones mineras')
      .and.include(`href="${HOST}embed/es/stat-counter/certified-orgs/"`)
      .and.not.include('lang=');
    expect(part(element, 'citation')!.innerText).to.include('Pegue esta línea');
  });

  it('keeps a language of the figure’s own', async () => {
    const code = await codeOf(await show({ ...counter, settings: { lang: 'en' } }, HOST, 'es'));
    expect(code.textContent).to.include(' lang="en"');
  });

  it('holds what the author chose', async () => {
    const settings = {
      label: 'Our "own" <b>',
      still: 'true',
      theme: 'dark',
      actions: 'embed cite',
    };
    const shown = { ...counter, settings };
    const code = await codeOf(await show(shown));
    const line = new DOMParser().parseFromString(code.textContent, 'text/html');
    const attributes = line.querySelector('stat-counter')!.attributes;
    const there = [...attributes].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(there)).to.deep.equal({ ...attributesOf(shown) });
  });

  const READERS: [ElementName, Record<string, string>, path: string][] = [
    ['region-share-chart', { view: 'table' }, 'asgm-gold-by-region/table/'],
    ['region-share-chart', { type: 'bar' }, 'asgm-gold-by-region/bar/'],
    ['timeline-view', { topic: 'certification' }, 'timeline-view/certification/'],
    ['timeline-view', { topic: 'gender', from: '2019' }, 'timeline-view/'],
    ['certified-orgs-map', { show: 'groups' }, 'certified-orgs-map/groups/'],
    ['certified-orgs-map', { region: 'PE-PUN' }, 'certified-orgs-map/'],
    ['certified-orgs-map', { selected: 'cecomip' }, 'certified-orgs-map/cecomip/'],
  ];
  for (const [name, state, path] of READERS) {
    const words = Object.entries(state).map(([key, value]) => `${key}="${value}"`);
    it(`holds what a reader of <${name}> chose: ${words.join(' ')}`, async () => {
      const element = await show(find(name, FIGURES[name]));
      Object.assign(element, state);
      await element.updateComplete;
      const code = await codeOf(element);
      for (const word of words) expect(code.textContent).to.include(` ${word}`);
      expect(code.textContent).to.include(`${path}"`);
    });
  }

  it('follows what a reader chooses while it is open', async () => {
    const element = await show(find('region-share-chart', 'asgm-gold-by-region'));
    const code = await codeOf(element);
    expect(code.textContent).not.to.include('view=');
    element['view'] = 'table';
    await until(
      () => part(element, 'code')?.textContent.includes('view="table"'),
      'the other line',
    );
    element['view'] = 'chart';
    await until(() => !part(element, 'code')?.textContent.includes('view='), 'the first line');
  });

  it('names a place to fill in where this page is nobody else’s, and says so', async () => {
    const element = await show(counter, 'http://localhost:4173/');
    const code = await codeOf(element);
    expect(code.textContent).to.equal(snippetOf('element', counter, { host: 'https://HOST/' }));
    expect(part(element, 'citation')!.innerText).to.match(/in the place of HOST/);
  });

  it('follows, also from a page that has held on to one version', async () => {
    const element = await show(counter);
    element.querySelector('a')!.href = `${HOST}1.2.3/embed/en/stat-counter/certified-orgs/`;
    const code = await codeOf(element);
    expect(code.textContent).to.equal(snippetOf('element', counter, site));
  });

  it('is none of a page’s own data, which says so', async () => {
    const { viewsOf } = await import('../../src/figures/views.js');
    const { dataset } = await import('../../src/dataset/bundled/dataset.js');
    const element = await show(counter);
    element['data'] = viewsOf(dataset);
    await element.updateComplete;
    await choose(element, ITEM);
    expect((await partOf(element, 'citation-text')).textContent).to.match(
      /data of this page’s own/,
    );
    expect(part(element, 'code')).to.equal(undefined);
  });

  it('is the only thing in a menu that is asked for it alone', async () => {
    const element = await show({ ...counter, settings: { actions: 'embed' } });
    part(element, 'menu-button')!.click();
    await partOf(element, 'menu-item');
    const items = [...element.shadowRoot!.querySelectorAll('[part=menu-item]')];
    expect(items.map((item) => item.textContent.trim())).to.deep.equal([ITEM]);
  });

  describe('and the clipboard', () => {
    const { clipboard } = navigator;
    const withClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    afterEach(() =>
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }),
    );
    const copy = (element: Element) => {
      part(element, 'citation')!.querySelector('button')!.click();
      const status = part(element, 'citation')!.querySelector('[role=status]')!;
      return until(() => status.textContent, 'word of it');
    };

    it('is copied, and says so', async () => {
      const copied: string[] = [];
      withClipboard((text) => Promise.resolve(void copied.push(text)));
      const element = await show(counter);
      await codeOf(element);
      expect(await copy(element)).to.equal('Copied');
      expect(copied).to.deep.equal([snippetOf('element', counter, site)]);
    });

    it('is selected in place where the page may not copy', async () => {
      withClipboard(() => Promise.reject(new DOMException('not here', 'NotAllowedError')));
      const element = await show(counter);
      await codeOf(element);
      expect(await copy(element)).to.equal('Select the text to copy it');
      expect(getSelection()?.toString()).to.equal(snippetOf('element', counter, site));
    });
  });

  it('has the focus, and gives it back to the menu’s button', async () => {
    const element = await show(counter);
    const code = await codeOf(element);
    expect(element.shadowRoot!.activeElement).to.equal(code);
    const buttons = [...part(element, 'citation')!.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText === 'Close')!.click();
    expect(part(element, 'code')).to.equal(undefined);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'menu-button'));
  });

  it('keeps nobody out, and fits in 320 pixels', async () => {
    const element = await show(counter);
    element.style.inlineSize = '288px';
    const code = await codeOf(element);
    expect(code.scrollWidth).to.be.at.most(code.clientWidth);
    await expectAccessible(element);
  });
});
