/** What to show of a department. Worked out when the project is built. */
import type { Arc } from './outline.js';
import { FRAME } from './projection.js';

/** Empty space about a department, as a share of its size. */
const MARGIN = 0.3;
/** The closest look, as a share of the drawing: Callao is 6 km wide. */
const CLOSEST = 0.12;

/** The corner and the width of a look at `rings` that has the shape of the whole drawing. */
export function closeUp(rings: readonly Arc[]): readonly [x: number, y: number, width: number] {
  const points = rings.flat();
  const [x, y] = [span(points.map(([at]) => at)), span(points.map(([, at]) => at))];
  const [width, height] = FRAME;
  const fitting = Math.max(x.size / width, y.size / height) * (1 + MARGIN);
  const scale = Math.min(Math.max(fitting, CLOSEST), 1);
  return [
    Math.round(x.middle - (width * scale) / 2),
    Math.round(y.middle - (height * scale) / 2),
    Math.round(width * scale),
  ];
}

function span(all: readonly number[]): { middle: number; size: number } {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return { middle: (least + most) / 2, size: most - least };
}
