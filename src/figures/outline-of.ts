/** A topology in degrees as an outline to draw. Runs when the project is built. */
import { decodeArcs, type Topology } from '../dataset/topology.js';
import { closeUp } from './close-up.js';
import { packedArcs, walk, type Arc, type Outline, type Ring } from './outline.js';
import { packed } from './packed.js';
import { FRAME, project } from './projection.js';
import { simplified } from './simplified.js';

/** How far a line may stray, in units of the drawing: about a pixel of a map of 500 px. */
const TOLERANCE = 1;
/** The same beyond the country, where all is barely there. */
const AROUND = 3;

/** The outline of `topology`, whose objects are `departments` and `neighbours`. */
export function outlineOf(topology: Topology): Outline {
  const departments = ringsById(topology, 'departments');
  const inside = Object.values(departments).flat();
  const around = Object.values(ringsById(topology, 'neighbours')).flat();
  const own = new Set(inside.flat().map(indexOf));
  const arcs = decodeArcs(topology).map((arc, index) =>
    once(simplified(arc.map(project), own.has(index) ? TOLERANCE : AROUND)),
  );
  const land = rim([...inside, ...around], arcs);
  // Borders between neighbours are not drawn; in the order of rings, most arcs go on from the last.
  const kept = [...new Set([...land, ...inside].flat().map(indexOf))];
  const renamed = (rings: readonly Ring[]) =>
    rings.map((ring) =>
      ring.map((index) => (index < 0 ? ~kept.indexOf(~index) : kept.indexOf(index))),
    );
  const drawn = kept.map((index) => arcs[index]!);
  return {
    frame: FRAME,
    arcs: packedArcs(drawn),
    land: packed(renamed(land)),
    departments: Object.fromEntries(
      Object.entries(departments).map(([id, shape]) => {
        const rings = renamed(shape);
        return [id, packed([closeUp(rings.map((ring) => walk(ring, drawn))), ...rings])];
      }),
    ),
  };
}

function ringsById({ objects }: Topology, object: string): Record<string, Ring[]> {
  return Object.fromEntries(
    (objects[object]?.geometries ?? []).map(({ id, ...shape }) => [
      id,
      shape.type === 'Polygon' ? [...shape.arcs] : shape.arcs.flat(),
    ]),
  );
}

const indexOf = (index: number): number => (index < 0 ? ~index : index);

/** How often each arc is walked. */
function counted(rings: readonly Ring[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const index of rings.flat().map(indexOf)) uses.set(index, (uses.get(index) ?? 0) + 1);
  return uses;
}

/** The rim of what `rings` cover together: what only one of them walks along, end to end. */
function rim(rings: readonly Ring[], arcs: readonly Arc[]): Ring[] {
  const uses = counted(rings);
  const left = rings.flat().filter((index) => uses.get(indexOf(index)) === 1);
  const found: Ring[] = [];
  while (left.length) {
    const ring = [left.shift()!];
    for (;;) {
      const end = endOf(ring.at(-1)!, arcs);
      const next = left.findIndex((index) => endOf(~index, arcs) === end);
      if (end === endOf(~ring[0]!, arcs) || next < 0) break;
      ring.push(...left.splice(next, 1));
    }
    found.push(ring);
  }
  return found;
}

/** Where an arc ends; `~index` walks it backwards, so that it ends where the arc begins. */
const endOf = (index: number, arcs: readonly Arc[]): string =>
  arcs[indexOf(index)]!.at(index < 0 ? 0 : -1)!.join();

/** The line without points that in the drawing are where the one before them is. */
const once = (line: Arc): Arc => line.filter((point, i) => point.join() !== line[i - 1]?.join());
