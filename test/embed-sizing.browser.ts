import { expect } from 'chai';
import { host, made, releaseAll } from './harness/hosts.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { settled } from './harness/settled.js';

const PATH = 'embed/en/stat-counter/certified-orgs/';
const HEIGHT = 'asgm-indicators:height';

let page: OpenPage;
const { base } = host('plain');
const script = (from = base, more = '') => `<script async src="${from}frame.js"${more}></script>`;
const iframe = (more = '', from = base) =>
  `<iframe title="A figure" src="${from}${PATH}" width="600" height="77" ${more}></iframe>`;

const open = async (html: string) =>
  (page = await openPage(made(`<!doctype html><body>${html}`), { height: 900 }));
const frames = () => [...page.document.querySelectorAll('iframe')];
const windowOf = (frame: HTMLIFrameElement) => frame.contentWindow as Window & typeof globalThis;
const bodyOf = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);
/** The height that is left for the page within a frame. */
const room = (frame: HTMLIFrameElement) => windowOf(frame).innerHeight;

/** Waits until what stands in every frame has the room it needs, and no more. */
const fitted = () =>
  until(
    () => frames().every((frame) => room(frame) > 150 && room(frame) === bodyOf(frame)),
    'frames that fit',
  );

/** Has the page in `frame` itself say something to the page around it. */
function says(frame: HTMLIFrameElement, message: string): void {
  const said = frame.contentDocument!.createElement('script');
  said.textContent = `parent.postMessage(${message}, '*')`;
  frame.contentDocument!.body.append(said);
}

function expectQuiet(): void {
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('frame.js gives a frame the height of its page,', () => {
  const WAYS: Record<string, string> = {
    'where it comes first': `${script()}${iframe()}`,
    'where it comes after': `${iframe()}${script()}`,
    'of every frame': `${iframe()}${iframe()}${script()}`,
    'from the folder of a version': `${iframe()}${script(`${base}v1/`)}`,
    twice: `${script()}${iframe()}${script()}${script(`${base}v1/`)}`,
    'merged by an optimiser': `${iframe()}<script data-base="${base}v1/" src="${base}frame.js?all.js"></script>`,
    'with a border that the page counts in': `<style>* { box-sizing: border-box; border: 3px solid }</style>${iframe()}${script()}`,
    'where the page has a rule of its own': `<style>iframe { height: 90px; aspect-ratio: 16 / 9 }</style>${iframe()}${script()}`,
    'in a sandbox that leaves it its origin': `${iframe('sandbox="allow-scripts allow-same-origin"')}${script()}`,
  };
  for (const [way, html] of Object.entries(WAYS)) {
    it(way, async () => {
      await open(html);
      await fitted();
      expectQuiet();
    });
  }

  it('where the script comes late', async () => {
    await open(iframe());
    await settled(page);
    expect(frames()[0]!.clientHeight).to.equal(77);
    const late = page.document.createElement('script');
    late.src = `${base}frame.js`;
    page.document.body.append(late);
    await fitted();
    expectQuiet();
  });

  it('where the frame comes late, and where it is given its address late', async () => {
    await open(script());
    await settled(page);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      iframe() + iframe().replace('src=', 'data-src='),
    );
    const [, lazy] = frames();
    lazy!.src = lazy!.dataset['src']!;
    await fitted();
    expectQuiet();
  });

  it('in a sandbox without an origin', async () => {
    await open(`${iframe('sandbox="allow-scripts"')}${script()}`);
    await until(() => frames()[0]!.clientHeight > 150, 'its height');
    expectQuiet();
  });

  it('and follows it, when a reader opens what is behind the source line, and closes it', async () => {
    await open(`${iframe()}${script()}`);
    await fitted();
    const [frame] = frames() as [HTMLIFrameElement];
    const closed = room(frame);
    const summary = () =>
      frame.contentDocument!.querySelector('stat-counter')!.shadowRoot!.querySelector('summary')!;
    summary().click();
    await until(() => room(frame) > closed, 'more room');
    await fitted();
    summary().click();
    await until(() => room(frame) === closed, 'the room of before');
    expectQuiet();
  });
});

describe('frame.js takes a height', () => {
  beforeEach(async () => {
    await open(`${iframe()}${script()}`);
    await fitted();
  });
  const frame = () => frames()[0]!;

  it('between limits', async () => {
    says(frame(), `{ type: '${HEIGHT}', height: 1e9 }`);
    await until(() => frame().clientHeight === 50_000, 'the most');
    says(frame(), `{ type: '${HEIGHT}', height: -3 }`);
    await until(() => frame().clientHeight === 40, 'the least');
    expectQuiet();
  });

  for (const height of [`'400'`, 'NaN', 'Infinity', 'null', '{}', '[400]', '400n']) {
    it(`only as a number: not ${height}`, async () => {
      const before = frame().style.height;
      says(frame(), `{ type: '${HEIGHT}', height: ${height} }`);
      await settled(page);
      expect(frame().style.height).to.equal(before);
      expectQuiet();
    });
  }

  for (const message of [
    'null',
    '400',
    `'${HEIGHT}'`,
    `['${HEIGHT}', 400]`,
    `{ type: 'height', height: 400 }`,
  ]) {
    it(`only in our own words: not ${message}`, async () => {
      const before = frame().style.height;
      says(frame(), message);
      await settled(page);
      expect(frame().style.height).to.equal(before);
      expectQuiet();
    });
  }

  it('not from the page around the frame, nor from another window', async () => {
    const before = frame().style.height;
    page.window.postMessage({ type: HEIGHT, height: 400 }, '*');
    const other = page.document.createElement('iframe');
    other.src = '/test/pages/well.html';
    const loaded = new Promise((resolve) => other.addEventListener('load', resolve));
    page.document.body.append(other);
    await loaded;
    says(other, `{ type: '${HEIGHT}', height: 400 }`);
    await settled(page);
    expect([frame().style.height, other.style.height]).to.deep.equal([before, '']);
    expectQuiet();
  });

  it('not from the frame of another host', async () => {
    const elsewhere = host('plain').base;
    page.document.body.insertAdjacentHTML('beforeend', iframe('', elsewhere));
    const other = frames()[1]!;
    await until(() => other.contentDocument?.querySelector('footer'), 'its page');
    says(other, `{ type: '${HEIGHT}', height: 400 }`);
    await settled(page);
    expect(other.style.height).to.equal('');
    expectQuiet();
  });

  it('not from another origin that our frame has been led to', async () => {
    const before = frame().style.height;
    const told = new Promise((resolve) => page.window.addEventListener('message', resolve));
    windowOf(frame()).location.href =
      `data:text/html,<script>parent.postMessage({type:'${HEIGHT}',height:400},'*')</script>`;
    await told;
    await settled(page);
    expect(frame().style.height).to.equal(before);
  });
});

describe('frame.js that cannot tell where it is from', () => {
  for (const [way, more] of Object.entries({
    'because it was merged': '',
    'because data-base is no address': ' data-base="https://["',
  })) {
    it(`says so once, and leaves frames as they are: ${way}`, async () => {
      const source = await (await fetch('/dist/frame.js')).text();
      await open(`${iframe()}<script${more}>${source.replaceAll('</', '<\\/')}</script>`);
      await settled(page);
      expect(frames()[0]!.clientHeight).to.equal(77);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.have.length(1);
      expect(page.record.lines[0]).to.match(
        /frame\.js cannot tell.+data-base="https:\/\/HOST\/v1\/"/,
      );
    });
  }
});
