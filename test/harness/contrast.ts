/** How well what an element shows stands out from the page, as WCAG 2 counts it. */

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Contrast of one piece of text, or of one mark, with what is behind it. */
export interface Contrast {
  what: string;
  ratio: number;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as the browser paints it, however it is written: `oklch()` and `color-mix()` too. */
function painted(color: string): Color {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Color, [red, green, blue]: Color): Color => [
  r * a + red * (1 - a),
  g * a + green * (1 - a),
  b * a + blue * (1 - a),
  1,
];

/** Relative luminance of a colour without transparency: 0 is black, 1 white. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of `color` with what is behind `element`, from 1 to 21. */
export function contrast(color: string, element: Element): number {
  const behind = surface(element);
  const [low, high] = [luminance(over(painted(color), behind)), luminance(behind)].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How light the text of `element` is, on whatever surface: 0 is black, 1 white. */
export function lightness(element: Element): number {
  return luminance(over(painted(getComputedStyle(element).color), surface(element)));
}

/** The colour behind `element`: backgrounds up to the first that lets nothing through. */
function surface(element: Element | null | undefined): Color {
  if (!element) return [255, 255, 255, 1];
  const color = painted(getComputedStyle(element).backgroundColor);
  if (color[3] === 1) return color;
  return over(color, surface(above(element)));
}

const above = (element: Element): Element | null | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host;

/** The contrast of every text that `element` itself shows: what is slotted is the page's. */
export function textContrasts(element: Element): Contrast[] {
  const root = element.shadowRoot!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Contrast[] = [];
  while (walker.nextNode()) {
    const what = walker.currentNode.nodeValue?.trim() ?? '';
    const holder = walker.currentNode.parentElement;
    if (!what || !holder?.checkVisibility({ opacityProperty: true })) continue;
    found.push({ what, ratio: contrast(getComputedStyle(holder).color, holder) });
  }
  return found;
}

/** The contrast of the gold rule above the figure. */
export function ruleContrast(figure: Element): number {
  return contrast(getComputedStyle(figure, '::before').borderTopColor, figure);
}
