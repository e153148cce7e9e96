/** The list beside a map. */
import type { MapOrganisation, MapView } from '../map-view.js';
import { fill } from '../../strings/words.js';
import { gap, stack, type Block, type Typeset } from './block.js';
import { iconOf } from './map-drawing.js';
import { INK, LINE, MUTED, SMALL } from './paper.js';
import { rectangle } from './picture.js';
import type { Pictured } from './pictured.js';
import { shownOn } from './shown-on.js';

const HEAD = { size: 26, bold: true } as const;
const NAME = { size: 28, bold: true } as const;

/** Where text stands. */
export interface Column {
  x: number;
  width: number;
}

/** The organisations by status; where a department is looked at, those in it first. */
export function listOf(of: Pictured<MapView>, region: string, column: Column, set: Typeset): Block {
  const { view } = of;
  const here = shownOn(of);
  if (!region) return groupsOf(view, here, column, set);
  const department = view.departments[region] ?? region;
  const inside = here.filter((one) => one.department === region);
  const outside = here.filter((one) => one.department !== region);
  const where = (text: string) =>
    set(fill(text, { department }), { size: 28 }, { ...column, fill: MUTED });
  return stack(
    where(inside.length ? view.words.inside : view.words.none),
    gap(10),
    groupsOf(view, inside, column, set),
    ...(outside.length
      ? [gap(32), where(view.words.elsewhere), gap(10), groupsOf(view, outside, column, set)]
      : []),
  );
}

/** `organisations` by status, each status with its name and how many there are. */
export const byStatus = (view: MapView, organisations: readonly MapOrganisation[]) =>
  Object.entries(view.statuses)
    .map(([status, name]) => ({
      name,
      own: organisations.filter((one) => one.status === status),
    }))
    .filter(({ own }) => own.length);

/** The name of a status, and how many have it. */
export const statusHead = (name: string, count: number, column: Column, set: Typeset): Block =>
  set(
    [
      { text: name, style: HEAD, fill: INK },
      { text: ` ${count}`, style: { size: SMALL }, fill: MUTED },
    ],
    HEAD,
    column,
  );

function groupsOf(
  view: MapView,
  organisations: readonly MapOrganisation[],
  column: Column,
  set: Typeset,
): Block {
  const groups = byStatus(view, organisations).map(({ name, own }, i) =>
    stack(
      gap(i ? 26 : 0),
      statusHead(name, own.length, column, set),
      gap(4),
      ...own.map((one) => entry(one, column, set)),
    ),
  );
  return stack(...groups);
}

function entry({ name, line, status }: MapOrganisation, column: Column, set: Typeset): Block {
  const within = { x: column.x + 38, width: column.width - 38 };
  const text = stack(
    gap(11),
    set(name, NAME, { ...within, leading: 1.25 }),
    ...(line
      ? [set(line, { size: SMALL }, { ...within, fill: MUTED, leading: 1.25, even: true })]
      : []),
    gap(9),
  );
  return {
    marks: [
      { d: rectangle(column.x, 0, column.width, 2), fill: LINE },
      iconOf(status, { x: column.x + 14, y: 11 + 18, scale: 1.9 }),
      ...text.marks,
    ],
    height: text.height,
  };
}
