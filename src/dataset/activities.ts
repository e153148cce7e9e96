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
}

/** The activities of `dataset` in `language`, by period, in the report's order within each. */
export function activitiesOf(dataset: Dataset, language: Language): Activity[] {
  const { periods, activities, organisations } = dataset;
  return [...periods]
    .sort((a, b) => a.from - b.from)
    .flatMap((period) =>
      activities
        .filter((activity) => activity.period === period.id)
        .map((activity) => ({
          id: activity.id,
          period,
          months: activity.months,
          title: activity.title[language],
          quote: passage(activity.quote, language),
          topics: activity.topics,
          organisations: organisations.filter(({ id }) => activity.organisations.includes(id)),
          milestone: activity.milestone,
          notes: activity.notes.map((note) => note[language]),
        })),
    );
}
