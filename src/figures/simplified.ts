/** Lines with no more points than are seen (Ramer, Douglas and Peucker). */
import type { Point } from './projection.js';

/** The points of a line that strays from the whole of them by at most `tolerance`; ends stay. */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const strays = line.map((point) => distance(point, first, last));
  const most = Math.max(...strays);
  if (most <= tolerance) return [first, last];
  const at = strays.indexOf(most);
  const before = simplified(line.slice(0, at + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(line.slice(at), tolerance)];
}

/** How far `point` is from the line through two others, or from both where they are one. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (!length) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
