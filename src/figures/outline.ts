/**
 * The outline of a country, projected and ready to draw. Each border is held once, as an arc that
 * its two sides share: half the bytes of paths, and no gap between neighbours.
 */
import { packed, unpacked } from './packed.js';
import type { Point } from './projection.js';

/** A line through points of the drawing. */
export type Arc = readonly Point[];
/** Arcs end to end, by index; `~index` is the arc walked backwards. */
export type Ring = readonly number[];

/** As it travels, with its lists of numbers packed. */
export interface Outline {
  /** Width and height of the drawing, whose unit is the one of all arcs. */
  frame: Point;
  arcs: string;
  /** Rings of all the land there is, the neighbours' too. */
  land: string;
  /** By id, where a close look begins and how wide that is (`x, y, width`); then the rings. */
  departments: Readonly<Record<string, string>>;
}

/** Part of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Arcs as the steps of one pen, which starts at the corner and goes on where an arc ends. */
export function packedArcs(arcs: readonly Arc[]): string {
  let from: Point = [0, 0];
  const steps = arcs.map((arc) =>
    arc.flatMap(([x, y]) => {
      const step = [x - from[0], y - from[1]];
      from = [x, y];
      return step;
    }),
  );
  return packed(steps);
}

/** The arcs that `packedArcs` made text of. */
export function unpackedArcs(text: string): Arc[] {
  let x = 0;
  let y = 0;
  return unpacked(text).map((steps) =>
    Array.from({ length: steps.length / 2 }, (_, i): Point => [
      (x += steps[2 * i]!),
      (y += steps[2 * i + 1]!),
    ]),
  );
}

/** The rings as the `d` of an SVG path, each closed. */
export const shapeOf = (rings: readonly Ring[], arcs: readonly Arc[]): string =>
  rings.map((ring) => `M${walk(ring, arcs).join(' ')}z`).join('');

/** The points of a ring; where an arc ends and the next begins there are two alike. */
export const walk = (ring: Ring, arcs: readonly Arc[]): Arc =>
  ring.flatMap((index) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!));

/** The rings of a department, of which there is none where the outline does not know it. */
export const ringsOf = (id: string, { departments }: Outline): readonly Ring[] =>
  unpacked(departments[id] ?? '').slice(1);

/** What is seen of the drawing: a department and what is around it, or else all. */
export function boxOf(id: string, { frame, departments }: Outline): Box {
  const [whole, all] = frame;
  const [[x = 0, y = 0, width = whole] = []] = unpacked(departments[id] ?? '');
  return { x, y, width, height: (width / whole) * all };
}
