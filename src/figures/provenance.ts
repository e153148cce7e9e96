/** Whose a figure is, of which years, and what numbers it holds: for page titles and machines. */
import { activitiesOf } from '../dataset/activities.js';
import { reportFacts } from '../dataset/localised.js';
import type { Dataset, Language, Period, Qualifier } from '../dataset/schema.js';
import type { Observed } from '../dataset/schema-org.js';
import { words as wordsOf } from '../strings/index.js';
import { COUNTED, FIGURE_IDS } from './map-figures.js';
import type { Row } from './rows.js';
import { periodText, quoted } from './sentence.js';
import { spanOf } from './timeline-text.js';
import { TIMELINE } from './timeline-view.js';
import type { Detail } from './view.js';

export interface Provenance {
  source: string;
  period: Period;
  /** The period as it is written. */
  when: string;
  /** Its sentence, for where only the beginning may be shown: what it needs beside it comes first. */
  description: string;
  /** Empty for what holds no number, and for what is not told as a number alone. */
  observed: readonly Observed[];
}

/** The provenance of the figure whose details are `detail`, under `id`. */
export function provenanceOf(
  dataset: Dataset,
  id: string,
  { rows, sentence }: Detail,
  language: Language,
): Provenance {
  const report = reportFacts(dataset, language);
  const numbers = rows.filter(({ value }) => value !== undefined);
  const sources = [...new Set(numbers.map(({ source }) => `${source}`))];
  const period = periodOf(dataset, id, language);
  return {
    source: sources.length === 1 ? sources[0]! : report.publisher,
    period,
    when: periodText(period, report, wordsOf[language]),
    description: needsFirst(sentence, contextOf(dataset, id, language)),
    observed: numbers.filter((row) => !isSensitive(row, dataset)).map(observed),
  };
}

/** The report's words that the figure may not be told without. */
function contextOf({ scalars }: Dataset, id: string, language: Language): string | undefined {
  const context = scalars.find((scalar) => scalar.id === id)?.context;
  return context && quoted(context[language], wordsOf[language]);
}

const needsFirst = (sentence: string, context: string | undefined): string =>
  context && sentence.endsWith(context)
    ? `${context} ${sentence.slice(0, -context.length).trim()}`
    : sentence;

/** A finding of need stands in its sentence, with what it may not be told without. */
const isSensitive = ({ id }: Row, { scalars }: Dataset): boolean =>
  scalars.some((scalar) => scalar.id === id && scalar.sensitive);

const observed = ({ title, region, sentence, value, unit, qualifier }: Row): Observed => ({
  name: [title, region].filter(Boolean).join(': '),
  sentence: `${sentence}`,
  value: typeof value === 'number' ? value : null,
  unit: `${unit}`,
  qualifier: qualifier as Qualifier,
});

/** The years of an indicator, an activity, an organisation's status, or all activities. */
function periodOf(dataset: Dataset, id: string, language: Language): Period {
  const { scalars, shares, organisations, report } = dataset;
  const counted = id === FIGURE_IDS.all ? COUNTED.all : id;
  const indicator = [...scalars, ...shares].find((one) => one.id === counted);
  if (indicator) return indicator.period;
  const organisation = organisations.find((one) => one.id === id);
  const status = organisation?.certified ?? organisation?.supported;
  if (status) return { from: status.year, to: status.year };
  const activities = activitiesOf(dataset, language);
  if (id === TIMELINE) return spanOf(activities, report.year);
  const activity = activities.find((one) => one.id === id);
  if (!activity) return null;
  const years = activity.months.map(({ year }) => year);
  return years.length
    ? { from: Math.min(...years), to: Math.max(...years) }
    : { from: activity.period.from, to: activity.period.to };
}
