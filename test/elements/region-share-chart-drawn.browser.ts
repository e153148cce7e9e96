import { expect } from 'chai';
import { Chart } from 'chart.js';
import type { RegionShareChart } from '../../src/elements/region-share-chart/region-share-chart.js';
import { until } from '../harness/frame.js';
import { drawn, find, pixel, show } from './charts.js';

const canvasOf = (element: Element) => find(element, 'canvas') as HTMLCanvasElement;
const chartOf = (element: Element) => Chart.getChart(canvasOf(element));
/** The colour in which the first part is drawn. */
const colourOf = (element: Element) =>
  (chartOf(element)!.data.datasets[0]!.backgroundColor as string[])[0];

/** Shows what has been drawn to the end of its movement. */
const settled = (element: Element) => until(() => !moving(element), 'stillness');
const moving = (element: Element) => chartOf(element)!.options.animation !== false;

const charts = () => Object.keys(Chart.instances).length;

/** A pointer's event on the canvas, at a point given in parts of its width and height. */
function pointer(element: Element, type: string, x: number, y: number): void {
  const canvas = canvasOf(element);
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { clientX: left + x * width, clientY: top + y * height };
  const event = new PointerEvent(type, { ...at, bubbles: true, composed: true });
  canvas.dispatchEvent(event);
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
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
    const element = await show({ view: 'table' });
    expect(find(element, 'canvas')).to.equal(null);
  });

  it('paints the first part gold', async () => {
    const element = await drawn({ theme: 'light' });
    await settled(element);
    expect(pixel(canvasOf(element), 0.91, 0.5)).to.deep.equal([154, 107, 0, 255]);
  });

  it('moves nothing by its arrival', async () => {
    const element = await show();
    const before = element.getBoundingClientRect().height;
    await until(() => find(element, '.drawn'), 'the chart');
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('labels every part with value and name, one of them in the middle', async () => {
    const element = await drawn();
    const seen = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.plot > span')]
      .filter((label) => getComputedStyle(label).visibility === 'visible')
      .map((label) => label.textContent.replace(/\s+/g, ' ').trim());
    expect(seen).to.deep.equal(['15% Puno', '15% Rest of the country', '70% Madre de Dios']);
  });

  it('is a repetition that nobody hears', async () => {
    const element = await drawn();
    expect(find(element, '.plot')?.ariaHidden).to.equal('true');
  });
});

describe('One chart serves', () => {
  const changes: [what: string, change: (element: RegionShareChart) => void, seen: string][] = [
    ['another language', (element) => (element.lang = 'es'), '[lang="es"]'],
    ['another theme', (element) => (element.theme = 'dark'), '[data-theme="dark"]'],
    ['a selection', (element) => (element.selected = 'puno'), 'tr.lit'],
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
  });

  it('and takes the colours of a theme of its own', async () => {
    const element = await drawn({ theme: 'light' });
    element.theme = 'dark';
    await until(() => colourOf(element) === 'rgb(240, 191, 76)', 'the gold of a dark page');
  });

  it('and takes the colours of a page that turns dark', async () => {
    const element = await drawn();
    const before = colourOf(element);
    document.documentElement.style.colorScheme = 'dark';
    await until(() => colourOf(element) !== before, 'other colours');
    expect(colourOf(element)).to.equal('rgb(240, 191, 76)');
  });

  it('and takes a colour that the page sets', async () => {
    const element = await drawn();
    element.style.setProperty('--asgm-gold', 'rgb(1, 2, 3)');
    await until(() => colourOf(element) === 'rgb(1, 2, 3)', 'the page’s colour');
  });

  it('is drawn with all the pixels of the screen', async () => {
    const canvas = canvasOf(await drawn());
    expect(canvas.width).to.equal(Math.round(canvas.clientWidth * devicePixelRatio));
  });
});

describe('A chart that leaves', () => {
  it('is destroyed with its element', async () => {
    const before = charts();
    const element = await drawn();
    element.remove();
    expect(charts()).to.equal(before);
  });

  it('comes again with it', async () => {
    const element = await drawn();
    element.remove();
    document.body.append(element);
    await until(() => chartOf(element), 'a chart');
  });

  it('makes room for one of another type', async () => {
    const before = charts();
    const element = await drawn();
    element.type = 'bar';
    await until(() => (chartOf(element)?.config as { type?: string }).type === 'bar', 'bars');
    expect(charts()).to.equal(before + 1);
  });

  it('goes when a table is asked for', async () => {
    const before = charts();
    const element = await drawn();
    element.view = 'table';
    await element.updateComplete;
    expect(charts()).to.equal(before);
  });
});

describe('A pointer on the chart', () => {
  it('shows the part beneath it in the middle', async () => {
    const element = await drawn();
    await settled(element);
    pointer(element, 'pointermove', 0.1, 0.44);
    await element.updateComplete;
    expect(find(element, '.middle')?.textContent.trim()).to.equal('15% Puno');
  });

  it('selects the part that it presses', async () => {
    const element = await drawn();
    await settled(element);
    pointer(element, 'click', 0.1, 0.44);
    expect(element.selected).to.equal('puno');
  });

  it('lets go of it when it is pressed again', async () => {
    const element = await drawn();
    await settled(element);
    pointer(element, 'click', 0.1, 0.44);
    await element.updateComplete;
    pointer(element, 'click', 0.1, 0.44);
    expect(element.selected).to.equal('');
  });

  it('selects nothing beside the parts', async () => {
    const element = await drawn();
    await settled(element);
    pointer(element, 'click', 0.5, 0.5);
    expect(element.selected).to.equal('');
  });
});
