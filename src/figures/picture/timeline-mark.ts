/** What stands for an activity on the line of time, and its name. */
import type { Run } from './lines.js';
import { GOLD, INK, MUTED, PAPER, SLATE } from './paper.js';
import { diamond, disc, type Mark, type TextStyle } from './picture.js';

/** A diamond for a milestone, else a ring. */
export const markAt = (milestone: true | undefined, x: number, y: number): Mark => ({
  at: { x, y, scale: 1 },
  ...(milestone
    ? { d: diamond(14), fill: GOLD }
    : { d: disc(8), fill: PAPER, stroke: SLATE, width: 3 }),
});

/** A name and, in plain and so large, the months beside it, which stay together. */
export const titleRuns = (
  text: string,
  months: string | undefined,
  style: TextStyle,
  size: number,
): Run[] => [
  { text, style, fill: INK },
  ...(months
    ? [{ text: ` ${months.replaceAll(' ', '\u00a0')}`, style: { size }, fill: MUTED }]
    : []),
];
