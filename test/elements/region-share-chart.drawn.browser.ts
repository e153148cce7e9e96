import { expect } from 'chai';
import type { RegionShareChart } from '../../src/elements/region-share-chart/region-share-chart.js';
import { viewsOf } from '../../src/figures/views.js';
import { changed } from '../harness/datasets.js';
import { until } from '../harness/frame.js';
import { made, put, ready } from '../harness/place.js';
import { reduceMotion } from '../harness/motion.js';
import { settled } from '../harness/settled.js';
import { wrap } from '../harness/watched.js';
import {
  AT,
  canvasOf,
  chartOf,
  countCharts,
  drawn,
  drawnIn,
  find,
  findAll,
  grown,
  INDICATOR,
  pixel,
  showChart,
} from './charts.js';

const GOLD = [154, 107, 0, 255];
const undo: (() => void)[] = [];

/** The colour in which the first part is drawn. */
const colourOf = (element: Element) =>
  (chartOf(element)!.data.datasets[0]!.backgroundColor as string[])[0];

/** A chart that is near the viewport, and not in it: not drawn until it is seen. */
function below(): RegionShareChart {
  const element = made('region-share-chart', { indicator: INDICATOR });
  put('<div style="height: 120vh"></div>').append(element);
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
  undo.splice(0).forEach((one) => one());
});

describe('The chart', () => {
  for (const type of ['doughnut', 'bar'] as const) {
    it(`is drawn as a ${type}, beside the table`, async () => {
      const element = await drawn({ type });
      expect(chartOf(element)?.data.datasets[0]?.data).to.deep.equal([70, 15, 15]);
      expect(find(element, 'table')).to.not.equal(null);
    });
  }

  it('is not drawn where a table is asked for', async () => {
    const element = await showChart({ view: 'table' });
    expect(find(element, 'canvas')).to.equal(null);
  });

  it('moves nothing by its arrival', async () => {
    const element = below();
    await ready(element);
    const boxes = () => {
      const { y } = element.getBoundingClientRect();
      return findAll(element, '[part]:not([part=chart-label])').map((one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        return [top - y, left, width, height].map((value) => value.toFixed(2));
      });
    };
    const before = boxes();
    element.scrollIntoView();
    await drawnIn(element);
    expect(boxes()).to.deep.equal(before);
  });

  it('is, until it arrives, a pale ring in its place that says its first line', async () => {
    const element = below();
    await ready(element);
    const ring = getComputedStyle(find(element, '.canvas')!, '::before');
    expect(ring.borderTopStyle).to.equal('solid');
    expect(getComputedStyle(find(element, '.middle')!).visibility).to.equal('visible');
    element.scrollIntoView();
    await drawnIn(element);
    expect(getComputedStyle(find(element, '.canvas')!, '::before').content).to.equal('none');
  });

  for (const [type, labels] of [
    ['doughnut', ['15% Puno', '15% Rest of the country', '70% Madre de Dios']],
    ['bar', ['70% Madre de Dios', '15% Puno', '15% Rest of the country']],
  ] as const) {
    it(`labels every part of a ${type} with value and name`, async () => {
      const element = await drawn({ type });
      const seen = findAll(element, '.plot > span')
        .filter((label) => label.checkVisibility())
        .map((label) => label.textContent.replace(/\s+/g, ' ').trim());
      expect(seen).to.deep.equal(labels);
    });
  }

  it('is a repetition that nobody hears', async () => {
    expect(find(await drawn(), '.plot')?.ariaHidden).to.equal('true');
  });

  it('is sharp: it has all the pixels of the screen', async () => {
    const canvas = canvasOf(await drawn());
    expect(canvas.width).to.equal(Math.round(canvas.clientWidth * devicePixelRatio));
  });

  it('is drawn anew where the screen becomes finer', async () => {
    const screen = new EventTarget();
    const matchMedia = window.matchMedia.bind(window);
    const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    undo.push(
      () => void (window.matchMedia = matchMedia),
      () => Object.defineProperty(window, 'devicePixelRatio', ratio),
    );
    window.matchMedia = (query) =>
      query.includes('resolution') ? (screen as MediaQueryList) : matchMedia(query);
    const element = await grown();
    for (const value of [3, 1.5]) {
      Object.defineProperty(window, 'devicePixelRatio', { value, configurable: true });
      screen.dispatchEvent(new Event('change'));
      const { width, clientWidth } = canvasOf(element);
      expect(width).to.equal(Math.round(clientWidth * value));
    }
  });
});

/** How much of the ring its first part takes at this moment, from 0 to 1. */
const shareOf = (element: Element): number => {
  const { circumference } = chartOf(element)!
    .getDatasetMeta(0)
    .data[0]!.getProps(['circumference']);
  return circumference / (2 * Math.PI);
};

