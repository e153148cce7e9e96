/**
 * Views: what an element shows, as text that is ready to show. They are made when the project is
 * built, so that a page downloads neither the words of units nor the code that joins them; and in
 * the page only from a dataset of its own.
 */
import {
  figuresOf,
  reportFacts,
  type Figure,
  type Passage,
  type ReportFacts,
} from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import { fill, type Words } from '../strings/words.js';
import type { Count } from './count.js';
import { decimalsOf, numberParts, scaled } from './number.js';
import { figureRow, type Row } from './rows.js';
import { periodText, sentence, sourceName } from './sentence.js';

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

/** One scalar indicator, ready to show. Empty parts are left out. */
export interface Counter extends Framed {
  qualifier?: string;
  /** Absent where the number is lost. */
  number?: string;
  unit?: string;
  /** The unit as it is said, where that is another word: “US dollars” of “USD”. */
  spoken?: string;
  /** Reads on from number and unit; of a lost number, what it was and why it is lost. */
  text: string;
  /** Present where the number may count up. */
  count?: Count;
  /** The sentence that the number may not be shown without. */
  context?: string;
}

/** What `stat-counter` shows: every scalar indicator, and the ids that are another element's. */
export interface CounterView extends View {
  figures: readonly Counter[];
  shares: readonly string[];
}

/** What is behind a source line and in a menu: fetched when a reader asks. */
export interface Details {
  report: ReportFacts;
  words: Pick<Words, (typeof DETAIL_WORDS)[number]>;
  figures: Record<string, Detail>;
}
export interface Detail {
  title: string;
  /** Doubts, each a sentence or two. */
  notes: readonly string[];
  quote: Passage;
  /** The figure as one dated, sourced sentence. */
  sentence: string;
  rows: readonly Row[];
}

/** Everything elements show of one dataset. */
export interface Views {
  counter(language: Language): CounterView;
  counterDetails(language: Language): Details;
}

const DETAIL_WORDS = [
  'reportSays',
  'translated',
  'original',
  'canonical',
  'csv',
  'json',
  'cite',
  'citation',
  'copy',
  'copied',
  'notCopied',
  'close',
] as const;

/** The views of `dataset`, made when they are asked for. */
export const viewsOf = (dataset: Dataset): Views => ({
  counter: (language) => counterView(dataset, language),
  counterDetails: (language) => counterDetails(dataset, language),
});

function counterView(dataset: Dataset, language: Language): CounterView {
  const words = wordsOf[language];
  const { locale, direction, menu } = words;
  const report = reportFacts(dataset, language);
  return {
    language,
    locale,
    direction,
    menu,
    figures: figuresOf(dataset, language).map((figure) => counter(figure, report, words)),
    shares: dataset.shares.map(({ id }) => id),
  };
}

function counter(figure: Figure, report: ReportFacts, words: Words): Counter {
  const { qualifier, number, unit } = numberParts(figure, words);
  const spoken = numberParts(figure, words, true).unit;
  const { title, label, context, lost } = figure;
  const n = figure.notes?.length ?? 0;
  return {
    id: figure.id,
    ...(qualifier && { qualifier }),
    ...(number && { number }),
    ...(unit && { unit }),
    ...(spoken !== unit && { spoken }),
    text: number ? label : `${title}: ${lost}`,
    ...(counts(figure) && { count: [scaled(figure), decimalsOf(scaled(figure))] as const }),
    ...(context && { context: context.text }),
    origin: `${sourceName(figure, words)} · ${periodText(figure.period, report, words)}`,
    more: n ? fill((n === 1 && words.notes.one) || words.notes.other, { n }) : words.quote,
  };
}

/**
 * Whether a figure may count up: ranks, words, lost numbers and ones have nothing to count, and
 * what tells of need is not a show.
 */
const counts = ({ value, unit, word, sensitive }: Figure): boolean =>
  value !== null && value > 1 && unit !== 'rank' && !word && !sensitive;

function counterDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const details = figuresOf(dataset, language).map((figure): [string, Detail] => [
    figure.id,
    {
      title: figure.title,
      notes: figure.notes ?? [],
      quote: figure.quote,
      sentence: sentence(figure, report, words),
      rows: [figureRow(figure, report, words)],
    },
  ]);
  return {
    report,
    words: Object.fromEntries(DETAIL_WORDS.map((key) => [key, words[key]])) as Details['words'],
    figures: Object.fromEntries(details),
  };
}
