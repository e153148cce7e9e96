import { expect } from 'chai';
import { placedAt } from '../../src/snippets/address.js';
import { heard } from '../harness/heard.js';
import { host, made, releaseAll } from '../harness/hosts.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { settled } from '../harness/settled.js';
import { expectFallback, SENTENCE, shown } from './snippets.js';

let page: OpenPage;
const PATH = 'embed/en/stat-counter/certified-orgs/';
/** A picture of one point. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const loader = (base: string) => `<script async src="${base}widgets.js"></script>`;
const link = (base: string, path = PATH, more = '') =>
  `<a href="${base}${path}"${more}>${SENTENCE}</a>`;
const open = async (html: string) => (page = await openPage(made(`<!doctype html>${html}`)));
const counters = () => [...page.document.querySelectorAll('stat-counter')];
const add = (html: string) => page.document.body.insertAdjacentHTML('beforeend', html);

function expectQuiet(): void {
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

/** Waits until what looks for links is there, and what it has begun has come. */
async function expectNoElement(): Promise<void> {
  await until(() => page.requests().some((path) => path.endsWith('/links.js')), 'links.js');
  await settled(page);
  expect(counters()).to.deep.equal([]);
  expectQuiet();
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('a link to a figure’s page, alone in its block,', () => {
  const { base } = host('plain');
  const WAYS: Record<string, string> = {
    'a paragraph': `<p>${link(base)}</p>`,
    'a paragraph with blanks and breaks': `<p>\n ${link(base)}<br>&nbsp;</p>`,
    'a div': `<div>${link(base)}</div>`,
    'a quotation': `<blockquote>${link(base)}</blockquote>`,
    'a paragraph of a quotation': `<blockquote>\n<p>${link(base)}</p>\n</blockquote>`,
    'a figure': `<figure>${link(base)}</figure>`,
    'a paragraph with the script': `<p>${link(base)}${loader(base)}</p>`,
    'an article among others': `<article><p>Before</p><p>${link(base)}</p><p>After</p></article>`,
    'bold type': `<p>${link(base).replace(SENTENCE, `<strong>${SENTENCE}</strong>`)}</p>`,
  };
  for (const [way, html] of Object.entries(WAYS)) {
    it(`becomes the figure: ${way}`, async () => {
      await open(`${html}${loader(base)}`);
      await shown(page.document);
      expect(counters()[0]?.getAttribute('indicator')).to.equal('certified-orgs');
      // One of them is read, and it is the figure.
      expect(heard(page.document.body)).not.to.include(SENTENCE);
      expectQuiet();
    });
  }

  it('becomes it in the language of its address, whatever the page’s', async () => {
    await open(`<html lang="es"><p>${link(base)}</p>${loader(base)}`);
    await shown(page.document);
    expect(counters()[0]?.shadowRoot?.querySelector('.figure')?.getAttribute('lang')).to.equal(
      'en',
    );
  });

  it('becomes the variant that its address names', async () => {
    await open(`<p>${link(base, 'embed/es/region-share-chart/asgm-gold-by-region/bar/')}</p>
      ${loader(base)}`);
    const chart = await until(() => page.document.querySelector('region-share-chart'), 'a chart');
    const { attributes = {} } = placedAt('es/region-share-chart/asgm-gold-by-region/bar') ?? {};
    expect(chart.getAttributeNames()).to.have.members(Object.keys(attributes));
    for (const [name, value] of Object.entries(attributes)) {
      expect(chart.getAttribute(name)).to.equal(value);
    }
  });

  it('becomes it where the loader lies in the folder of a version, and the page does not', async () => {
    await open(`<p>${link(base)}</p>${loader(`${base}v1/`)}`);
    await shown(page.document);
    expectQuiet();
  });

  for (const end of ['?utm_source=a', '#top', 'index.html']) {
    it(`becomes it with ${end} at the end of its address`, async () => {
      await open(`<p>${link(base, PATH + end)}</p>${loader(base)}`);
      await shown(page.document);
    });
  }

  it('stays on the page as it was, only unseen, for the framework that owns it', async () => {
    await open(`<p id="block">${link(base, PATH, ' id="own"')}</p>${loader(base)}`);
    const own = page.document.querySelector('#own');
    await shown(page.document);
    expect(page.document.querySelectorAll('#own')).to.have.length(1);
    expect(own?.parentElement?.id).to.equal('block');
    expect(own?.checkVisibility()).to.equal(false);
    own?.remove();
    await until(() => counters().length === 0, 'the element to leave with its link');
    expectQuiet();
  });

  it('is still a link where its files cannot be had', async () => {
    const wordless = host('wordless');
    await open(`<p>${link(wordless.base)}</p>${loader(wordless.base)}`);
    await until(() => page.record.lines.length, 'a line in the console');
    expectFallback(counters()[0]!);
  });
});

describe('a link stays a link', () => {
  const { base } = host('plain');
  const elsewhere = `${location.origin}/elsewhere/`;
  const WAYS: Record<string, string> = {
    'in a sentence': `<p>See: ${link(base)}</p>`,
    'beside another one': `<p>${link(base)} ${link(base)}</p>`,
    'in navigation': `<nav><p>${link(base)}</p></nav>`,
    'in a header': `<header><div>${link(base)}</div></header>`,
    'in a footer': `<footer><div>${link(base)}</div></footer>`,
    'in a menu': `<div role="menu"><div>${link(base)}</div></div>`,
    'in a list': `<ul><li><p>${link(base)}</p></li></ul>`,
    'where it is switched off': `<p>${link(base, PATH, ' data-asgm="off"')}</p>`,
    'where a block is switched off': `<section data-asgm="off"><p>${link(base)}</p></section>`,
    'in text that is being written': `<div contenteditable><p>${link(base)}</p></div>`,
    'in the fallback of an element of ours': `<region-share-chart indicator="asgm-gold-by-region"><p>${link(base)}</p></region-share-chart>`,
    'on a page that says so': `<script data-asgm-links="off"></script><p>${link(base)}</p>`,
    'to a page of another host': `<p>${link(elsewhere)}</p>`,
    'to no page that there is': `<p>${link(base, 'embed/en/no-such-element/')}</p>`,
    'round a picture': `<p>${link(base).replace(SENTENCE, `<img src="${DOT}" alt="The figure">`)}</p>`,
    'after the frame with its page':
      `<iframe src="${base}${PATH}" title="Figure"></iframe>` + `<p>${link(base)}</p>`,
    'after a frame that comes late':
      '<p><iframe data-src="later" title="Figure"></iframe></p>' + `<p>${link(base)}</p>`,
    'beside the frame that WordPress makes':
      `<blockquote class="wp-embedded-content">${link(base)}</blockquote>` +
      '<iframe class="wp-embedded-content" title="Figure"></iframe>',
  };
  for (const [way, html] of Object.entries(WAYS)) {
    it(way, async () => {
      // The placeholder brings what looks for links also where none is like one.
      await open(`${html}<div data-asgm="nothing"></div>${loader(base)}`);
      await expectNoElement();
      const kept = page.document.querySelector('a')!;
      expect(kept.style.display).to.equal('');
    });
  }

  it('while it is alone only because the rest of its paragraph is still coming', async () => {
    const [plain, slow] = [host('plain'), host('held')];
    const rest = `<script src="${slow.base}assets/rest.js"></script> says so.`;
    const opening = open(
      `${loader(plain.base).replace(' async', '')}<p>${link(plain.base)}${rest}</p>`,
    );
    const links = await until(
      async () => (await plain.asked()).find((path) => path.endsWith('/links.js')),
      'links.js',
    );
    // What it would have done by then it has done once the same file is here as well.
    await fetch(plain.base + links, { cache: 'no-store' });
    await new Promise(requestAnimationFrame);
    await slow.release();
    await opening;
    await settled(page);
    expect(counters()).to.deep.equal([]);
  });
});

describe('a placeholder', () => {
  const { base } = host('plain');
  const placeholder = (value: string, more = '', within = link(base)) =>
    `<div data-asgm="${value}"${more}>${within}</div>`;

  it('becomes the figure, in the language of the page', async () => {
    await open(`<html lang="es">${placeholder('stat-counter/certified-orgs')}${loader(base)}`);
    await shown(page.document);
    const figure = counters()[0]?.shadowRoot?.querySelector('.figure');
    expect(figure?.getAttribute('lang')).to.equal('es');
    expectQuiet();
  });

  it('becomes it also where an editor has left it empty', async () => {
    await open(`${placeholder('stat-counter/certified-orgs', '', '')}${loader(base)}`);
    await shown(page.document);
  });

  it('hands on the attributes of its element, and no other ones', async () => {
    const more =
      ' data-asgm-label="Ours" data-asgm-theme="dark" data-asgm-onclick="x()" data-asgm-style="y"';
    await open(`${placeholder('stat-counter/certified-orgs', more)}${loader(base)}`);
    await shown(page.document);
    expect(counters()[0]?.getAttributeNames()).to.have.members(['indicator', 'label', 'theme']);
  });

  it('keeps the room that it had reserved', async () => {
    const more = ' style="min-height: 40em"';
    await open(`${placeholder('stat-counter/certified-orgs', more)}${loader(base)}`);
    await shown(page.document);
    expect(counters()[0]?.getBoundingClientRect().height).to.equal(640);
  });

  for (const value of ['off', '', 'stat-counter', 'no-such/x']) {
    it(`stays as it is where it names nothing: “${value}”`, async () => {
      await open(`${placeholder(value)}${loader(base)}`);
      await expectNoElement();
      expect(heard(page.document.body)).to.equal(SENTENCE);
    });
  }
});

describe('links and placeholders', () => {
  it('that come later become figures too', async () => {
    const { base } = host('plain');
    await open(`<p>${link(base)}</p>${loader(base)}`);
    await shown(page.document);
    add(`<section><p>${link(base)}</p></section>`);
    await shown(page.document, 2);
    add('<div data-asgm="stat-counter/livelihoods"></div>');
    await shown(page.document, 3);
    expectQuiet();
  });

  it('become figures where the first of them comes later', async () => {
    const { base } = host('plain');
    await open(loader(base));
    await until(() => page.requests().length === 1, 'the loader');
    add(`<p>${link(base)}</p>`);
    await shown(page.document);
  });

  it('become one figure each, however often the script is there', async () => {
    const { base } = host('plain');
    const all = `<p>${link(base)}</p><div data-asgm="stat-counter/livelihoods"></div>`;
    await open(`${loader(base)}${all}${loader(base)}${loader(`${base}v1/`)}`);
    await shown(page.document, 2);
    await settled(page);
    expect(counters()).to.have.length(2);
    expectQuiet();
  });

  it('become one figure each on a page that was kept as it stood, and comes back', async () => {
    const { base } = host('plain');
    await open(`<main><p>${link(base)}</p></main>${loader(base)}`);
    await shown(page.document);
    const main = page.document.querySelector('main')!;
    const kept = main.innerHTML;
    main.innerHTML = '<p>Another page</p>';
    main.innerHTML = kept;
    await shown(page.document);
    await settled(page);
    expect(counters()).to.have.length(1);
  });

  it('bring nothing to a page that has none', async () => {
    const { base } = host('plain');
    await open(
      `<stat-counter indicator="certified-orgs">${link(base)}</stat-counter>` +
        `<ul><li>${link(base)}</li></ul>${loader(base)}`,
    );
    await shown(page.document);
    await settled(page);
    expect(page.requests().filter((path) => path.endsWith('/links.js'))).to.deep.equal([]);
  });
});