describe('The chart grows', () => {
  it('when it is first seen, not before', async () => {
    const margins: string[] = [];
    undo.push(
      wrap(IntersectionObserver.prototype, 'observe', (observer, target) => {
        const { rootMargin } = observer as IntersectionObserver;
        if ((target as Element).localName === 'canvas') margins.push(rootMargin);
      }),
    );
    const element = below();
    await until(() => margins.some((margin) => margin.startsWith('0px')), 'the wait to be seen');
    await settled({ window });
    expect(find(element, '.drawn')).to.equal(null);
    element.scrollIntoView();
    await drawnIn(element);
  });

  it('once: it stands still afterwards, also where it has been hidden', async () => {
    const element = await grown({ theme: 'light' });
    element.hidden = true;
    await settled({ window });
    element.hidden = false;
    await settled({ window });
    expect(pixel(canvasOf(element), AT['Madre de Dios'])).to.deep.equal(GOLD);
  });

  it('not at all for who wants less motion: it is there, whole, when it comes near', async () => {
    undo.push(reduceMotion());
    const element = await drawnIn(below());
    expect(shareOf(element)).to.be.closeTo(0.7, 1e-6);
  });

  it('no more once a part is selected: it is whole there and then', async () => {
    const element = await drawn();
    // As it was before it grew, however late this engine is.
    chartOf(element)!.reset();
    expect(shareOf(element)).to.be.lessThan(0.7);
    element.selected = 'puno';
    await element.updateComplete;
    expect(shareOf(element)).to.be.closeTo(0.7, 1e-6);
  });
});

describe('One chart serves', () => {
  const changes: [what: string, change: (element: RegionShareChart) => void, seen: string][] = [
    ['another language', (element) => (element.lang = 'es'), '[lang="es"]'],
    ['another theme', (element) => (element.theme = 'dark'), '[data-theme="dark"]'],
    ['a selection', (element) => (element.selected = 'puno'), 'tr.lit'],
    ['a label', (element) => (element.label = 'Ours'), '.label'],
  ];
  for (const [what, change, seen] of changes) {
    it(`through ${what}`, async () => {
      const element = await drawn();
      const chart = chartOf(element);
      change(element);
      await until(() => find(element, seen), what);
      expect(chartOf(element)).to.equal(chart);
    });
  }

  it('through another width, at which it is drawn anew', async () => {
    const element = await drawn({ type: 'bar' });
    const chart = chartOf(element);
    element.style.inlineSize = '300px';
    await until(() => chart?.width === 300, 'its width');
    expect(chartOf(element)).to.equal(chart);
    expect(canvasOf(element).width).to.equal(Math.round(300 * devicePixelRatio));
  });

  it('through another dataset, and shows its numbers', async () => {
    for (const type of ['doughnut', 'bar']) {
      const element = await drawn({ type });
      const chart = chartOf(element);
      element.data = viewsOf(
        changed(({ shares }) =>
          shares[0]!.parts.forEach((part, i) => (part.value = [60, 40, 0][i]!)),
        ),
      );
      await element.updateComplete;
      expect(chart?.data.datasets[0]?.data).to.deep.equal([60, 40, 0]);
      expect(chartOf(element)).to.equal(chart);
    }
  });

  it('and takes the colours of a theme of its own', async () => {
    const element = await drawn({ theme: 'light' });
    element.theme = 'dark';
    await until(() => colourOf(element) === 'rgb(240, 191, 76)', 'the gold of a dark page');
  });

  it('and takes the colours of a page that turns dark', async () => {
    const element = await drawn();
    document.documentElement.style.colorScheme = 'dark';
    await until(() => colourOf(element) === 'rgb(240, 191, 76)', 'the gold of a dark page');
  });

  it('and takes the colours of a page that turns dark while it is hidden', async () => {
    const element = await grown();
    element.parentElement!.style.display = 'none';
    await settled({ window });
    document.documentElement.style.colorScheme = 'dark';
    await settled({ window });
    element.parentElement!.style.display = '';
    await until(() => colourOf(element) === 'rgb(240, 191, 76)', 'the gold of a dark page');
  });

  it('and takes a colour that the page sets', async () => {
    const element = await drawn();
    element.style.setProperty('--asgm-gold', 'rgb(1, 2, 3)');
    await until(() => colourOf(element) === 'rgb(1, 2, 3)', 'the page’s colour');
  });
});

describe('A chart that leaves', () => {
  it('is destroyed with its element', async () => {
    const before = countCharts();
    const element = await drawn();
    element.remove();
    expect(countCharts()).to.equal(before);
  });

  it('does not come after its element has gone', async () => {
    const before = countCharts();
    (await showChart()).remove();
    await import('../../src/elements/region-share-chart/chart.js');
    await settled({ window });
    expect(countCharts()).to.equal(before);
  });

  it('comes again with it', async () => {
    const element = await drawn();
    element.remove();
    document.body.append(element);
    await until(() => chartOf(element), 'a chart');
  });

  it('makes room for one of another type', async () => {
    const before = countCharts();
    const element = await drawn();
    element.type = 'bar';
    await until(() => (chartOf(element)?.config as { type?: string }).type === 'bar', 'columns');
    expect(countCharts()).to.equal(before + 1);
  });

  it('goes when a table is asked for', async () => {
    const before = countCharts();
    const element = await drawn();
    element.view = 'table';
    await element.updateComplete;
    expect(countCharts()).to.equal(before);
  });
});
