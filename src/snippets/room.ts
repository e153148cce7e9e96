/**
 * Room for a figure that is not there yet: the height of a frame, and what a snippet reserves so
 * that nothing below it moves when it comes.
 */
import { heights } from './heights.js';

/** What was measured of one figure in both languages; see `scripts/heights.ts`. */
export type Heights = readonly [
  /** Pixels of its page, at the width at which it is highest. */
  page: number,
  /** Height of the figure in a column of 640 px or more, in em. */
  wide: number,
  /** The same in a narrower one. */
  narrow: number,
];

/** The most that a frame takes, in pixels; within it, what is longer is scrolled. */
const LONGEST_FRAME = 900;
/** The most that is reserved, in em: what comes after it is then out of sight. */
const MOST_RESERVED = 60;
/** A difference in em that is not worth a rule. */
const ALIKE = 4;

/** The height of a frame for the page at `path` below its language, in pixels. */
export const frameHeight = (path: string): number =>
  Math.min(heights[path]?.[0] ?? LONGEST_FRAME, LONGEST_FRAME);

/** What a style says to reserve the room of a figure. */
export interface Room {
  /** Its `min-height`. */
  height: string;
  /** When `true`, the figure is higher than that, and its reader may choose to see less of it. */
  partial: boolean;
}

/**
 * The room to reserve for the figure at `path`; nothing where that is not known. In a style, because
 * nothing else holds before the first script in a page whose own CSS says nothing of us. A minimum,
 * because in a narrow column or in large type a figure is higher; in em, because a figure is as
 * large as the text around it.
 */
export function roomOf(path: string): Room | undefined {
  const known = heights[path];
  if (!known) return undefined;
  const [wide, narrow] = [Math.min(known[1], MOST_RESERVED), Math.min(known[2], MOST_RESERVED)];
  const height =
    narrow - wide < ALIKE
      ? `${Math.max(wide, narrow)}em`
      : // One or the other: a window of less than 42em has narrow columns alone.
        `max(${wide}em,min(${narrow}em,(42em - 100vw)*99))`;
  return { height, partial: narrow === MOST_RESERVED };
}
