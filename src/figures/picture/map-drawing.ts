/** Peru with the marks of organisations. */
import { outline } from '../bundled/peru-outline.js';
import type { Status } from '../map-status.js';
import type { MapOrganisation, MapView } from '../map-view.js';
import { isShown, placed } from '../marks.js';
import { boxOf, ringsOf, shapeOf, unpackedArcs, type Box } from '../outline.js';
import { unpacked } from '../packed.js';
import { SHAPES } from '../status-shapes.js';
import type { Block } from './block.js';
import {
  CLAY,
  COUNTRY,
  DEPARTMENT,
  GOLD,
  INK,
  LINE,
  NEIGHBOURS,
  PAPER,
  SEA,
  SLATE,
  SMALL,
  TEAL,
} from './paper.js';
import { disc, rectangle, type Mark, type Measure, type ShapeMark } from './picture.js';

const ARCS = unpackedArcs(outline.arcs);

/** Width of the drawing for its height. */
export const MAP_RATIO = outline.frame[0] / outline.frame[1];

/** What a map shows, and where in the picture. */
export interface Drawing {
  view: MapView;
  organisations: readonly MapOrganisation[];
  /** Id of the department that is looked at, or empty. */
  region: string;
  box: Box;
}

const LAND = shapeOf(unpacked(outline.land), ARCS);
const PERU = shapeOf(
  Object.keys(outline.departments).flatMap((id) => ringsOf(id, outline)),
  ARCS,
);
const NAME = { size: SMALL, bold: true } as const;
const NUMBER = { size: 26, bold: true } as const;

const ICONS: Record<Status, Pick<ShapeMark, 'fill' | 'stroke' | 'width'>> = {
  certified: { fill: GOLD },
  supported: { fill: PAPER, stroke: TEAL, width: 5 },
  group: { fill: CLAY },
  named: { fill: SLATE },
};

/** The mark of a status, in the list and on the map. */
export const iconOf = (status: Status, at: { x: number; y: number; scale: number }): ShapeMark => ({
  d: SHAPES[status],
  ...ICONS[status],
  at,
});

export function mapDrawing({ view, organisations, region, box }: Drawing, measure: Measure): Block {
  const look = boxOf(region, outline);
  const scale = box.width / look.width;
  const at = { x: box.x - look.x * scale, y: box.y - look.y * scale, scale };
  const drawn = (d: string, paint: Omit<ShapeMark, 'd'>): ShapeMark => ({
    d,
    ...paint,
    at,
    within: box,
  });
  const ids = new Set(organisations.flatMap(({ department }) => department ?? []));
  if (region) ids.add(region);
  const marks: Mark[] = [
    { d: rectangle(box.x, box.y, box.width, box.height), fill: SEA },
    drawn(LAND, { fill: NEIGHBOURS }),
    drawn(PERU, { fill: COUNTRY, stroke: LINE, width: 1.5 }),
    ...[...ids].map((id) =>
      drawn(shapeOf(ringsOf(id, outline), ARCS), {
        fill: DEPARTMENT,
        stroke: GOLD,
        width: 1.5,
      }),
    ),
  ];
  for (const [index, point] of view.points.entries()) {
    const here = organisations.filter((one) => one.point === index);
    const share = placed(point.at, look);
    if (!here.length || !isShown(share)) continue;
    const x = box.x + (share.x * box.width) / 100;
    const y = box.y + (share.y * box.height) / 100;
    const name = view.departments[point.department] ?? '';
    marks.push(nameOf(name, { x, y, west: share.x < 60, wide: here.length > 1 }, measure));
    marks.push(...pointMarks(here, { x, y }, measure));
  }
  return { marks, height: box.height };
}

/** One mark, or a disc with how many there are. */
function pointMarks(
  here: readonly MapOrganisation[],
  { x, y }: { x: number; y: number },
  measure: Measure,
): Mark[] {
  const [first] = here;
  if (here.length === 1) return [iconOf(first!.status, { x, y, scale: 2.2 })];
  const text = `${here.length}`;
  const at = { x, y, scale: 1 };
  return [
    { d: disc(23), fill: INK, stroke: PAPER, width: 3, at },
    { text, x: x - measure(text, NUMBER) / 2, y: y + 9, style: NUMBER, fill: PAPER },
  ];
}

interface Spot {
  x: number;
  y: number;
  /** Whether there is sea beside it. */
  west: boolean;
  /** Whether its mark is a disc with a number. */
  wide: boolean;
}

/** The department's name: out at sea where its mark lies to the west, else below its mark. */
function nameOf(text: string, { x, y, west, wide }: Spot, measure: Measure): Mark {
  const width = measure(text, NAME);
  const at = west
    ? { x: x - width - (wide ? 34 : 24), y: y + 8 }
    : { x: x - width / 2, y: y + (wide ? 52 : 42) };
  return { text, ...at, style: NAME, fill: INK, rim: PAPER };
}
