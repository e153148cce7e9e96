import { expect } from 'chai';
import { heard } from '../harness/heard.js';
import { host, made, releaseAll } from '../harness/hosts.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { filesOf, ID, pasted, SENTENCE, shown, tag } from './snippets.js';

let page: OpenPage;
const open = async (html: string) => (page = await openPage(made(html), { parsed: true }));
const counters = () => [...page.document.querySelectorAll('stat-counter')];
const add = (html: string) => page.document.body.insertAdjacentHTML('beforeend', html);

function expectQuiet(): void {
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('a snippet pasted in a page', () => {
  for (const [lang, language] of Object.entries({ en: 'en', 'es-PE': 'es', 'qu-PE': 'en' })) {
    it(`shows the figure in ${language} on a page in ${lang}`, async () => {
      await open(`<!doctype html><html lang="${lang}">${pasted('/dist/')}`);
      await shown(page.document);
      const figure = counters()[0]?.shadowRoot?.querySelector('.figure');
      expect(figure?.getAttribute('lang')).to.equal(language);
      expectQuiet();
    });
  }

  it('brings just its own files: the loader, the core, the element and its language', async () => {
    const { base } = host('plain');
    await open(pasted(base));
    await shown(page.document);
    const expected = ['widgets.js', ...(await filesOf('en'))];
    expect(
      expected.map((path) => path.replace(/^assets\/\w{8}\/(.*)\.js$/, '$1')).sort(),
    ).to.deep.equal(['core', 'stat-counter', 'stat-counter.en', 'widgets.js']);
    const requests = page.requests();
    expect(requests).to.have.members(expected.map((path) => base + path));
  });

  it('asks for them all before any has come: HTML, loader, the rest', async () => {
    // The host answers none of them: a file that another one brings would never be asked for.
    const held = host('held');
    await open(pasted(held.base));
    const files = await filesOf('en');
    await until(async () => (await held.asked()).length === files.length, 'all requests at once');
    expect((await held.asked()).sort()).to.deep.equal(files);
    expect(heard(counters()[0]!)).to.equal(SENTENCE);
    await held.release();
    await shown(page.document);
    expect((await held.asked()).sort()).to.deep.equal(files);
  });

  it('is upgraded where a script wrote it', async () => {
    const text = pasted('/dist/').replace('</script>', '<\\/script>');
    await open(`<body><script>document.write('${text}')</script>`);
    await shown(page.document);
    expectQuiet();
  });

  it('is upgraded where the page cannot tell what is in view', async () => {
    await open(`<script>delete window.IntersectionObserver</script>${pasted('/dist/')}`);
    expect('IntersectionObserver' in page.window).to.equal(false);
    await shown(page.document);
    expectQuiet();
  });

  it('is upgraded where an editor left the element empty, or put it within a sentence', async () => {
    const empty = `<stat-counter indicator="${ID}"></stat-counter>`;
    await open(`<p>${empty}</p>${pasted('/dist/').replace(/<stat.*<\/stat-counter>/, '')}`);
    await shown(page.document);
    expectQuiet();
  });
});

describe('a tag that comes later', () => {
  const LATE: [way: string, come: () => void][] = [
    ['as HTML', () => add(tag('/dist/'))],
    ['as HTML, deep in other elements', () => add(`<div><p>${tag('/dist/')}</p></div>`)],
    [
      'as a node, its indicator set after that',
      () => {
        const counter = page.document.createElement('stat-counter');
        page.document.body.append(counter);
        counter.setAttribute('indicator', ID);
      },
    ],
    [
      'in place of another one',
      () => {
        add(`<p id="old">${tag('/dist/')}</p>`);
        page.document.querySelector('#old')!.outerHTML = tag('/dist/', 'livelihoods');
      },
    ],
  ];
  for (const [way, come] of LATE) {
    it(`is upgraded: ${way}`, async () => {
      await open('<script async src="/dist/widgets.js"></script>');
      await until(() => page.requests().length === 1, 'the loader');
      come();
      await shown(page.document);
      expectQuiet();
    });
  }

  it('is upgraded when its script comes last', async () => {
    await open(tag('/dist/'));
    const script = page.document.createElement('script');
    script.src = '/dist/widgets.js';
    page.document.body.append(script);
    await shown(page.document);
    expectQuiet();
  });

  it('asks only for the language that is not there yet', async () => {
    const { base, asked } = host('plain');
    await open(pasted(base));
    await shown(page.document);
    add(`<div lang="es">${tag(base)}${tag(base)}</div>`);
    await shown(page.document, 3);
    expect(new Set(await asked())).to.deep.equal(
      new Set([...(await filesOf('en')), ...(await filesOf('es'))]),
    );
    expect((await asked()).length).to.equal(4);
    expectQuiet();
  });

  it('asks for nothing in a hidden place, until that is shown', async () => {
    const held = host('held');
    await open(`${pasted(held.base)}<div lang="es" hidden>${tag(held.base)}</div>`);
    // One observer tells of both: when it has told of the first, it would have of the second.
    await until(async () => (await held.asked()).length === 3, 'the requests of what is shown');
    expect((await held.asked()).sort()).to.deep.equal(await filesOf('en'));
    page.document.querySelector('div')!.hidden = false;
    const spanish = (await filesOf('es')).find((file) => file.endsWith('.es.js'));
    await until(async () => (await held.asked()).includes(spanish!), 'the other language');
    await held.release();
    await shown(page.document, 2);
    expectQuiet();
  });
});
