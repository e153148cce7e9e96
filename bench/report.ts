/** Tables: as text for the terminal, as Markdown for the docs. */
import { best, median } from './statistics.js';
import type { Row, Target } from './targets.js';
import type { Measures, Result } from './results.js';

export type Cells = readonly (readonly string[])[];

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const withUnit = (value: number, unit: Target['unit']): string =>
  `${number(value)}${unit && ` ${unit}`}`;

/** A row for each target: what was measured, what was wanted, and whether that is met. */
export const targetTable = (rows: readonly Row[]): Cells => [
  ['What', 'Measured', 'Target', ''],
  ...rows.map(({ what, value, ours, theirs, target, hit }) => [
    what,
    {
      ratio: `${number(value, 2)} × (${number(ours)} / ${withUnit(theirs ?? 0, target.unit)})`,
      more: `${value < 0 ? '−' : '+'}${withUnit(Math.abs(value), target.unit)} (${number(ours)} / ${number(theirs ?? 0)})`,
      most: number(value, value ? 4 : 0),
    }[target.kind],
    target.limit === Infinity
      ? 'told'
      : `≤ ${number(target.limit, target.kind === 'ratio' ? 2 : 0)}`,
    target.limit === Infinity ? '' : hit ? 'hit' : '**miss**',
  ]),
];

/** Columns of the table of one group, with the digits after the point. */
const COLUMNS: readonly (readonly [title: string, measure: string, digits: number])[] = [
  ['readable, ms', 'readable', 0],
  ['interactive, ms', 'interactive', 0],
  ['main thread, ms', 'task', 0],
  ['bytes (requests) to readable', 'bytesToReadable', 0],
  ['to interactive', 'bytesToInteractive', 0],
  ['scrolled through', 'bytes', 0],
  ['heap, kB', 'heap', 0],
  ['shift', 'shift', 4],
];
const REQUESTS: Record<string, string> = {
  bytesToReadable: 'requestsToReadable',
  bytesToInteractive: 'requestsToInteractive',
  bytes: 'requests',
};

/** A row for each contestant and condition: medians, the best of times in brackets. */
export function groupTable({ measured }: Result): Cells {
  const told = Object.entries(measured).flatMap(([contestant, conditions]) =>
    Object.entries(conditions).map(
      ([condition, measures]) => [contestant, condition, measures] as const,
    ),
  );
  const columns = COLUMNS.filter(([, measure]) => told.some(([, , measures]) => measures[measure]));
  return [
    ['', '', ...columns.map(([title]) => title)],
    ...told.map(([contestant, condition, measures]) => [
      contestant,
      condition,
      ...columns.map(([title, measure, digits]) =>
        cell(measures, measure, digits, title.endsWith('ms')),
      ),
    ]),
  ];
}

function cell(measures: Measures, measure: string, digits: number, time: boolean): string {
  const values = measures[measure];
  if (!values) return '';
  const middle = number(median(values), digits);
  if (time) return `${middle} (${number(best(values))})`;
  const requests = measures[REQUESTS[measure] ?? ''];
  return requests ? `${middle} (${median(requests)})` : middle;
}

/** A table of whatever was measured, for groups of their own kind. */
export const plainTable = ({ measured }: Result): Cells => [
  ['', 'measure', 'median', 'best'],
  ...Object.entries(measured).flatMap(([contestant, conditions]) =>
    Object.values(conditions).flatMap((measures) =>
      Object.entries(measures).map(([measure, values]) => [
        contestant,
        measure,
        number(median(values), 1),
        number(best(values), 1),
      ]),
    ),
  ),
];

/** As text: columns as wide as they need to be. */
export function asText(cells: Cells): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** As Markdown, as Prettier would write it. */
export function asMarkdown(cells: Cells): string {
  const [head = [], ...rows] = cells;
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
