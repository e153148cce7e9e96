/** What `region-share-chart` shows. */
import {
  divisionsOf,
  reportFacts,
  type Division,
  type DivisionPart,
  type ReportFacts,
} from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import { fill, type Words } from '../strings/words.js';
import { numberParts } from './number.js';
import { figureRow, type Row } from './rows.js';
import { sentence } from './sentence.js';
import { detailsOf, framed, viewIn, type Details, type Framed, type View } from './view.js';

/** One part of a whole, ready to show. */
export interface SharePart {
  id: string;
  name: string;
  /** Id of the department it is, if it is one. */
  department: string | null;
  value: number;
  /** “about” or “over”; empty where the report has none. */
  qualifier: string;
  /** The value as it is written: “70%”, in Spanish “70 %”. */
  number: string;
  /** The part as one dated, sourced sentence. */
  sentence: string;
}

/** One indicator that is divided into parts. */
export interface ShareFigure extends Framed {
  heading: string;
  /** What the numbers are shares of, in short; `caption` says it in full. */
  measure: string;
  caption: string;
  parts: readonly SharePart[];
}

/** What `region-share-chart` shows, and the ids that are another element's. */
export interface ShareView extends View {
  figures: readonly ShareFigure[];
  columns: Words['shareColumns'];
  scalars: readonly string[];
}

/** Every indicator of `dataset` that is divided into shares. */
export function shareView(dataset: Dataset, language: Language): ShareView {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  return {
    ...viewIn(language),
    figures: divisionsOf(dataset, language).map((one) => division(one, report, words)),
    columns: words.shareColumns,
    scalars: dataset.scalars.map(({ id }) => id),
  };
}

/** What is behind their source lines. */
export function shareDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const details = divisionsOf(dataset, language).map(({ id, parts }) => {
    const { figure } = parts[0]!;
    const list = parts.map((part) => `${part.name} ${written(part, words)}`).join(', ');
    return {
      id,
      title: figure.title,
      notes: figure.notes ?? [],
      quote: figure.quote,
      sentence: sentence({ ...figure, sentence: `${figure.title}: ${list}` }, report, words),
      rows: parts.map((part) => row(part, report, words)),
    };
  });
  return detailsOf(report, words, details);
}

function division(one: Division, report: ReportFacts, words: Words): ShareFigure {
  const { id, heading, parts } = one;
  const { figure } = parts[0]!;
  const caption = fill(words.share, { label: figure.label });
  return {
    ...framed(figure, report, words),
    id,
    heading,
    measure: one.measure ?? caption,
    caption,
    parts: parts.map((part) => {
      const { qualifier, number, unit } = numberParts(part.figure, words);
      return {
        id: part.id,
        name: part.name,
        department: part.department,
        value: part.figure.value ?? 0,
        qualifier,
        number: number + unit,
        sentence: partSentence(part, report, words),
      };
    }),
  };
}

/** A part's number as a sentence has it, with its qualifier: none is left out. */
function written({ figure }: DivisionPart, words: Words): string {
  const { qualifier, number, unit } = numberParts(figure, words);
  return [qualifier, `${number}${unit}`].filter(Boolean).join(' ');
}

const partSentence = (part: DivisionPart, report: ReportFacts, words: Words): string =>
  sentence(
    { ...part.figure, sentence: `${part.name}: ${written(part, words)} ${part.figure.label}` },
    report,
    words,
  );

/** A part as a line of a table of data. */
function row(part: DivisionPart, report: ReportFacts, words: Words): Row {
  const { id, title, ...rest } = figureRow(part.figure, report, words);
  return {
    id: id!,
    title: title!,
    part: part.id,
    region: part.name,
    department: part.department,
    ...rest,
    written: written(part, words),
    sentence: partSentence(part, report, words),
  };
}
