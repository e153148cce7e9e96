/** A dataset in one language: its figures and its report, each text in that language alone. */
import type { Dataset, Language, Period, Qualifier, Quote, Scalar, Share, Unit } from './schema.js';

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

/** An indicator that is divided into shares, in one language. */
export interface Division {
  id: string;
  heading: string;
  /** What the numbers are shares of; absent where the dataset leaves it to the label. */
  measure?: string;
  /** Each part as a figure of its own, under the id of the whole. */
  parts: readonly DivisionPart[];
}
export interface DivisionPart {
  id: string;
  name: string;
  department: string | null;
  figure: Figure;
}

/** The scalar indicators of `dataset` in `language`. */
export const figuresOf = (dataset: Dataset, language: Language): Figure[] =>
  dataset.scalars.map((scalar) => figure(scalar, dataset, language));

/** The indicators of `dataset` that are divided into shares, in `language`. */
export const divisionsOf = (dataset: Dataset, language: Language): Division[] =>
  dataset.shares.map((share) => ({
    id: share.id,
    heading: (share.heading ?? share.title)[language],
    ...(share.measure && { measure: share.measure[language] }),
    parts: share.parts.map(({ id, name, department, value }) => ({
      id,
      name: name[language],
      department,
      figure: { ...sourced(share, dataset, language), value },
    })),
  }));

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
  return {
    ...sourced(scalar, dataset, language),
    value: scalar.value,
    ...(scalar.scale && { scale: scalar.scale }),
    ...(scalar.word && { word: scalar.word[language] }),
    ...(scalar.sentence && { sentence: scalar.sentence[language] }),
    ...(scalar.lost && { lost: scalar.lost[language] }),
    ...(scalar.context && { context: passage(scalar.context, language) }),
    ...(scalar.sensitive && { sensitive: true as const }),
  };
}

/** What scalars and shares have in common. */
function sourced(
  indicator: Scalar | Share,
  dataset: Dataset,
  language: Language,
): Omit<Figure, 'value'> {
  return {
    id: indicator.id,
    title: indicator.title[language],
    label: indicator.label[language],
    unit: indicator.unit,
    qualifier: indicator.qualifier,
    period: indicator.period,
    ...sourceOf(indicator.source, dataset, language),
    quote: passage(indicator.quote, language),
    ...(indicator.notes.length && { notes: indicator.notes.map((note) => note[language]) }),
  };
}

/** The name of source `id`, and who cites it, where it is not the report itself. */
export function sourceOf(
  id: string,
  { sources }: Dataset,
  language: Language,
): Pick<Figure, 'source' | 'citedBy'> {
  const source = sources.find((one) => one.id === id);
  const citedBy = sources.find((one) => one.id === source?.citedBy);
  return {
    source: source?.name[language] ?? id,
    ...(citedBy && { citedBy: citedBy.name[language] }),
  };
}

/** The words of `quote` in `language`, and the original where they are a translation. */
export function passage(quote: Quote, language: Language): Passage {
  const original = (['en', 'es'] as const).find((other) => !quote.translated.includes(other));
  return quote.translated.includes(language) && original
    ? { text: quote[language], original: quote[original] }
    : { text: quote[language] };
}
