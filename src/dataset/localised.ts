/** A dataset in one language: its figures and its report, each text in that language alone. */
import type { Dataset, Language, Period, Qualifier, Quote, Scalar, Unit } from './schema.js';

/** The report a figure comes from, as much as a citation needs; unknown fields are left out. */
export interface ReportFacts {
  id: string;
  title?: string;
  subject: string;
  publisher: string;
  publisherName: string;
  year: number;
  date?: string;
  url?: string;
  licence?: string;
  licenceUrl?: string;
}

/** The report's words; where they are a translation, the words that were translated. */
export interface Passage {
  text: string;
  original?: string;
}

/** One scalar indicator in one language. */
export interface Figure {
  id: string;
  title: string;
  label: string;
  value: number | null;
  unit: Unit;
  qualifier: Qualifier;
  period: Period;
  source: string;
  /** Who cites that source, where it is not the report's own figure. */
  citedBy?: string;
  quote: Passage;
  notes?: readonly string[];
  scale?: 'million';
  word?: string;
  sentence?: string;
  lost?: string;
  context?: Passage;
  sensitive?: true;
}

/** The scalar indicators of `dataset` in `language`. */
export const figuresOf = (dataset: Dataset, language: Language): Figure[] =>
  dataset.scalars.map((scalar) => figure(scalar, dataset, language));

/** The report's bibliographic facts in `language`. */
export function reportFacts({ report }: Dataset, language: Language): ReportFacts {
  return {
    id: report.id,
    ...(report.title && { title: report.title[language] }),
    subject: report.subject[language],
    publisher: report.publisher.name,
    publisherName: report.publisher.fullName[language],
    year: report.year,
    ...(report.date && { date: report.date }),
    ...(report.url && { url: report.url }),
    ...(report.licence && { licence: report.licence.name, licenceUrl: report.licence.url }),
  };
}

function figure(scalar: Scalar, dataset: Dataset, language: Language): Figure {
  const source = dataset.sources.find(({ id }) => id === scalar.source);
  const citedBy = dataset.sources.find(({ id }) => id === source?.citedBy);
  return {
    id: scalar.id,
    title: scalar.title[language],
    label: scalar.label[language],
    value: scalar.value,
    unit: scalar.unit,
    qualifier: scalar.qualifier,
    period: scalar.period,
    source: source?.name[language] ?? scalar.source,
    ...(citedBy && { citedBy: citedBy.name[language] }),
    quote: passage(scalar.quote, language),
    ...(scalar.notes.length && { notes: scalar.notes.map((note) => note[language]) }),
    ...(scalar.scale && { scale: scalar.scale }),
    ...(scalar.word && { word: scalar.word[language] }),
    ...(scalar.sentence && { sentence: scalar.sentence[language] }),
    ...(scalar.lost && { lost: scalar.lost[language] }),
    ...(scalar.context && { context: passage(scalar.context, language) }),
    ...(scalar.sensitive && { sensitive: true as const }),
  };
}

/** The words of `quote` in `language`, and the original where they are a translation. */
export function passage(quote: Quote, language: Language): Passage {
  const original = (['en', 'es'] as const).find((other) => !quote.translated.includes(other));
  return quote.translated.includes(language) && original
    ? { text: quote[language], original: quote[original] }
    : { text: quote[language] };
}
