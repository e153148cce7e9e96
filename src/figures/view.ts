/** What all views have: the language they speak, and what stands around a figure. */
import type { Passage, ReportFacts } from '../dataset/localised.js';
import type { Language, Period } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import { fill, type Words } from '../strings/words.js';
import type { Row } from './rows.js';
import { periodText, sourceName } from './sentence.js';

/** What every view says of its language. */
export interface View {
  language: Language;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Name of the menu. */
  menu: string;
}

/** What stands around any figure. */
export interface Framed {
  id: string;
  /** Source and period. */
  origin: string;
  /** What is behind the source line: “1 note”, “quote”. */
  more: string;
}

/** What is behind a source line and in a menu: fetched when a reader asks. */
export interface Details {
  report: ReportFacts;
  words: Pick<Words, (typeof DETAIL_WORDS)[number]>;
  figures: Record<string, Detail>;
}
/** Something known, with its name; one text, or a list of them. */
export type Fact = readonly [name: string, texts: readonly string[]];

export interface Detail {
  title: string;
  /** What is known beside the quote, where a figure is not told by its line alone. */
  facts?: readonly Fact[];
  /** Doubts, each a sentence or two. */
  notes: readonly string[];
  /** Without `text` where the figure itself shows the report's words. */
  quote: Partial<Passage>;
  /** The figure as one dated, sourced sentence. */
  sentence: string;
  /** Empty for a part of another figure, whose rows have one with its id. */
  rows: readonly Row[];
  /** When `true`, there is no picture of it: it tells of need, or is too long for one. */
  imageless?: true;
}

const DETAIL_WORDS = [
  'reportSays',
  'translated',
  'original',
  'canonical',
  'csv',
  'json',
  'image',
  'embed',
  'cite',
  'citation',
  'copy',
  'copied',
  'notCopied',
  'notLoaded',
  'close',
] as const;

/** What a view says of its language. */
export function viewIn(language: Language): View {
  const { locale, direction, menu } = wordsOf[language];
  return { language, locale, direction, menu };
}

/** A figure as far as its source line needs it. */
interface Sourced {
  id: string;
  period: Period;
  source: string;
  citedBy?: string;
  notes?: readonly string[];
}

/** What stands around `figure`: its source, its period, and what is behind them. */
export function framed(figure: Sourced, report: ReportFacts, words: Words): Framed {
  return {
    id: figure.id,
    origin: `${sourceName(figure, words)} · ${periodText(figure.period, report, words)}`,
    more: figure.notes?.length ? noteCount(figure.notes.length, words) : words.quote,
  };
}

/** “1 note”. */
export const noteCount = (n: number, { notes }: Words): string =>
  fill((n === 1 && notes.one) || notes.other, { n });

/** The details of the figures of one element, by id. */
export function detailsOf(
  report: ReportFacts,
  words: Words,
  figures: readonly (Detail & { id: string })[],
): Details {
  return {
    report,
    words: Object.fromEntries(DETAIL_WORDS.map((key) => [key, words[key]])) as Details['words'],
    figures: Object.fromEntries(figures.map(({ id, ...detail }) => [id, detail])),
  };
}
