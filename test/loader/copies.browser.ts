import { expect } from 'chai';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { type Behaviour, host, made, releaseAll } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import { expectFallback, filesOf, pasted, shown, tag } from './snippets.js';

let page: OpenPage;
const open = async (html: string) => (page = await openPage(made(html)));
const counter = () => page.document.querySelector('stat-counter')!;
const claims = () => Reflect.get(page.window, Symbol.for('asgm-indicators')) as unknown[];
const loader = (base: string) => `<script async src="${base}widgets.js"></script>`;
/** One that runs before all that stands below it. */
const first = (base: string) => loader(base).replace(' async', '');

function addLoader(base: string): void {
  const script = page.document.createElement('script');
  script.src = `${base}widgets.js`;
  page.document.body.append(script);
}

function expectQuiet(): void {
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

/** Waits for the one line that tells of files that did not come. */
async function expectOneLine(): Promise<void> {
  await until(() => page.record.lines.length, 'a line in the console');
  await settled(page);
  expect(page.record.lines.length, page.record.lines.join('\n')).to.equal(1);
  expect(page.record.lines[0]).to.match(/^stat-counter: /);
  expect(page.record.errors).to.deep.equal([]);
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('the script more than once', () => {
  it('claims the page once, and brings no file twice', async () => {
    const { base, asked } = host('plain');
    await open(`${pasted(base)}${pasted(base)}<p>${pasted(base, 'livelihoods')}</p>`);
    await shown(page.document, 3);
    expect(page.document.scripts.length).to.equal(3);
    expect(claims().length).to.equal(1);
    expect((await asked()).sort()).to.deep.equal(await filesOf('en'));
    expectQuiet();
  });

  it('does the same when it comes again later', async () => {
    const { base, asked } = host('plain');
    await open(pasted(base));
    await shown(page.document);
    addLoader(base);
    page.document.body.insertAdjacentHTML('beforeend', tag(base));
    await shown(page.document, 2);
    expect(claims().length).to.equal(1);
    expect((await asked()).sort()).to.deep.equal(await filesOf('en'));
    expectQuiet();
  });
});

describe('two copies from different hosts', () => {
  for (const order of ['the older first', 'the newer first']) {
    it(`share a page, ${order}: the first wins, both snippets show`, async () => {
      const hosts = [host('plain'), host('newer')];
      const [winner, other] = order.startsWith('the older') ? hosts : hosts.reverse();
      await open(`${first(winner!.base)}${tag(winner!.base)}${pasted(other!.base)}`);
      await shown(page.document, 2);
      await settled(page);
      const versions = claims().map((claim) => Reflect.get(Object(claim), 'version') as string);
      expect(new Set(versions).size).to.equal(2);
      expect((await winner!.asked()).sort()).to.deep.equal(await filesOf('en'));
      expect(await other!.asked()).to.deep.equal([]);
      expectQuiet();
    });
  }

  it('share a page when both are async, whichever comes first', async () => {
    const hosts = [host('plain'), host('newer')];
    await open(hosts.map(({ base }) => pasted(base)).join(''));
    await shown(page.document, 2);
    await settled(page);
    const asked = await Promise.all(hosts.map((one) => one.asked()));
    expect(asked.flat().sort()).to.deep.equal(await filesOf('en'));
    expectQuiet();
  });

  it('share a page when the second comes later', async () => {
    const [winner, other] = [host('plain'), host('newer')];
    await open(pasted(winner.base));
    await shown(page.document);
    addLoader(other.base);
    page.document.body.insertAdjacentHTML('beforeend', tag(other.base));
    await shown(page.document, 2);
    expect(await other.asked()).to.deep.equal([]);
    expectQuiet();
  });

  it('leave an element alone that the page has defined itself', async () => {
    await open(
      `<script>customElements.define('stat-counter', class Own extends HTMLElement {
        connectedCallback() { this.setAttribute('own', ''); }
      })</script>${pasted('/dist/')}`,
    );
    await expectOneLine();
    expect(counter().hasAttribute('own')).to.equal(true);
    expectFallback(counter());
  });
});

const FAILURES: [Behaviour, string][] = [
  ['missing', 'answer 404'],
  ['html', 'are a page in place of a script'],
  ['cut', 'are cut off'],
];
for (const [behaviour, what] of FAILURES) {
  describe(`a host whose files ${what}`, () => {
    it('leaves the link, and says so in one line', async () => {
      await open(pasted(host(behaviour).base));
      await expectOneLine();
      expectFallback(counter());
    });

    it('gives way to a copy that waits', async () => {
      const [failing, waiting] = [host(behaviour), host('plain')];
      await open(`${first(failing.base)}${first(waiting.base)}${tag(failing.base)}`);
      await shown(page.document);
      await expectOneLine();
    });
  });
}

describe('a host whose files cannot be had', () => {
  it('says so once, also where the page has not loaded by then', async () => {
    const [failing, slow] = [host('missing'), host('held')];
    const picture = `<img src="${slow.base}assets/picture.png" alt="">`;
    const opening = open(`${first(failing.base)}${tag(failing.base)}${picture}`);
    await until(async () => (await failing.asked()).length === 3, 'its requests');
    await slow.release();
    await opening;
    await until(() => page.record.lines.length, 'a line in the console');
    await settled(page);
    expect(page.record.lines.length).to.equal(1);
    expectFallback(counter());
  });

  it('leaves the link where it has all but the words of a language', async () => {
    await open(pasted(host('wordless').base));
    await until(() => page.record.lines.length, 'a line in the console');
    await settled(page);
    expectFallback(counter());
    expect(page.record.errors).to.deep.equal([]);
  });

  it('gives way to a copy that comes only when it has failed', async () => {
    await open(pasted(host('missing').base));
    await expectOneLine();
    addLoader(host('plain').base);
    await shown(page.document);
    await expectOneLine();
  });

  it('is not asked again once it has given way', async () => {
    const [failing, waiting] = [host('missing'), host('plain')];
    await open(`${first(failing.base)}${first(waiting.base)}${tag(failing.base)}`);
    await shown(page.document);
    const before = await failing.asked();
    page.document.body.insertAdjacentHTML('beforeend', `<p lang="es">${tag(failing.base)}</p>`);
    await shown(page.document, 2);
    page.window.dispatchEvent(new Event('online'));
    await expectOneLine();
    expect(await failing.asked()).to.deep.equal(before);
  });

  it('is asked again when the window is online again', async () => {
    const failing = host('missing');
    await open(`${pasted(failing.base)}<p lang="es">${tag(failing.base)}</p>`);
    await expectOneLine();
    await failing.release();
    page.window.dispatchEvent(new Event('online'));
    if (await asksAgain()) await shown(page.document, 2);
    else {
      // The engine remembers that a file failed, for as long as the page stands.
      await settled(page);
      expectFallback(counter());
    }
    expect(page.record.errors).to.deep.equal([]);
  });
});

/** Whether this engine asks again for a module that did not come. */
async function asksAgain(): Promise<boolean> {
  const { base, release } = host('missing');
  const [file = ''] = (await filesOf('en')).filter((path) => path.includes('.en-'));
  const load = page.window.eval('(address) => import(address).then(() => true, () => false)') as (
    address: string,
  ) => Promise<boolean>;
  expect(await load(base + file)).to.equal(false);
  await release();
  return load(base + file);
}
