/** Where no chart comes, the table is all there is. These tests run in a page that has none yet. */
import { expect } from 'chai';
import { Chart } from 'chart.js';
import { consoleLines, thrownIntoPage } from '../harness/console.js';
import { until } from '../harness/frame.js';
import { linesOf, load, openFresh } from '../harness/fresh.js';
import { heard } from '../harness/heard.js';
import { matchMediaWith } from '../harness/media.js';
import { made, put, ready } from '../harness/place.js';
import { settled } from '../harness/settled.js';
import { wrap } from '../harness/watched.js';
import { buttons, drawnIn, find, INDICATOR, showChart } from './charts.js';

const undo: (() => void)[] = [];
afterEach(() => {
  document.body.replaceChildren();
  undo.splice(0).forEach((one) => one());
});

/** Whether the module that draws has come: it brings a scale of its own to Chart.js. */
function hasCome(): boolean {
  try {
    return !!Chart.registry.getScale('asgm-plain');
  } catch {
    return false;
  }
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true },
    configurable: true,
  });
  undo.push(() => Reflect.deleteProperty(navigator, 'connection'));
}

describe('The chart is spared', () => {
  async function expectTableAlone(element: Element): Promise<void> {
    await settled({ window });
    expect(hasCome()).to.equal(false);
    expect(find(element, '.plot')).to.equal(null);
    expect(buttons(element)).to.have.length(3);
    expect(find(element, '.track')?.checkVisibility()).to.equal(true);
  }

  it('where the reader saves data', async () => {
    saveData();
    await expectTableAlone(await showChart());
  });

  it('where the reader prefers less data, and asked for columns', async () => {
    undo.push(matchMediaWith('prefers-reduced-data'));
    await expectTableAlone(await showChart({ type: 'bar' }));
  });

  it('where the page asks for a table', async () => {
    await expectTableAlone(await showChart({ view: 'table' }));
  });

  it('while it is more than a screen below the viewport', async () => {
    const place = put('<div style="height: 250vh"></div>');
    const element = made('region-share-chart', { indicator: INDICATOR });
    place.append(element);
    await ready(element);
    await settled({ window });
    expect(hasCome()).to.equal(false);
    scrollTo(0, innerHeight);
    await until(hasCome, 'what draws');
  });
});

describe('A chart that does not come', () => {
  it('leaves the table, alone and without a word', async () => {
    const page = await openFresh();
    await load(page, 'region-share-chart');
    // What a policy refuses does not come, as what a network loses.
    const policy = page.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `script-src ${location.origin}/src/`;
    page.document.head.append(policy);
    const element = made('region-share-chart', { indicator: INDICATOR }, page);
    let room: Element | null = null;
    element.addEventListener('indicator-ready', () => (room = find(element, '.plot')));
    page.document.body.append(element);
    await ready(element);
    expect(room).to.not.equal(null);
    await until(() => !find(element, '.plot'), 'the room for it to be given up');
    expect(heard(element)).to.include('Where small-scale gold was produced').and.include('70%');
    expect(linesOf(page)).to.deep.equal([]);
    page.close();
  });

  it('throws nothing into a page whose canvas does not work', async () => {
    undo.push(
      wrap(HTMLCanvasElement.prototype, 'getContext', () => {
        throw new Error('no canvas here');
      }),
    );
    let lines: string[] = [];
    const thrown = await thrownIntoPage(async () => {
      lines = await consoleLines(async () => {
        const element = await showChart();
        await until(() => !find(element, '.plot'), 'the room for it to be given up');
      });
    });
    expect([thrown, lines]).to.deep.equal([[], []]);
  });

  it('is the only one: another comes', async () => {
    await drawnIn(await showChart());
  });
});
