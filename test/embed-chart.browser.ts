import { expect } from 'chai';
import { openPage, until, type OpenPage } from './harness/frame.js';

const EMBED = '/dist/embed/en/region-share-chart/asgm-gold-by-region/';

const rootOf = ({ document }: OpenPage) =>
  document.querySelector('region-share-chart')!.shadowRoot!;
const chartFiles = (page: OpenPage) => page.requests().filter((name) => name.endsWith('/chart.js'));

describe('The page of a chart', () => {
  let page: OpenPage;
  afterEach(() => page.close());

  it('draws it without a fault, a shift or a breach of policy', async () => {
    page = await openPage(EMBED);
    await until(() => rootOf(page).querySelector('.drawn'), 'the chart');
    const { errors, lines, violations, shifts = [] } = page.record;
    expect([errors, lines, violations, shifts]).to.deep.equal([[], [], [], []]);
  });

  it('asks for the chart once', async () => {
    page = await openPage(EMBED);
    await until(() => rootOf(page).querySelector('.drawn'), 'the chart');
    expect(new Set(chartFiles(page)).size).to.equal(1);
  });

  it('asks for no chart where it is a table', async () => {
    page = await openPage(`${EMBED}table/`);
    await until(() => rootOf(page).querySelector('tr button'), 'the live table');
    expect(chartFiles(page)).to.deep.equal([]);
  });

  it('draws columns where they are asked for', async () => {
    page = await openPage(`${EMBED}bar/`);
    await until(() => rootOf(page).querySelector('.bar.drawn'), 'the columns');
  });
});
