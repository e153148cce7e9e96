import { expect } from 'chai';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { snippetOf } from '../src/snippets/snippet.js';
import { viewsOf } from '../src/figures/views.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { heard } from './harness/heard.js';
import { host, made, releaseAll } from './harness/hosts.js';
import { settled, shiftsFromNow } from './harness/settled.js';

const ID = 'asgm-gold-by-region';
const EMBED = `/dist/embed/en/region-share-chart/${ID}/`;

const rootOf = ({ document }: OpenPage) =>
  document.querySelector('region-share-chart')!.shadowRoot!;
const chartFiles = (page: OpenPage) => page.requests().filter((name) => name.endsWith('/chart.js'));
const drawnOn = (page: OpenPage) => until(() => rootOf(page).querySelector('.drawn'), 'the chart');

let page: OpenPage;
afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('The page of a chart', () => {
  for (const [what, path, width] of [
    ['in English', EMBED, 800],
    ['in Spanish', EMBED.replace('/en/', '/es/'), 800],
    ['with columns', `${EMBED}bar/`, 800],
    ['on a phone', EMBED, 320],
    ['on a phone, with columns', `${EMBED}bar/`, 320],
  ] as const) {
    it(`${what}, draws it without a fault, a shift or a breach of policy`, async () => {
      page = await openPage(path, { width });
      await drawnOn(page);
      const { errors, lines, violations, shifts = [] } = page.record;
      expect([errors, lines, violations, shifts]).to.deep.equal([[], [], [], []]);
    });
  }

  it('asks for the chart once', async () => {
    page = await openPage(EMBED);
    await drawnOn(page);
    expect(new Set(chartFiles(page)).size).to.equal(1);
  });

  it('asks for no chart where it is a table', async () => {
    page = await openPage(`${EMBED}table/`);
    await until(() => rootOf(page).querySelector('tr button'), 'the live table');
    expect(chartFiles(page)).to.deep.equal([]);
  });

  it('is its table, whole and heard, before any script of it has come', async () => {
    const held = host('held');
    page = await openPage(EMBED.replace('/dist/', held.base.replace(location.origin, '')), {
      parsed: true,
    });
    const said = heard(page.document.querySelector('region-share-chart')!);
    expect(said).to.include('Share of ASGM gold production by region').and.include('Puno 15%');
    expect(rootOf(page).querySelector('tr button')).to.equal(null);
    const shifts = shiftsFromNow(page);
    await held.release();
    await drawnOn(page);
    expect(shifts).to.deep.equal([]);
  });

  it('is as high live as it was before', async () => {
    const held = host('held');
    page = await openPage(EMBED.replace('/dist/', held.base.replace(location.origin, '')), {
      parsed: true,
    });
    const height = () =>
      page.document.querySelector('region-share-chart')!.getBoundingClientRect().height;
    const before = height();
    await held.release();
    await drawnOn(page);
    expect(height()).to.be.closeTo(before, 0.1);
  });

  for (const [what, path] of [
    ['a ring', EMBED],
    ['columns', `${EMBED}bar/`],
  ] as const) {
    it(`stands still as ${what}, where the reader saves data`, async () => {
      const held = host('held');
      page = await openPage(path.replace('/dist/', held.base.replace(location.origin, '')), {
        parsed: true,
      });
      const saving = { value: { saveData: true } };
      Object.defineProperty(page.window.navigator, 'connection', saving);
      const shifts = shiftsFromNow(page);
      await held.release();
      await until(() => rootOf(page).querySelector('tr button'), 'the live table');
      await settled(page);
      expect(shifts).to.deep.equal([]);
      expect(rootOf(page).querySelector('.spared > .shown')?.checkVisibility()).to.equal(true);
    });
  }
});

describe('A snippet of a chart', () => {
  const { sentence } = viewsOf(dataset).details('region-share-chart', 'en').figures[ID]!;
  const host = `${location.origin}/dist/`;
  const pasted = snippetOf(
    'element',
    { element: 'region-share-chart', id: ID, language: 'en', sentence },
    { host, files: host },
  );

  it('asks for its files, the chart too, each once', async () => {
    page = await openPage(made(pasted));
    await drawnOn(page);
    const byName = page.requests().map((name) => name.replace(/.*\//, ''));
    expect(byName).to.include.members([
      'widgets.js',
      'core.js',
      'region-share-chart.js',
      'region-share-chart.en.js',
      'chart.js',
    ]);
    expect(new Set(byName).size).to.equal(byName.length);
  });

  it('asks for no chart where the reader saves data, and shows the table alone', async () => {
    const saving =
      '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } })</script>';
    page = await openPage(made(saving + pasted));
    await until(() => rootOf(page).querySelector('tr button'), 'the table');
    await settled(page);
    expect(chartFiles(page)).to.deep.equal([]);
    expect(rootOf(page).querySelector('.plot')).to.equal(null);
  });
});
