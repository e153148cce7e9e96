/**
 * A figure as schema.org JSON-LD, which search engines and catalogues of data read. What is not
 * known is left out.
 */
import type { Language } from './languages.js';
import type { ReportFacts } from './localised.js';
import type { Period, Qualifier } from './schema.js';

/** One number of a figure. */
export interface Observed {
  name: string;
  /** The number with its period and source, as one sentence. */
  sentence: string;
  /** `null` where it is lost: nothing was observed then. */
  value: number | null;
  unit: string;
  qualifier: Qualifier;
}

/** A figure, as far as it can be told to machines. */
export interface Described {
  language: Language;
  report: ReportFacts;
  title: string;
  /** The figure as a dated, sourced sentence. */
  description: string;
  period: Period;
  /** Whose the figure is: “MINEM, as cited by ARM”. */
  source: string;
  observed: readonly Observed[];
  /** Two letters of ISO 3166-1, and the country's name. */
  country?: { code: string; name: string };
  /** Addresses of its page, its picture, and the dataset as JSON, where they are published. */
  url?: string;
  image?: string;
  data?: string;
}

/** A Dataset, part of the report, with an Observation for each number. */
export function schemaOrg(described: Described): Record<string, unknown> {
  const { language, title, description, source, country, url, image, data } = described;
  const years = yearsOf(described.period);
  const observations = described.observed
    .filter(({ value }) => value !== null)
    .map((one) => observation(one, described.period));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url && { '@id': url, url }),
    name: title,
    description,
    inLanguage: language,
    creditText: source,
    ...reportOf(described.report),
    ...(years && { temporalCoverage: years }),
    ...(country && {
      spatialCoverage: { '@type': 'Country', name: country.name, identifier: country.code },
    }),
    ...(image && { image }),
    ...(data && {
      distribution: {
        '@type': 'DataDownload',
        contentUrl: data,
        encodingFormat: 'application/json',
      },
    }),
    ...(observations.length && { mainEntity: observations }),
  };
}

/** Who published it, and the report that it is part of. */
function reportOf(report: ReportFacts): Record<string, unknown> {
  const publisher = {
    '@type': 'Organization',
    name: report.publisherName,
    alternateName: report.publisher,
  };
  const licence = report.licenceUrl && { license: report.licenceUrl };
  return {
    creator: publisher,
    ...licence,
    isPartOf: {
      '@type': 'Report',
      name: report.title ?? report.subject,
      publisher,
      datePublished: report.date ?? `${report.year}`,
      ...(report.url && { url: report.url }),
      ...licence,
    },
  };
}

/** “Over 50” is a least value: as a value it would say what the report does not. */
function observation(
  { name, sentence, value, unit, qualifier }: Observed,
  period: Period,
): Record<string, unknown> {
  return {
    '@type': 'Observation',
    name,
    description: sentence,
    [qualifier === 'over' ? 'minValue' : 'value']: value,
    unitText: unit,
    ...(period && period.from === period.to && { observationDate: `${period.from}` }),
  };
}

/** ISO 8601: a year, or an interval of years. */
const yearsOf = (period: Period): string | null =>
  period && [...new Set([period.from, period.to])].join('/');
