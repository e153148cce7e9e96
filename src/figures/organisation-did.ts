/** What the report tells of one organisation's years, as dated lines. */
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/map.js';
import { fill } from '../strings/words.js';
import type { Organisation } from './map-status.js';

/**
 * What the timeline, the achievements and the stories of the premium tell of it, in that order.
 */
export function didOf(one: Organisation, dataset: Dataset, language: Language): string[] {
  const { map } = wordsOf[language];
  const { id, supported } = one;
  const has = (record: { organisations: string[] }) => record.organisations.includes(id);
  const activities = dataset.activities
    .filter(has)
    .map((activity) => `${dateOf(activity, one, dataset, language)}: ${activity.title[language]}`);
  const achieved = dataset.themes
    .flatMap(({ achievements }) => achievements)
    .filter(has)
    .map(({ title }) => title[language]);
  const stories = dataset.stories
    .filter(({ organisation }) => organisation === id)
    .map(({ title }) => `${map.premium}: ${title[language]}`);
  const help = supported
    ? [fill(map.support, { year: supported.year, with: supported.with[language] })]
    : [];
  const did = [...activities, ...help, ...achieved, ...stories];
  return did;
}

/** When an activity was: of a certification, since when it holds; else its months or period. */
function dateOf(
  { months, milestone, period }: Dataset['activities'][number],
  { certified }: Organisation,
  { periods }: Dataset,
  language: Language,
): string {
  const [first] = milestone && certified ? [certified.since] : months;
  if (first) return monthText(first.year, first.month, language);
  const { from, to } = periods.find(({ id }) => id === period) ?? { from: '', to: '' };
  return [...new Set([from, to])].join('–');
}

/** “August 2016”, or the year alone. */
export function monthText(year: number, month: number | undefined, language: Language): string {
  if (!month) return String(year);
  const { locale } = wordsOf[language];
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1));
}
