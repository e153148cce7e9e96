/**
 * The outline of a country, projected and ready to draw. Each border is held once, as an arc that
 * its two sides share: half the bytes of paths, and no gap between neighbours.
 */

/** Where it starts, then the steps to the next points: `x, y, dx, dy, dx, dy …`. */
export type Arc = readonly number[];
/** Arcs end to end, by index; `~index` is the arc walked backwards. */
export type Ring = readonly number[];

export interface Outline {
  /** Width and height of the drawing, whose unit is the one of all arcs. */
  frame: readonly [width: number, height: number];
  /** Whole numbers, with a blank only where no sign parts them: as text they weigh least. */
  arcs: readonly string[];
  /** All the land there is, the neighbours' too. */
  land: readonly Ring[];
  departments: Readonly<Record<string, readonly Ring[]>>;
}

/** Part of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Empty space about a department, as a share of its size. */
const MARGIN = 0.3;
/** The closest look, as a share of the drawing: Callao is 6 km wide. */
const CLOSEST = 0.12;

/** The rings as the `d` of an SVG path: closed, each step relative to the one before. */
export const shapeOf = (rings: readonly Ring[], { arcs }: Outline): string =>
  rings
    .map((ring) => {
      const [x, y, ...steps] = walk(ring, arcs);
      return `M${x} ${y}l${steps.join(' ')}z`;
    })
    .join('');

/** The whole drawing. */
export const wholeOf = ({ frame: [width, height] }: Outline): Box => ({ x: 0, y: 0, width, height });

/** What to show of a department: all of it and some of what is around it, as wide for its height
 * as the whole drawing is. */
export function closeUp(id: string, outline: Outline): Box {
  const [width, height] = outline.frame;
  const points = (outline.departments[id] ?? []).flatMap((ring) => pointsOf(walk(ring, outline.arcs)));
  const span = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return { middle: (least + most) / 2, size: most - least };
  };
  const [x, y] = [span(0), span(1)];
  const fitting = Math.max(x.size / width, y.size / height) * (1 + MARGIN);
  const scale = Math.min(Math.max(fitting, CLOSEST), 1);
  return {
    x: Math.round(x.middle - (width * scale) / 2),
    y: Math.round(y.middle - (height * scale) / 2),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

/** The points of a walked arc or ring. */
export function pointsOf(arc: Arc): (readonly [x: number, y: number])[] {
  let x = 0;
  let y = 0;
  return Array.from({ length: arc.length / 2 }, (_, i) => {
    x += arc[2 * i]!;
    y += arc[2 * i + 1]!;
    return [x, y] as const;
  });
}

/** A ring as one arc. */
export const walk = (ring: Ring, arcs: readonly string[]): Arc =>
  ring.flatMap((index, at) => {
    const arc = index < 0 ? reversed(read(arcs[~index]!)) : read(arcs[index]!);
    // An arc begins where the one before it ended.
    return at ? arc.slice(2) : arc;
  });

const read = (arc: string): Arc => arc.match(/-?\d+/g)!.map(Number);

/** An arc as text. */
export const written = (arc: Arc): string => arc.join(' ').replaceAll(' -', '-');

/** From its end, each step undone. */
function reversed(arc: Arc): Arc {
  const steps: number[] = [];
  for (let i = arc.length - 2; i > 0; i -= 2) steps.push(-arc[i]!, -arc[i + 1]!);
  return [...pointsOf(arc).at(-1)!, ...steps];
}
