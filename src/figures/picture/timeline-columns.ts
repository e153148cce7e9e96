/** The periods of a timeline side by side. */
import type { Shown } from '../timeline-filter.js';
import type { Entry, TimelineContent } from '../timeline-view.js';
import { fill } from '../../strings/words.js';
import { beside, gap, stack, type Block, type Typeset } from './block.js';
import { INNER, LINE, MARGIN, MUTED, SMALL } from './paper.js';
import { rectangle } from './picture.js';
import { markAt, titleRuns } from './timeline-mark.js';

const ABREAST = 4;
const BETWEEN = 32;
const TITLE = { size: SMALL, bold: true } as const;

/**
 * A column for each period, four in a row: its activities by their titles or, `brief`, a mark for
 * each, and the titles of milestones.
 */
export function columnsOf(
  { words }: TimelineContent,
  { eras }: Shown,
  brief: boolean,
  set: Typeset,
): Block {
  const abreast = Math.min(ABREAST, eras.length);
  const width = (INNER - BETWEEN * (abreast - 1)) / abreast;
  const columns = eras.map((era, i) => {
    const { label, count, all, entries } = era;
    const n = entries.length;
    const x = MARGIN + (i % abreast) * (width + BETWEEN);
    const told = brief ? entries.filter(({ milestone }) => milestone) : entries;
    return stack(
      set(label, { size: brief ? 30 : 38, bold: true }, { x, width, leading: 1.15 }),
      set(
        n < all ? fill(words.some, { n, all }) : count,
        { size: SMALL },
        { x, width, fill: MUTED },
      ),
      gap(brief ? 10 : 16),
      brief ? strip(entries, x, width) : line(x, width),
      ...told.map((entry) => stack(gap(brief ? 12 : 18), titleOf(entry, { x, width, brief }, set))),
    );
  });
  const rows = Array.from({ length: Math.ceil(columns.length / ABREAST) }, (_, i) =>
    stack(gap(i ? 48 : 0), beside(...columns.slice(i * ABREAST, (i + 1) * ABREAST))),
  );
  return stack(...rows);
}

const line = (x: number, width: number): Block => ({
  marks: [{ d: rectangle(x, 0, width, 2), fill: LINE }],
  height: 6,
});

/** A mark for each activity, along a line. */
function strip(entries: readonly Entry[], x: number, width: number): Block {
  const step = Math.min(34, (width - 28) / Math.max(1, entries.length - 1));
  return {
    marks: [
      { d: rectangle(x, 13, width, 2), fill: LINE },
      ...entries.map(({ milestone }, i) => markAt(milestone, x + 14 + i * step, 14)),
    ],
    height: 28,
  };
}

interface Column {
  x: number;
  width: number;
  brief: boolean;
}

function titleOf({ title, months, milestone }: Entry, column: Column, set: Typeset): Block {
  const { x, width, brief } = column;
  // On a card the marks are on the line above, and time is told by the columns.
  if (brief) return set(title, { size: SMALL }, { x, width, leading: 1.25 });
  const text = set(titleRuns(title, months, TITLE, SMALL), TITLE, {
    x: x + 30,
    width: width - 30,
    leading: 1.25,
  });
  return { marks: [markAt(milestone, x + 12, 15), ...text.marks], height: text.height };
}
