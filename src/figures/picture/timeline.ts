/** The pictures of the timeline: read, not operated. */
import { chosen, type Shown } from '../timeline-filter.js';
import type { Entry, TimelineContent } from '../timeline-view.js';
import { fill } from '../../strings/words.js';
import { choiceOf, chosenText } from './choice.js';
import { gap, stack, type Block, type Typeset, typesetter } from './block.js';
import { GOLD, INNER, LINE, MARGIN, MUTED, SMALL } from './paper.js';
import { rectangle, type Measure, type Picture } from './picture.js';
import { detailOf, wordsIn, type Pictured } from './pictured.js';
import { CARD, type Shape } from './shapes.js';
import { fitting, footOf, sheet } from './sheet.js';
import { columnsOf } from './timeline-columns.js';
import { markAt, titleRuns } from './timeline-mark.js';

const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.6];
/** Where the line of time is, and where the text beside it begins. */
const LINE_X = 318;
const TEXT_X = 356;
const TITLE = { size: 30, bold: true } as const;
const SENTENCE = { size: 26 } as const;
/** More activities than this are told by their titles: the sentences would fill a wall. */
const MOST = 12;
const TOPICS = { size: SMALL, bold: true } as const;

export function timelinePicture(
  of: Pictured<TimelineContent>,
  measure: Measure,
  shape: Shape = 'tall',
): Picture {
  const set = typesetter(measure);
  if (of.id !== of.view.figure.id) return activityPicture(of, set);
  const { view } = of;
  const shown = chosen(view, choiceOf(of));
  const card = shape === 'card';
  const origin = view.figure.origin;
  const foot = footOf(of, { origin, notes: card ? [] : detailOf(of).notes }, set);
  const make = (scale: number) => {
    const body = stack(
      gap(24),
      heading(of, shown, card ? scale : 1, set),
      gap(card ? 20 * scale : 36),
      card || of.settings['layout'] === 'horizontal'
        ? columnsOf(view, shown, card, set)
        : stack(
            ...shown.eras.map((era, i) =>
              eraBlock(of, { era, brief: shown.n > MOST, apart: i > 0 }, set),
            ),
          ),
    );
    return sheet({ body, foot, height: CARD[1] });
  };
  return card ? fitting(SCALES, CARD[1], make) : make(1);
}

/** The title, and what of all activities is shown. */
function heading(of: Pictured<TimelineContent>, { n }: Shown, scale: number, set: Typeset): Block {
  const all = of.view.eras.reduce((sum, { entries }) => sum + entries.length, 0);
  return stack(
    set(of.view.title, { size: 46 * scale, bold: true }, { leading: 1.2, even: true }),
    ...(n < all
      ? [set(chosenText(of, n), { size: Math.max(SMALL, 28 * scale) }, { fill: MUTED })]
      : []),
  );
}

interface Period {
  era: Shown['eras'][number];
  /** When `true`, its activities are told by their titles alone. */
  brief: boolean;
  /** When `true`, another period is above. */
  apart: boolean;
}

/** A period: its years at the left, its activities along the line. */
function eraBlock(of: Pictured<TimelineContent>, period: Period, set: Typeset): Block {
  const { brief, apart } = period;
  const { label, count, all, entries } = period.era;
  const n = entries.length;
  const some = fill(of.view.words.some, { n, all });
  const width = LINE_X - MARGIN - 20;
  const when = stack(
    set(label, { size: 40, bold: true }, { width, leading: 1.1 }),
    set(n < all ? some : count, { size: SMALL }, { width, fill: MUTED }),
  );
  const blocks = stack(
    ...entries.map((entry, i) =>
      stack(gap(i ? (brief ? 16 : 30) : 0), entryBlock(of, entry, brief, set)),
    ),
  );
  const height = Math.max(when.height, blocks.height);
  const line = { d: rectangle(LINE_X - 1, 22, 2, height - 22), fill: LINE };
  return stack(gap(apart ? 48 : 0), { marks: [...when.marks, line, ...blocks.marks], height });
}

function entryBlock(
  of: Pictured<TimelineContent>,
  entry: Entry,
  brief: boolean,
  set: Typeset,
): Block {
  const { title, months, milestone } = entry;
  const text = stack(
    set(titleRuns(title, months, TITLE, 28), TITLE, { x: TEXT_X, leading: 1.25, even: true }),
    ...(brief ? [] : sentenceBlocks(of, entry, set)),
  );
  const mark = markAt(milestone, LINE_X, TITLE.size * 0.66);
  return { marks: [mark, ...text.marks], height: text.height };
}

/** The report's sentence, and what it is about. */
function sentenceBlocks(of: Pictured<TimelineContent>, entry: Entry, set: Typeset): Block[] {
  const { id, sentence, topics, notes } = entry;
  const { view, details } = of;
  const about = [
    { text: topics.map((topic) => view.topics[topic]).join(' · '), style: TOPICS, fill: GOLD },
    ...(notes ? [{ text: ` · ${notes}`, style: { size: SMALL }, fill: MUTED }] : []),
  ];
  return [
    // A sentence that tells of need is not shown off.
    ...(details.figures[id]?.imageless
      ? []
      : [gap(4), set(quote(of, sentence), SENTENCE, { x: TEXT_X, fill: MUTED, leading: 1.36 })]),
    gap(4),
    set(about, TOPICS, { x: TEXT_X }),
  ];
}

const quote = (of: Pictured, text: string): string => fill(wordsIn(of).quotation, { text });

/** The doubts of an activity, and whose the words of the whole timeline are. */
const notesOn = (of: Pictured<TimelineContent>): string[] => [
  ...detailOf(of).notes,
  ...detailOf({ ...of, id: of.view.figure.id }).notes,
];

/** One activity: when it was, its title, and the report's sentence. */
function activityPicture(of: Pictured<TimelineContent>, set: Typeset): Picture {
  const { view, id } = of;
  const era = view.eras.find(({ entries }) => entries.some((one) => one.id === id));
  const entry = era?.entries.find((one) => one.id === id);
  if (!era || !entry) throw new Error(`There is no activity ${JSON.stringify(id)}.`);
  const { title, months, sentence, topics, milestone } = entry;
  const origin = view.origin.replace('{years}', era.label);
  const foot = footOf(of, { origin, notes: notesOn(of) }, set);
  return fitting(SCALES, CARD[1], (scale) => {
    const quoted = { size: Math.max(SMALL, 32 * scale) };
    const large = { size: 34, bold: true } as const;
    const when = set(titleRuns(era.label, months, large, 28), large, { x: MARGIN + 44 });
    const body = stack(
      gap(26),
      { marks: [markAt(milestone, MARGIN + 14, 23), ...when.marks], height: when.height },
      gap(10 * scale),
      set(title, { size: 50 * scale, bold: true }, { leading: 1.18, even: true }),
      gap(20 * scale),
      set(quote(of, sentence), quoted, { fill: MUTED, leading: 1.38, width: INNER - 40 }),
      gap(10 * scale),
      set(topics.map((topic) => view.topics[topic]).join(' · '), TOPICS, { fill: GOLD }),
    );
    return sheet({ body, foot, height: CARD[1] });
  });
}
