/** Puts a chart on the page, and finds what it shows. */
import '../../src/define/region-share-chart.js';
import { Chart } from 'chart.js';
import type { RegionShareChart } from '../../src/elements/region-share-chart/region-share-chart.js';
import { until } from '../harness/frame.js';
import { place, show } from '../harness/place.js';

type Attributes = Record<string, string>;

export const INDICATOR = 'asgm-gold-by-region';

/** A chart with `attributes`, on the page in place of what is there. */
export const placeChart = (attributes: Attributes = {}): RegionShareChart =>
  place('region-share-chart', { indicator: INDICATOR, ...attributes });

/** The same, once its table is there. */
export const showChart = (attributes: Attributes = {}): Promise<RegionShareChart> =>
  show('region-share-chart', { indicator: INDICATOR, ...attributes });

/** The same, once its chart is drawn. */
export async function drawn(attributes: Attributes = {}): Promise<RegionShareChart> {
  return drawnIn(await showChart(attributes));
}

/** `element`, once its chart is drawn. */
export async function drawnIn(element: RegionShareChart): Promise<RegionShareChart> {
  await until(() => find(element, '.drawn'), 'the chart');
  return element;
}

/** The same, once all that grows in it has grown. */
export async function grown(attributes: Attributes = {}): Promise<RegionShareChart> {
  const element = await drawn(attributes);
  await until(() => chartOf(element)?.options.animation === false, 'stillness');
  return element;
}

export const find = ({ shadowRoot }: Element, selector: string): HTMLElement | null =>
  shadowRoot!.querySelector<HTMLElement>(selector);

export const findAll = ({ shadowRoot }: Element, selector: string): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The buttons of the rows, in their order. */
export const buttons = (element: Element): HTMLElement[] => findAll(element, 'tr button');

export const canvasOf = (element: Element) => find(element, 'canvas') as HTMLCanvasElement;

/** What Chart.js has drawn in `element`. */
export const chartOf = (element: Element): Chart | undefined => Chart.getChart(canvasOf(element));

/** Charts that are there, in whatever element or none. */
export const countCharts = (): number => Object.keys(Chart.instances).length;

/** What the middle of the ring says. */
export const middleOf = (element: Element): string =>
  find(element, '.middle')!.textContent.replace(/\s+/g, ' ').trim();

/** Presses a key where the focus is; gives whether the page may still act on it. */
export const press = (key: string, { shadowRoot }: Element, init: KeyboardEventInit = {}) =>
  shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );

/** Where the parts of a ring are, in parts of the width and height of its canvas. */
export const AT = {
  'Madre de Dios': [0.81, 0.72],
  Puno: [0.125, 0.44],
  'Rest of the country': [0.33, 0.16],
  'the gap at the top': [0.5, 0.12],
  'the hole': [0.5, 0.5],
} as const;

/** A pointer's event on the canvas, at a point given in parts of its width and height. */
export function pointer(
  element: Element,
  type: string,
  [x, y]: readonly [number, number],
  pointerType = 'mouse',
): void {
  const canvas = canvasOf(element);
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { clientX: left + x * width, clientY: top + y * height };
  canvas.dispatchEvent(
    new PointerEvent(type, { ...at, pointerType, bubbles: true, composed: true }),
  );
}

/** What a canvas shows at a point, given in parts of its width and height: red, green, blue, alpha. */
export function pixel(
  canvas: HTMLCanvasElement,
  [x, y]: readonly [number, number],
): readonly number[] {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(canvas, 0, 0);
  return [...context.getImageData(x * copy.width, y * copy.height, 1, 1).data];
}
