/** What every picture has: paper, a hairline with a short gold rule, and its source at the foot. */
import { fill } from '../../strings/words.js';
import { noteCount } from '../view.js';
import { gap, moved, stack, type Block, type Typeset } from './block.js';
import { GOLD, INNER, LINE, MARGIN, MUTED, PAPER, SMALL, WIDTH } from './paper.js';
import { rectangle, type Picture } from './picture.js';
import { detailOf, wordsIn, type Pictured } from './pictured.js';

const TOP = 52;
const BOTTOM = 40;
/** Above the foot, at the least. */
const APART = 36;

/** What stands above the foot, and beside it to the bottom. */
export interface Filled {
  body: Block;
  foot: Block;
  /** Height of the picture, at the least. */
  height: number;
}

export function sheet({ body, foot, height }: Filled): Picture {
  const full = Math.ceil(Math.max(height, TOP + body.height + APART + foot.height + BOTTOM));
  return {
    width: WIDTH,
    height: full,
    marks: [
      { d: rectangle(0, 0, WIDTH, full), fill: PAPER },
      { d: rectangle(MARGIN, TOP - 1, INNER, 2), fill: LINE },
      { d: rectangle(MARGIN, TOP - 2, 96, 6), fill: GOLD },
      ...moved(body, TOP),
      ...moved(foot, full - BOTTOM - foot.height),
    ],
  };
}

/** What a foot says. */
export interface Foot {
  /** Source and period. */
  origin: string;
  /** Doubts and conditions, printed because nobody can unfold them here. */
  notes?: readonly string[];
  width?: number;
}

/** Notes, source, period and credit. */
export function footOf(of: Pictured, { origin, notes = [], width = INNER }: Foot, set: Typeset) {
  const { publisher, publisherName, year } = of.details.report;
  const credit = fill(wordsIn(of).picture.credit, { name: publisherName, publisher, year });
  const quiet = { fill: MUTED, width };
  return stack(
    ...notes.map((note) => set(note, { size: SMALL }, { ...quiet, leading: 1.28 })),
    ...(notes.length ? [gap(16)] : []),
    set(origin, { size: SMALL }, { width }),
    set(credit, { size: SMALL }, quiet),
  );
}

/** A source line, with the number of doubts that are not printed. */
export function withCount(of: Pictured, origin: string): string {
  const { length } = detailOf(of).notes;
  return length
    ? `${origin} · ${noteCount(length, wordsIn(of)).replaceAll(' ', '\u00a0')}`
    : origin;
}

/** The first of pictures, from large text to small, that is no higher than `height`, or the last. */
export function fitting(
  scales: readonly number[],
  height: number,
  make: (scale: number) => Picture,
): Picture {
  let picture: Picture | undefined;
  for (const scale of scales) {
    picture = make(scale);
    if (picture.height <= height) break;
  }
  return picture!;
}
