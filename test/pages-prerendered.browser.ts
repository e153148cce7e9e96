import { expect } from 'chai';
import { languages } from '../src/dataset/languages.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { heard } from './harness/heard.js';
import { host, releaseAll, type Behaviour, type Host } from './harness/hosts.js';
import { settled, shiftsFromNow } from './harness/settled.js';
import { isLive } from './loader/snippets.js';

/** Qualifier and unit, an ordinal, a sentence beneath the figure, no number. */
const PAGES = [
  'fairmined-gold-sold',
  'gold-rank-world',
  'pallaquera-income',
  'orgs-with-improvement-plan',
];

let page: OpenPage;
let files: Host;
let shifts: readonly number[];

/** Opens a page of a host that holds back what the page asks for, until it is released. */
async function open(path: string, behaviour: Behaviour = 'held'): Promise<void> {
  files = host(behaviour);
  // High enough for a figure to be in view below the words of the page of all figures.
  page = await openPage(files.base + path, { parsed: true, height: 1600 });
  await until(async () => (await files.asked()).length >= 3, 'the requests of the page');
  await settled(page);
  shifts = shiftsFromNow(page);
}

const counters = () => [...page.document.querySelectorAll('stat-counter')];
const rootOf = (counter = counters()[0]!) => counter.shadowRoot!;
const byId = (id: string) => rootOf().getElementById(id)!;

async function goLive(): Promise<void> {
  await files.release();
  await until(() => counters().every(isLive), 'the live figures');
}

/** The boxes of the figures and of their numbers: left, top, width and height. */
const boxes = () =>
  counters()
    .flatMap((counter) => [counter, ...rootOf(counter).querySelectorAll('.number, summary')])
    .map((element) => element.getBoundingClientRect())
    .map(({ left, top, width, height }) => [left, top, width, height]);

function expectSameBoxes(before: number[][]): void {
  const after = boxes();
  expect(after.length).to.equal(before.length);
  const moved = after.flat().map((value, at) => Math.abs(value - before.flat()[at]!));
  expect(Math.max(...moved)).to.be.at.most(0.5);
}

function expectStill(): void {
  expect(shifts).to.deep.equal([]);
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

/** What anyone could see of the first figure from now on, each state of it once. */
function watch(look: () => string): Set<string> {
  const seen = new Set([look()]);
  const add = () => seen.add(look());
  new page.window.MutationObserver(add).observe(rootOf(), {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  const frame = () => {
    add();
    page.window.requestAnimationFrame(frame);
  };
  frame();
  return seen;
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

for (const language of languages) {
  const gallery = language === 'en' ? '' : `${language}/`;

  describe(`every prerendered figure in ${language}`, () => {
    it('reads the same when it is live, and has not moved', async () => {
      await open(gallery);
      const before = { text: counters().map(heard), boxes: boxes() };
      expect(before.text.length).to.equal(24);
      await goLive();
      await settled(page);
      expect(counters().map(heard)).to.deep.equal(before.text);
      expectSameBoxes(before.boxes);
      expectStill();
    });

    it('has the same notes and quote when it is live, in the source line that was opened', async () => {
      await open(gallery);
      for (const counter of counters()) rootOf(counter).querySelector('summary')!.click();
      const before = counters().map(heard);
      await goLive();
      await until(
        () => counters().every((counter, at) => heard(counter) === before[at]),
        'the same notes and quotes',
      );
      expect(page.record.errors).to.deep.equal([]);
    });
  });

  for (const id of PAGES) {
    it(`the page of ${id} in ${language} does not move when its figure is live`, async () => {
      await open(`embed/${language}/stat-counter/${id}/`);
      const before = { text: heard(page.document.body), boxes: boxes() };
      await goLive();
      await settled(page);
      expect(heard(page.document.body)).to.equal(before.text);
      expectSameBoxes(before.boxes);
      expectStill();
    });
  }
}

describe('a prerendered figure that becomes live', () => {
  beforeEach(() => open('embed/en/stat-counter/fairmined-gold-sold/'));

  it('is there in every frame, and does not count up', async () => {
    const look = () => `${rootOf().querySelector('.number')?.className}: ${heard(counters()[0]!)}`;
    const now = look();
    expect(now).to.match(/^number: over 1.2 /);
    const seen = watch(look);
    await goLive();
    await settled(page);
    expect([...seen]).to.deep.equal([now]);
  });

  for (const id of ['source-line', 'menu-button']) {
    it(`leaves the focus on its ${id}`, async () => {
      byId(id).focus();
      const old = rootOf().activeElement;
      expect(old?.id).to.equal(id);
      await goLive();
      expect(rootOf().activeElement?.id).to.equal(id);
      expect(rootOf().activeElement).not.to.equal(old);
      expect(page.document.activeElement).to.equal(counters()[0]);
    });
  }

  it('does not take the focus from where it is', async () => {
    const link = page.document.querySelector<HTMLElement>('footer a')!;
    link.focus();
    await goLive();
    expect(page.document.activeElement).to.equal(link);
  });

  it('keeps its source line open in every frame', async () => {
    rootOf().querySelector('summary')!.click();
    const before = heard(counters()[0]!);
    expect(before).to.match(/The report says: .+/);
    const seen = watch(() => String(rootOf().querySelector('details')?.open));
    await goLive();
    await until(() => heard(counters()[0]!) === before, 'the same notes and quote');
    expect([...seen]).to.deep.equal(['true']);
  });

  it('has a menu then', async () => {
    await goLive();
    byId('menu-button').click();
    await until(() => rootOf().querySelector('.menu:popover-open'), 'the menu');
  });
});

describe('a prerendered figure whose page is still coming', () => {
  it('is there once, whatever of it has come when its element is ready', async () => {
    files = host('halved');
    const opening = openPage(`${files.base}embed/en/stat-counter/fairmined-gold-sold/`);
    const coming = () => document.querySelector('iframe')!.contentWindow as OpenPage['window'];
    await until(() => coming().customElements.get('stat-counter'), 'the element');
    await settled({ window: coming() });
    await files.release();
    page = await opening;
    await until(() => isLive(counters()[0]!), 'the live figure');
    expect(rootOf().querySelectorAll('.figure').length).to.equal(1);
  });
});

describe('a prerendered figure whose files cannot be had', () => {
  for (const behaviour of ['missing', 'html', 'cut'] as const) {
    it(`stays, and opens its source line: ${behaviour}`, async () => {
      await open('embed/en/stat-counter/fairmined-gold-sold/', behaviour);
      const before = heard(counters()[0]!);
      expect(before).to.match(/^over 1.2 tonnes/);
      await until(() => page.record.lines.length, 'a line in the console');
      await settled(page);
      expect(page.record.lines.length).to.equal(1);
      expect(page.record.lines[0]).to.match(/^stat-counter: /);
      // What was to be fetched early did not come, as the browser says of each; nothing is thrown.
      const expected = `not loaded: ${files.base}assets/`;
      expect(page.record.errors.filter((line) => !line.startsWith(expected))).to.deep.equal([]);
      expect(heard(counters()[0]!)).to.equal(before);
      byId('source-line').click();
      expect(heard(counters()[0]!)).to.match(/The report says: .+/);
    });
  }
});
