import { expect } from 'chai';
import { languages, type Language } from '../src/dataset/languages.js';
import { expectAccessible } from './harness/axe.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { heard } from './harness/heard.js';
import { host, releaseAll } from './harness/hosts.js';
import { names } from '../src/shared/names.js';
import { settled, shiftsFromNow } from './harness/settled.js';
import { isLive, showsFigure } from './loader/snippets.js';

/** What is behind a source line. */
const QUOTE = /(The report says|El informe dice): .+/;
const PATHS: Record<Language, string> = { en: '/dist/', es: '/dist/es/' };

let page: OpenPage;

async function open(path: string, width = 800): Promise<void> {
  page = await openPage(path, { width, height: 1600 });
  // A figure that is near brings the files of all; on a phone it is far below the words.
  page.document.querySelector('article')!.scrollIntoView();
  await allLive();
}

async function allLive(): Promise<void> {
  await until(() => counters().length === 24 && counters().every(isLive), 'all 24 figures');
  await settled(page);
}

/** Addresses of the host at `base`, and the icon, which is none. */
const OURS = (base: string) => new RegExp(`^(data:|${base})`);

const all = (selector: string) => [...page.document.querySelectorAll<HTMLElement>(selector)];
const counters = () => all('stat-counter');
const openable = () => all('details.snippet') as HTMLDetailsElement[];
const html = () => page.document.documentElement;

