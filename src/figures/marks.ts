/** Where the marks of organisations stand, and where those go that share a point. */
import type { Box } from './outline.js';

/** Share of the drawing's width and height, in percent: it holds at any size. */
export interface At {
  x: number;
  y: number;
}
/** From a point, in degrees and pixels: a finger is as wide on a large map as on a small one. */
export interface Turn {
  angle: number;
  radius: number;
}

/** Where a text stands, in pixels from a mark. */
export interface Beside {
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
}

/** Between the middles of two marks: a finger's 24 px, and some air. */
const APART = 28;
/** Far enough from the disc in the middle. */
const NEAREST = 32;

/** Where a point of the drawing stands within `box`. */
export const placed = ([x, y]: readonly [number, number], box: Box): At => ({
  x: percent(x - box.x, box.width),
  y: percent(y - box.y, box.height),
});

/** Whether something at `at` is within what is shown. */
export const isShown = ({ x, y }: At): boolean => x >= 0 && x <= 100 && y >= 0 && y <= 100;

/** Where a department's name stands by a mark at `x` percent: at sea, where there is room for it. */
export function besideMark(x: number): Beside {
  if (x > 60) return { anchor: 'middle', dx: 0, dy: 28 };
  return x > 30 ? { anchor: 'end', dx: -17, dy: 4 } : { anchor: 'start', dx: 17, dy: 4 };
}

/** Where an organisation's name stands, above a mark at `x` percent or the marks fanned out there. */
export const aboveMark = (x: number, fanned: boolean): Beside => ({
  anchor: x > 50 ? 'end' : 'start',
  dx: x > 50 ? 38 : -38,
  dy: fanned ? -52 : -18,
});

/** `count` places round a point, each far enough from the next to be touched; the first on top. */
export const fan = (count: number): Turn[] =>
  Array.from({ length: count }, (_, i) => ({
    angle: (360 * i) / count,
    radius: Math.max(NEAREST, (count * APART) / 6),
  }));

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;
