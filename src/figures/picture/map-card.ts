/** Cards of the map: text at the left, and the map beside it from the rule to the edge. */
import type { MapFigure } from '../map-figures.js';
import type { Show, Status } from '../map-status.js';
import type { MapOrganisation, MapView } from '../map-view.js';
import { gap, moved, stack, type Block, type Typeset } from './block.js';
import { iconOf, MAP_RATIO, mapDrawing } from './map-drawing.js';
import { byStatus, statusHead, type Column } from './map-list.js';
import { CLAY, GOLD, INK, INNER, MARGIN, MUTED, SMALL, TEAL } from './paper.js';
import type { Measure, Picture } from './picture.js';
import type { Pictured } from './pictured.js';
import { CARD } from './shapes.js';
import { fitting, footOf, sheet, withCount } from './sheet.js';
import { shownOn } from './shown-on.js';

const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];
const TOP = 84;
const HEIGHT = CARD[1] - TOP - 44;
const WIDTH = HEIGHT * MAP_RATIO;

/** What is said of a status: its colour in words, and the figure that counts it. */
const STATUSES: Record<Status, { colour: string; show: Show }> = {
  certified: { colour: GOLD, show: 'certified' },
  supported: { colour: TEAL, show: 'supported' },
  group: { colour: CLAY, show: 'groups' },
  named: { colour: MUTED, show: 'all' },
};

interface Card {
  organisations: readonly MapOrganisation[];
  origin: string;
  text: (scale: number, column: Column) => Block;
}

function besideMap(of: Pictured<MapView>, card: Card, set: Typeset, measure: Measure): Picture {
  const { view } = of;
  const { organisations, origin, text } = card;
  const box = { x: MARGIN + INNER - WIDTH, y: 0, width: WIDTH, height: HEIGHT };
  const map = mapDrawing({ view, organisations, region: '', box }, measure);
  const column = { x: MARGIN, width: INNER - WIDTH - 48 };
  const { width } = column;
  const foot = footOf(of, { origin: withCount(of, origin), notes: [view.caption], width }, set);
  return fitting(SCALES, CARD[1], (scale) => {
    const body = stack(gap(26), text(scale, column));
    const picture = sheet({ body, foot, height: CARD[1] });
    return { ...picture, marks: [...picture.marks, ...moved(map, TOP)] };
  });
}

/** All that are shown, by their names. */
export function cardOf(
  of: Pictured<MapView>,
  { title, origin }: MapFigure,
  set: Typeset,
  measure: Measure,
): Picture {
  const organisations = shownOn(of);
  const text = (scale: number, column: Column) =>
    stack(
      set(title, { size: 46 * scale, bold: true }, { ...column, leading: 1.18, even: true }),
      ...byStatus(of.view, organisations).map(({ name, own }) => {
        const within = { x: column.x + 38, width: column.width - 38 };
        const group = stack(
          statusHead(name, own.length, within, set),
          set(own.map((one) => one.name).join(', '), { size: SMALL }, { ...within, fill: MUTED }),
        );
        const icon = iconOf(own[0]!.status, { x: column.x + 14, y: 17, scale: 1.9 });
        return stack(gap(18 * scale), { marks: [icon, ...group.marks], height: group.height });
      }),
    );
  return besideMap(of, { organisations, origin, text }, set, measure);
}

/** One organisation, where it is. */
export function organisationCard(
  of: Pictured<MapView>,
  one: MapOrganisation,
  set: Typeset,
  measure: Measure,
): Picture {
  const { name, stated, line, status } = one;
  const { colour, show } = STATUSES[status];
  const text = (scale: number, column: Column) => {
    const size = 34 * scale;
    const within = { x: column.x + 40, width: column.width - 40 };
    const state = set(stated, { size, bold: true }, { ...within, fill: colour, leading: 1.25 });
    const icon = iconOf(status, { x: column.x + 16, y: size * 0.62, scale: 2.2 });
    return stack(
      gap(14 * scale),
      set(name, { size: 72 * scale, bold: true }, { ...column, leading: 1.1, even: true }),
      gap(18 * scale),
      { marks: [icon, ...state.marks], height: state.height },
      gap(10 * scale),
      set(line, { size: Math.max(SMALL, 30 * scale) }, { ...column, fill: INK, even: true }),
    );
  };
  const { origin } = of.view.figures[show];
  return besideMap(of, { organisations: [one], origin, text }, set, measure);
}
