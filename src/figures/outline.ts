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
  departments: Readonly<Record<string, Department>>;
}

/** Where a close look at a department begins, how wide that is, and the department's rings. */
export type Department = readonly [x: number, y: number, width: number, ...rings: readonly Ring[]];

/** Part of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The rings as the `d` of an SVG path: closed, each step relative to the one before. */
export const shapeOf = (rings: readonly Ring[], { arcs }: Outline): string =>
  rings
    .map((ring) => {
      const [x, y, ...steps] = walk(ring, arcs);
      return `M${x} ${y}l${steps.join(' ')}z`;
    })
    .join('');

/** The rings of a department, of which there is none where the drawing does not know it. */
export const ringsOf = (id: string, { departments }: Outline): readonly Ring[] => {
  const [, , , ...rings] = departments[id] ?? [0, 0, 0];
  return rings;
};

/** What is seen of the drawing: a department and what is around it, or else all. */
export function boxOf(id: string, { frame, departments }: Outline): Box {
  const [whole, height] = frame;
  const [x, y, width] = departments[id] ?? [0, 0, whole];
  return { x, y, width, height: (width / whole) * height };
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
export const writtenArc = (arc: Arc): string => arc.join(' ').replaceAll(' -', '-');

/** From its end, each step undone. */
function reversed(arc: Arc): Arc {
  const steps: number[] = [];
  for (let i = arc.length - 2; i > 0; i -= 2) steps.push(-arc[i]!, -arc[i + 1]!);
  return [...pointsOf(arc).at(-1)!, ...steps];
}
