/** What `stat-counter` shows. */
import { figuresOf, reportFacts, type Figure, type ReportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import type { Words } from '../strings/words.js';
import type { Count } from './count.js';
import { decimalsOf, numberParts, scaled } from './number.js';
import { figureRow } from './rows.js';
import { quoted, sentence } from './sentence.js';
import { detailsOf, framed, viewIn, type Details, type Framed, type View } from './view.js';

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

/** Every scalar indicator of `dataset`. */
export function counterView(dataset: Dataset, language: Language): CounterView {
  const report = reportFacts(dataset, language);
  return {
    ...viewIn(language),
    figures: figuresOf(dataset, language).map((one) => counter(one, report, wordsOf[language])),
    shares: dataset.shares.map(({ id }) => id),
  };
}

/** What is behind their source lines. */
export function counterDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const details = figuresOf(dataset, language).map((figure) => ({
    id: figure.id,
    title: figure.title,
    notes: figure.notes ?? [],
    quote: figure.quote,
    sentence: sentence(figure, report, words),
    rows: [figureRow(figure, report, words)],
    ...(figure.sensitive && { imageless: true as const }),
  }));
  return detailsOf(report, words, details);
}

function counter(figure: Figure, report: ReportFacts, words: Words): Counter {
  const { qualifier, number, unit } = numberParts(figure, words);
  const spoken = numberParts(figure, words, true).unit;
  const { title, label, context, lost } = figure;
  return {
    ...framed(figure, report, words),
    ...(qualifier && { qualifier }),
    ...(number && { number }),
    ...(unit && { unit }),
    ...(spoken !== unit && { spoken }),
    text: number ? label : `${title}. ${lost}`,
    ...(counts(figure) && { count: [scaled(figure), decimalsOf(scaled(figure))] as const }),
    ...(context && { context: quoted(context.text, words) }),
  };
}

/**
 * Whether a figure may count up: ranks, words, lost numbers and ones have nothing to count, and
 * what tells of need is not a show.
 */
const counts = (figure: Figure): boolean =>
  scaled(figure) > 1 && figure.unit !== 'rank' && !figure.word && !figure.sensitive;
