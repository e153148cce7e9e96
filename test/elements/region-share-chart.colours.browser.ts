/** What eyes make of a chart, whatever they see, and media that have no colours of ours. */
import { expect } from 'chai';
import { until } from '../harness/frame.js';
import { textContrasts } from '../harness/contrast.js';
import { lookAsIn, matchMediaWith } from '../harness/media.js';
import { reduceMotion } from '../harness/motion.js';
import { contrast, DEFICIENCIES, distance, linear, seen, type Rgb } from '../shared/colours.js';
import { AT, canvasOf, chartOf, drawn, find, findAll, pixel, showChart } from './charts.js';

const PARTS = ['Madre de Dios', 'Puno', 'Rest of the country'] as const;

/** Pages, by the surface on which the chart then stands. */
const PAGES: Record<string, { surface: string; style: string; theme?: string }> = {
  'a white page': { surface: '#ffffff', style: '' },
  'the cream of our own pages': { surface: '#fffefb', style: 'background: #fffefb; color: #222' },
  'a dark page that says so': {
    surface: '#15181c',
    style: 'color-scheme: dark; background: #15181c; color: #eee',
  },
  'a dark page that does not say so': {
    surface: '#101418',
    style: 'background: #101418; color: #ddd',
  },
  'a light page, themed so': { surface: '#ffffff', style: '', theme: 'light' },
  'a dark page, themed so': {
    surface: '#15181c',
    style: 'background: #15181c; color: #eee',
    theme: 'dark',
  },
};
/** How far apart any two parts are for every eye: four times what is just to be noticed. */
const APART = 8;

let undo: (() => void)[];
beforeEach(() => (undo = [reduceMotion()]));
afterEach(() => {
  document.body.replaceChildren();
  undo.forEach((one) => one());
});

/** A drawn chart on such a page. */
async function on({ style, theme = 'auto' }: { style: string; theme?: string }) {
  const element = await drawn({ theme });
  const before = pixel(canvasOf(element), AT['Madre de Dios']).join();
  element.parentElement!.style.cssText = style;
  const dark = /#1/.test(style);
  if (dark && theme === 'auto') {
    await until(() => pixel(canvasOf(element), AT['Madre de Dios']).join() !== before, 'dark');
  }
  return element;
}

/** The colours of the parts as they are on the canvas. */
const paintedParts = (element: Element): Rgb[] =>
  PARTS.map((name) => {
    const [red = 0, green = 0, blue = 0, alpha] = pixel(canvasOf(element), AT[name]);
    expect(alpha, `${name} covers what is behind it`).to.equal(255);
    const hex = [red, green, blue].map((one) => one.toString(16).padStart(2, '0'));
    return linear(`#${hex.join('')}`);
  });

describe('The parts of a chart', () => {
  for (const [page, given] of Object.entries(PAGES)) {
    it(`stand out from ${page}, 3:1`, async () => {
      const ratios = paintedParts(await on(given)).map((one) =>
        contrast(one, linear(given.surface)),
      );
      for (const [i, ratio] of ratios.entries()) expect(ratio, PARTS[i]).to.be.at.least(3);
    });

    for (const [deficiency, matrix] of Object.entries({ none: undefined, ...DEFICIENCIES })) {
      it(`are told apart on ${page} by eyes with ${deficiency}`, async () => {
        const [gold, teal, slate] = paintedParts(await on(given)).map((one) =>
          matrix ? seen(one, matrix) : one,
        ) as [Rgb, Rgb, Rgb];
        expect(distance(gold, teal), 'gold and teal').to.be.at.least(APART);
        expect(distance(teal, slate), 'teal and slate').to.be.at.least(APART);
        expect(distance(slate, gold), 'slate and gold').to.be.at.least(APART);
      });
    }
  }

  it('have gaps between them, through which the page shows', async () => {
    const element = await drawn();
    expect(pixel(canvasOf(element), AT['the gap at the top'])[3]).to.equal(0);
    expect(pixel(canvasOf(element), AT['the hole'])[3]).to.equal(0);
  });

  it('are in the same colours as their rows', async () => {
    const element = await drawn({ theme: 'light' });
    const fills = findAll(element, '.track svg').map((bar) => getComputedStyle(bar).fill);
    const swatches = findAll(element, '.swatch').map((one) => getComputedStyle(one).color);
    const chart = chartOf(element)!.data.datasets[0]!.backgroundColor;
    expect(fills).to.deep.equal(swatches);
    expect(chart).to.deep.equal(swatches);
  });
});

