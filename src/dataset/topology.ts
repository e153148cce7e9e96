/**
 * TopoJSON as plain polygons. Only what `data/geo/` holds is understood: a quantised topology
 * whose objects are collections of polygons. https://github.com/topojson/topojson-specification
 */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface Topology {
  readonly transform: { readonly scale: Position; readonly translate: Position };
  /** Each arc: its first point, then the steps to the next ones. */
  readonly arcs: readonly (readonly Position[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly id: string;
  readonly arcs: readonly (readonly number[])[];
}
interface MultiPolygonGeometry {
  readonly type: 'MultiPolygon';
  readonly id: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}
type Geometry = PolygonGeometry | MultiPolygonGeometry;

/** The outline of one department or country. */
export interface Outline {
  id: string;
  polygons: readonly Polygon[];
}

/** The outlines of one of the topology's objects, in degrees. */
export function outlines(topology: Topology, object: string): Outline[] {
  const arcs = decodeArcs(topology);
  const polygon = (rings: readonly (readonly number[])[]) => rings.map((ring) => join(ring, arcs));
  return (topology.objects[object]?.geometries ?? []).map((geometry) => ({
    id: geometry.id,
    polygons: geometry.type === 'Polygon' ? [polygon(geometry.arcs)] : geometry.arcs.map(polygon),
  }));
}

/** Whether `point` lies within the outline and in none of its holes. */
export const contains = ({ polygons }: Outline, point: Position): boolean =>
  polygons.some((rings) => rings.filter((ring) => within(ring, point)).length % 2 === 1);

/** Arcs as positions: each step is added to the sum of those before it, then scaled. */
export function decodeArcs({ arcs, transform: { scale, translate } }: Topology): Ring[] {
  return arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** A ring of arcs; a negative index is the arc walked backwards, counted from -1. */
function join(indices: readonly number[], arcs: readonly Ring[]): Ring {
  return indices.flatMap((index, at) => {
    const arc = (index < 0 ? arcs[~index]?.toReversed() : arcs[index]) ?? [];
    // An arc begins where the one before it ended.
    return at === 0 ? arc : arc.slice(1);
  });
}

/** Even-odd rule: a line from the point to the east crosses the ring an odd number of times. */
function within(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}
