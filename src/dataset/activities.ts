/** The activities of a dataset in one language. */
import { passage, type Passage } from './localised.js';
import type { Dataset, Language } from './schema.js';

/** The years under which the report lists activities. */
export type TimelinePeriod = Dataset['periods'][number];

/** One activity in one language. */
export interface Activity {
  id: string;
  period: TimelinePeriod;
  /** Where the report gives them. */
  months: readonly { year: number; month: number }[];
  title: string;
  quote: Passage;
  topics: readonly string[];
  organisations: readonly { id: string; name: string }[];
  milestone: boolean;
  notes: readonly string[];
  /** The sentence that a number in it may not be shown without. */
  context?: Passage;
}

/** The activities of `dataset` in `language`, by period, in the report's order within each. */
export function activitiesOf(dataset: Dataset, language: Language): Activity[] {
  return [...dataset.periods]
    .sort((a, b) => a.from - b.from)
    .flatMap((period) =>
      dataset.activities
        .filter((activity) => activity.period === period.id)
        .map((activity) => localised(activity, period, dataset, language)),
    );
}

function localised(
  activity: Dataset['activities'][number],
  period: TimelinePeriod,
  { organisations, scalars }: Dataset,
  language: Language,
): Activity {
  const { id, months, title, quote, topics, milestone, notes, indicators } = activity;
  const { context } = scalars.find((one) => one.context && indicators.includes(one.id)) ?? {};
  return {
    id,
    period,
    months,
    title: title[language],
    quote: passage(quote, language),
    topics,
    organisations: organisations.filter((one) => activity.organisations.includes(one.id)),
    milestone,
    notes: notes.map((note) => note[language]),
    ...(context && { context: passage(context, language) }),
  };
}