/** Chooses colours as a reader does. */
function choose(theme: string): void {
  page.document.querySelector<HTMLInputElement>(`.themes [value=${theme}]`)!.click();
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

for (const language of languages) {
  describe(`the page of all figures in ${language}`, () => {
    it('shows all of them, without an error, a shift, or a request to anyone else', async () => {
      const held = host('held');
      const path = held.base + PATHS[language].slice('/dist/'.length);
      page = await openPage(path, { parsed: true, height: 1600 });
      await until(async () => (await held.asked()).length === 3, 'the files of the figures');
      await settled(page);
      const shifts = shiftsFromNow(page);
      await held.release();
      await allLive();
      for (const counter of counters()) {
        const figure = counter.shadowRoot!.querySelector('.figure');
        expect(figure?.getAttribute('lang')).to.equal(language);
      }
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.deep.equal([]);
      expect(shifts).to.deep.equal([]);
      for (const address of page.requests()) expect(address).to.match(OURS(held.base));
    });

    it('says in each snippet what stands in the page, and names its page', async () => {
      await open(PATHS[language]);
      const cards = all('article');
      expect(cards.length).to.be.greaterThan(24);
      for (const card of cards) {
        const code = card.querySelector('code')!.textContent;
        const pasted = new DOMParser().parseFromString(code, 'text/html').body;
        const there = card.querySelector(names.join());
        // The whole report stands there as a link.
        if (!there) {
          expect(card.id).to.equal('impact-report');
          continue;
        }
        const [inSnippet, inPage] = [pasted, there].map((part) => part.querySelector('a')!);
        expect(inSnippet!.textContent).to.equal(inPage!.textContent).and.not.equal('');
        const [path] = /embed\/.*/.exec(inPage!.href) ?? [];
        expect(inSnippet!.getAttribute('href')).to.match(/^https:/);
        expect(inSnippet!.getAttribute('href')!.endsWith(`/${path!}`)).to.equal(true);
        // A snippet reserves room besides; here the figure is there from the start.
        const attributes = (element: Element) =>
          [...element.attributes]
            .filter(({ name }) => name !== 'style')
            .map(({ name, value }) => `${name}=${value}`);
        expect(attributes(pasted.querySelector(there.localName)!)).to.deep.equal(attributes(there));
        expect(pasted.querySelector('script')!.async).to.equal(true);
        expect(code).not.to.include('\n');
      }
    });

    it('leads to the page in the other language, and from there back', async () => {
      await open(PATHS[language]);
      const [other = ''] = languages.filter((one) => one !== language);
      for (const lang of [other, language]) {
        const link = page.document.querySelector<HTMLElement>('a.other')!;
        expect(link.lang).to.equal(lang);
        link.click();
        await until(() => page.document.querySelector('a.other') && html().lang === lang, lang);
        expect(page.window.location.pathname).to.equal(PATHS[lang as Language]);
      }
    });
  });
}

describe('the page of all figures', () => {
  it('works below any path', async () => {
    const { base } = host('plain');
    await open(`${base}index.html`);
    for (const address of page.requests()) expect(address).to.match(OURS(base));
    expect(page.record.errors).to.deep.equal([]);
  });

  it('takes the colours that a reader chooses, in its figures too', async () => {
    await open(PATHS.en);
    const colours = () => {
      const number = counters()[0]!.shadowRoot!.querySelector('.number')!;
      const style = (element: Element) => page.window.getComputedStyle(element);
      return [style(html()).backgroundColor, style(html()).color, style(number).color];
    };
    choose('light');
    const light = colours();
    choose('dark');
    const dark = colours();
    for (const [at, colour] of light.entries()) expect(colour).not.to.equal(dark[at]);
    choose('light');
    expect(colours()).to.deep.equal(light);
    choose('auto');
    expect([light, dark]).to.deep.include(colours());
  });

  for (const theme of ['light', 'dark']) {
    it(`keeps nobody out: ${theme}`, async () => {
      await open(theme === 'light' ? PATHS.en : PATHS.es);
      choose(theme);
      for (const details of openable().slice(0, 2)) details.open = true;
      await expectAccessible(page.document.body);
    }).timeout(60_000);
  }

  for (const width of [320, 768, 1280]) {
    it(`fits in ${width} pixels`, async () => {
      await open(PATHS.es, width);
      for (const details of openable()) details.open = true;
      await settled(page);
      expect(html().scrollWidth).to.be.at.most(html().clientWidth);
      const edges = counters().map((counter) => counter.getBoundingClientRect().right);
      expect(Math.max(...edges)).to.be.at.most(html().clientWidth);
    });
  }
});

describe('the snippet of a figure', () => {
  const copy = async (): Promise<string> => {
    const details = openable()[3]!;
    details.open = true;
    details.querySelector<HTMLElement>('.copy')!.click();
    return until(() => details.querySelector('[role=status]')!.textContent, 'word of the copy');
  };
  const code = () => openable()[3]!.querySelector('code')!.textContent;
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText } });

  it('is copied', async () => {
    await open(PATHS.en);
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    expect(await copy()).to.match(/^Copied\. .*HOST stands for/);
    expect(copied).to.deep.equal([code()]);
  });

  it('is selected where the page may not copy', async () => {
    await open(PATHS.en);
    clipboard(() => Promise.reject(new Error('not allowed')));
    expect(await copy()).to.match(/^Selected/);
    expect(page.window.getSelection()?.toString()).to.equal(code());
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('the page of all figures without scripts', () => {
  /** Puts a page in a frame where scripts do not run, but what it shows may be read. */
  async function openWithout(path: string): Promise<Window & typeof globalThis> {
    const frame = document.createElement('iframe');
    frame.title = path;
    frame.width = '800';
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = path;
    page = { document, close: () => frame.remove() } as OpenPage;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return frame.contentWindow as Window & typeof globalThis;
  }

  for (const language of languages) {
    it(`says every figure in ${language}, with its period and source, and opens its line`, async () => {
      const view = await openWithout(PATHS[language]);
      expect(view.customElements.get('stat-counter')).to.equal(undefined);
      const figures = [...view.document.querySelectorAll('stat-counter')];
      expect(figures.length).to.equal(24);
      for (const figure of figures) {
        expect(showsFigure(figure), figure.getAttribute('indicator')!).to.equal(true);
        expect(heard(figure.shadowRoot!.querySelector('[part=origin]')!)).to.match(/^.+ · .+/);
        const source = figure.shadowRoot!.querySelector('details')!;
        expect(heard(source)).not.to.match(QUOTE);
        source.querySelector('summary')!.click();
        expect(heard(source)).to.match(QUOTE);
      }
    });

    it(`offers nothing in ${language} that only a script would do`, async () => {
      const view = await openWithout(PATHS[language]);
      // All three engines say so within a frame whose sandbox allows no script.
      expect(view.matchMedia('(scripting: none)').matches).to.equal(true);
      const roots = [...view.document.querySelectorAll('stat-counter')].map(
        ({ shadowRoot }) => shadowRoot!,
      );
      const offered = [
        ...roots.map((root) => root.querySelector('#menu-button')!),
        ...view.document.querySelectorAll('.copy, .put, .themes, .find'),
      ];
      const cards = view.document.querySelectorAll('article').length;
      expect(offered.length).to.equal(24 + 2 * cards + 2);
      for (const one of offered) expect(view.getComputedStyle(one).display).to.equal('none');
    });
  }
});
