/** The picture of an indicator that is divided into shares: a table with bars, and a chart. */
import { columns, widths } from '../share-geometry.js';
import type { ShareFigure, SharePart, ShareView } from '../share-view.js';
import { beside, gap, moved, stack, type Block, type Typeset, typesetter } from './block.js';
import { INK, INNER, LINE, MARGIN, MUTED, PAPER, PARTS, SLATE, SMALL } from './paper.js';
import { rectangle, type Mark, type Measure, type Picture } from './picture.js';
import { detailOf, type Pictured } from './pictured.js';
import { ringPart } from './ring.js';
import { CARD } from './shapes.js';
import { fitting, footOf, sheet } from './sheet.js';

const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
const VALUE = { size: 34, bold: true } as const;
const NAME = { size: 30 } as const;
const PADDING = 16;

export function sharePicture(of: Pictured<ShareView>, measure: Measure): Picture {
  const figure = of.view.figures.find(({ id }) => id === of.id);
  if (!figure) throw new Error(`There is no indicator ${JSON.stringify(of.id)}.`);
  const { type = 'doughnut', view = 'chart' } = of.settings;
  const set = typesetter(measure);
  const foot = footOf(of, { origin: figure.origin, notes: detailOf(of).notes }, set);
  return fitting(SCALES, CARD[1], (scale) => {
    const bar = type === 'bar';
    const box = { width: (bar ? 340 : 290) * scale, height: (bar ? 260 : 290) * scale };
    const left = view === 'table' ? MARGIN : MARGIN + box.width + 64;
    const table = tableOf(figure, left, set, measure);
    const chart = (bar ? columnChart : ring)(figure.parts, box, set, measure);
    const body = stack(
      gap(24),
      set(figure.heading, { size: 46, bold: true }, { leading: 1.2, even: true }),
      set(figure.measure, { size: 28 }, { fill: MUTED }),
      gap(36 * scale),
      view === 'table' ? table : beside(chart, centred(table, chart.height)),
    );
    return sheet({ body, foot, height: CARD[1] });
  });
}

const centred = (block: Block, height: number): Block => {
  const above = Math.max(0, (height - block.height) / 2);
  return { marks: moved(block, above), height: block.height + above };
};

/** A part's number with its qualifier: none is left out. */
const written = ({ qualifier, number }: SharePart): string =>
  [qualifier, number].filter(Boolean).join(' ');

const colour = (i: number): string => PARTS[i % PARTS.length]!;

/** A row for each part: swatch, name, bar and value. */
function tableOf({ parts }: ShareFigure, x: number, set: Typeset, measure: Measure): Block {
  const right = MARGIN + INNER;
  const values = parts.map((part) => measure(written(part), VALUE));
  const widest = Math.max(...parts.map(({ name }) => measure(name, NAME)));
  const nameX = x + 36;
  const nameWidth = Math.min(widest + 4, (right - nameX) * 0.5);
  const barX = nameX + nameWidth + 32;
  const barWidth = right - Math.max(...values) - 32 - barX;
  const bars = widths(parts.map(({ value }) => value));
  const rows = parts.map((part, i) => {
    const name = set(part.name, NAME, { x: nameX, width: nameWidth });
    const middle = PADDING + name.height / 2;
    const line = rectangle(x, 0, right - x, 2);
    return {
      height: name.height + 2 * PADDING,
      marks: [
        ...(i ? [{ d: line, fill: LINE }] : []),
        { d: rectangle(x, middle - 9, 18, 18), fill: colour(i) },
        ...moved(name, PADDING),
        { d: rectangle(barX, middle - 9, (barWidth * bars[i]!) / 100, 18), fill: colour(i) },
        { text: written(part), x: right - values[i]!, y: middle + 12, style: VALUE, fill: INK },
      ],
    };
  });
  return stack(...rows);
}

interface Size {
  width: number;
  height: number;
}

/** A ring, whose middle repeats the first line of the table. */
function ring(
  parts: readonly SharePart[],
  { width: size }: Size,
  set: Typeset,
  measure: Measure,
): Block {
  const outer = size / 2;
  const inner = outer * 0.7;
  const whole = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  let before = 0;
  const marks: Mark[] = parts.map(({ value }, i) => {
    const from = before / whole;
    before += value;
    const at = { x: MARGIN + outer, y: outer, scale: 1 };
    const d = ringPart(from, before / whole, inner, outer);
    return { d, fill: colour(i), stroke: PAPER, width: 4, at };
  });
  const [first] = parts;
  if (!first) return { marks, height: size };
  const large = { size: 64, bold: true } as const;
  const within = Math.min(1, (inner * 1.3) / measure(written(first), large));
  const room = { x: MARGIN + outer - inner * 0.85, width: inner * 1.7, middle: true };
  const middle = stack(
    set(written(first), { ...large, size: large.size * within }, { ...room, leading: 1 }),
    set(first.name, { size: SMALL }, { ...room, fill: MUTED, leading: 1.15 }),
  );
  return { marks: [...marks, ...moved(middle, outer - middle.height / 2)], height: size };
}

/** Columns on a line, each with its value above; the table names them. */
function columnChart(
  parts: readonly SharePart[],
  { width, height: size }: Size,
  set: Typeset,
  measure: Measure,
): Block {
  const step = width / parts.length;
  const widest = Math.max(...parts.map((part) => measure(written(part), VALUE)));
  // Two values side by side do not touch.
  const style = { ...VALUE, size: Math.max(SMALL, VALUE.size * Math.min(1, (step - 12) / widest)) };
  const above = style.size * 1.4;
  const places = columns(parts.map(({ value }) => value));
  const marks = parts.flatMap((part, i): Mark[] => {
    const height = (size - above) * places[i]!.y;
    const middle = MARGIN + width * places[i]!.x;
    const value = set(written(part), style, { x: middle - step, width: step * 2, middle: true });
    return [
      { d: rectangle(middle - step * 0.3, size - height, step * 0.6, height), fill: colour(i) },
      ...moved(value, size - height - above),
    ];
  });
  const line = { d: rectangle(MARGIN, size, width, 2), fill: SLATE };
  return { marks: [...marks, line], height: size + 2 };
}
