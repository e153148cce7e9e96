/** What is behind the timeline's source line and its activities, and in its menu. */
import { activitiesOf, type Activity } from '../dataset/activities.js';
import { reportFacts, type ReportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf, type WordsOfTimeline } from '../strings/timeline.js';
import { fill } from '../strings/words.js';
import type { Row } from './rows.js';
import { quoted } from './sentence.js';
import { counted, spanOf, whenText, yearsText } from './timeline-text.js';
import { TIMELINE } from './timeline-view.js';
import { detailsOf, type Detail, type Details } from './view.js';

/** The whole timeline under `TIMELINE`, and each activity under its id. */
export function timelineDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const activities = activitiesOf(dataset, language);
  const years = spanOf(activities, report.year);
  const { title, titleOfYear, ours } = words.timeline;
  const whole = {
    id: TIMELINE,
    title: fill(years.from === years.to ? titleOfYear : title, { ...years }),
    notes: [ours],
    quote: {},
    sentence: `${subject(report, yearsText(years, words))}: ${counted(activities.length, words)} (${report.publisher})`,
    rows: activities.map((activity) => row(activity, report, words)),
  };
  const told = passagesOfNeed(dataset, language);
  return detailsOf(report, words, [
    whole,
    ...activities.map((one) => ({
      ...detail(one, report, words),
      ...(told.has(one.quote.text) && { imageless: true as const }),
    })),
  ]);
}

/** The words of sensitive figures: an activity that is told by them says the number as well. */
const passagesOfNeed = ({ scalars }: Dataset, language: Language): ReadonlySet<string> =>
  new Set(scalars.filter(({ sensitive }) => sensitive).map(({ quote }) => quote[language]));

/** What the report is about; its years too, where it does not name them itself. */
const subject = ({ subject: about }: ReportFacts, years: string): string =>
  years.split('–').every((year) => about.includes(year)) ? about : `${about}, ${years}`;

/**
 * The sentence stands in the figure: only what it was translated from is behind it. Its row is one
 * of the whole timeline's.
 */
const detail = (
  activity: Activity,
  report: ReportFacts,
  words: WordsOfTimeline,
): Detail & { id: string } => ({
  id: activity.id,
  title: activity.title,
  notes: activity.notes,
  quote: activity.quote.original ? { original: activity.quote.original } : {},
  sentence: sentence(activity, report, words),
  rows: [],
});

/** “Workshops for women miners (2019; ARM)”. */
const sentence = (activity: Activity, { publisher }: ReportFacts, words: WordsOfTimeline): string =>
  `${activity.title} (${whenText(activity, words)}; ${publisher})`;

/** A number goes nowhere without its context, not into a table either. */
const contextOf = ({ context }: Activity, words: WordsOfTimeline): string[] =>
  context ? [quoted(context.text, words)] : [];

const row = (activity: Activity, report: ReportFacts, words: WordsOfTimeline): Row => ({
  id: activity.id,
  period: yearsText(activity.period, words),
  months: activity.months
    .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)
    .join(' '),
  title: activity.title,
  sentence: activity.quote.text,
  ...(activity.quote.original && { original: activity.quote.original }),
  topics: activity.topics.map((topic) => words.timeline.topics[topic] ?? topic).join('; '),
  organisations: activity.organisations.map(({ name }) => name).join('; '),
  notes: [...activity.notes, ...contextOf(activity, words)].join(' '),
  milestone: activity.milestone ? 1 : 0,
  source: `${report.publisherName} (${report.publisher})`,
  report_year: report.year,
});