describe('A part that is selected', () => {
  for (const [page, given] of Object.entries(PAGES)) {
    it(`can be read on ${page}`, async () => {
      for (const id of ['madre-de-dios', 'puno', 'rest-of-country']) {
        const element = await on(given);
        element.selected = id;
        await element.updateComplete;
        const faint = textContrasts(element).filter(({ ratio }) => ratio < 4.5);
        expect(faint, id).to.deep.equal([]);
      }
    });
  }
});

describe('In forced colours', () => {
  /** The colour that the engine gives for a system colour. */
  function system(name: string): string {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    return getComputedStyle(probe).color;
  }

  async function forced() {
    undo.push(matchMediaWith('forced-colors'));
    const element = await showChart();
    lookAsIn(element, 'forced-colors');
    await until(() => chartOf(element)?.data.datasets[0]?.borderWidth === 2, 'borders');
    await until(() => fillsOf(element)[0] === system('Canvas'), 'the system’s colours');
    return element;
  }
  const fillsOf = (element: Element) =>
    chartOf(element)!.data.datasets[0]!.backgroundColor as string[];

  it('parts are told apart by borders and gaps, none by a colour', async () => {
    const element = await forced();
    expect(new Set(fillsOf(element))).to.deep.equal(new Set([system('Canvas')]));
    expect(chartOf(element)!.data.datasets[0]!.borderColor).to.equal(system('CanvasText'));
    const bars = findAll(element, '.track svg').map((bar) => getComputedStyle(bar).fill);
    expect(new Set(bars)).to.deep.equal(new Set([system('CanvasText')]));
  });

  it('swatches, which would be all alike, are neither seen nor in the way', async () => {
    const element = await forced();
    const { visibility, position } = getComputedStyle(find(element, '.swatch')!);
    expect([visibility, position]).to.deep.equal(['hidden', 'absolute']);
  });

  it('the part that is meant is outlined in its row, and filled in the picture', async () => {
    const element = await forced();
    element.selected = 'puno';
    await element.updateComplete;
    expect(getComputedStyle(find(element, 'tr.lit')!).outlineStyle).to.equal('solid');
    const { hoverBackgroundColor } = chartOf(element)!.data.datasets[0]!;
    expect((hoverBackgroundColor as string[])[1]).to.equal(system('Highlight'));
  });
});

describe('In print', () => {
  for (const type of ['doughnut', 'bar']) {
    it(`a ${type} is its table with bars, and no picture`, async () => {
      const element = await drawn({ type });
      lookAsIn(element, 'print');
      expect(find(element, '.plot')!.checkVisibility()).to.equal(false);
      const rows = findAll(element, 'tbody tr');
      expect(rows.every((row) => row.checkVisibility())).to.equal(true);
      const bars = findAll(element, '.track svg').map((bar) => bar.getBoundingClientRect());
      expect(bars.every(({ width, height }) => width > 100 && height > 5)).to.equal(true);
    });
  }

  it('takes the whole width', async () => {
    const element = await drawn();
    lookAsIn(element, 'print');
    const { width } = element.getBoundingClientRect();
    expect(find(element, 'table')!.getBoundingClientRect().width).to.equal(width);
  });

  it('shows nothing of what a reader had selected', async () => {
    const element = await drawn();
    element.selected = 'puno';
    await element.updateComplete;
    lookAsIn(element, 'print');
    const row = getComputedStyle(find(element, 'tr.selected')!);
    expect(row.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(find(element, '.selected .swatch')!).outlineStyle).to.equal('none');
  });
});
