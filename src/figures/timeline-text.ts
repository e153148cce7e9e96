/** When activities were, and how many, as words. */
import type { WordsOfTimeline } from '../strings/timeline.js';
import type { Activity } from '../dataset/activities.js';
import { fill } from '../strings/words.js';

/** First and last year. */
export interface Years {
  from: number;
  to: number;
}

/** The years from the first to the last activity; `fallback` where there is none. */
export const spanOf = (activities: readonly Activity[], fallback: number): Years => ({
  from: Math.min(...(activities.length ? activities.map(({ period }) => period.from) : [fallback])),
  to: Math.max(...(activities.length ? activities.map(({ period }) => period.to) : [fallback])),
});

/** “2013–2017”, “2018”. */
export const yearsText = ({ from, to }: Years, words: WordsOfTimeline): string =>
  from === to ? `${from}` : fill(words.years, { from, to });

/** “6 activities”. */
export const counted = (n: number, { locale, timeline }: WordsOfTimeline): string => {
  const { one, other } = timeline.activities;
  return fill((new Intl.PluralRules(locale).select(n) === 'one' && one) || other, { n });
};

/**
 * The months of an activity, beside the years under which it stands: “July and October” below 2019,
 * “August 2016” below 2013–2017.
 */
export const monthsText = ({ months, period }: Activity, words: WordsOfTimeline): string =>
  join(byYear(months, words, period.from === period.to), words);

/** When an activity was, standing alone: “July and October 2019”, else its years. */
export const whenText = (activity: Activity, words: WordsOfTimeline): string =>
  activity.months.length
    ? join(byYear(activity.months, words), words)
    : yearsText(activity.period, words);

/** One text for each year: its months, and unless it is told anyway, the year. */
function byYear(months: Activity['months'], words: WordsOfTimeline, bare = false): string[] {
  // With a day: a month alone is given as a heading would have it, “Julio”.
  const dates = new Intl.DateTimeFormat(words.locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const name = (year: number, month: number): string =>
    dates.formatToParts(Date.UTC(year, month - 1)).find(({ type }) => type === 'month')?.value ??
    `${month}`;
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => {
    const named = months.filter((one) => one.year === year).map(({ month }) => name(year, month));
    const joined = join(named, words);
    return bare ? joined : fill(words.timeline.months, { months: joined, year });
  });
}

const join = (texts: readonly string[], { locale }: WordsOfTimeline): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
