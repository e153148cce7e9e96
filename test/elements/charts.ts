/** Puts a chart on the page, and finds what it shows. */
import '../../src/define/region-share-chart.js';
import type { RegionShareChart } from '../../src/elements/region-share-chart/region-share-chart.js';
import { until } from '../harness/frame.js';

export const INDICATOR = 'asgm-gold-by-region';

/** A chart with `attributes`, on the page in place of what is there. */
export function place(attributes: Record<string, string> = {}): RegionShareChart {
  const element = document.createElement('region-share-chart');
  const all = { indicator: INDICATOR, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.innerHTML = '<a href="#embed">The figure as a sentence</a>';
  document.body.replaceChildren(element);
  return element;
}

/** The same, once its table is there. */
export async function show(attributes: Record<string, string> = {}): Promise<RegionShareChart> {
  const element = place(attributes);
  await until(() => find(element, 'table'), 'the table');
  return element;
}

/** The same, once its chart is drawn. */
export async function drawn(attributes: Record<string, string> = {}): Promise<RegionShareChart> {
  const element = await show(attributes);
  await until(() => find(element, '.drawn'), 'the chart');
  return element;
}

export const find = ({ shadowRoot }: Element, selector: string): HTMLElement | null =>
  shadowRoot!.querySelector<HTMLElement>(selector);

/** The buttons of the rows, in their order. */
export const buttons = ({ shadowRoot }: Element): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>('tr button'),
];

/** Presses a key where the focus is. */
export function press(key: string, { shadowRoot }: Element): void {
  shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

/** What a canvas shows at a point, given in parts of its width and height: red, green, blue. */
export function pixel(canvas: HTMLCanvasElement, x: number, y: number): readonly number[] {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(canvas, 0, 0);
  return [...context.getImageData(x * copy.width, y * copy.height, 1, 1).data];
}
