/** What `timeline-view` shows. */
import { activitiesOf, type Activity } from '../dataset/activities.js';
import { reportFacts } from '../dataset/localised.js';
import { topics, type Dataset, type Language } from '../dataset/schema.js';
import { words as wordsOf, type WordsOfTimeline } from '../strings/timeline.js';
import { fill } from '../strings/words.js';
import { counted, monthsText, spanOf, yearsText } from './timeline-text.js';
import { quoted } from './sentence.js';
import { framed, noteCount, viewIn, type Framed, type View } from './view.js';

/** One activity, ready to show. Empty parts are left out. */
export interface Entry {
  id: string;
  title: string;
  /** Its months, where the report gives them. */
  months?: string;
  /** First and last year of those months. */
  years?: readonly [number, number];
  /** The report's sentence, or its translation. */
  sentence: string;
  topics: readonly string[];
  organisations?: readonly string[];
  milestone?: true;
  /** What is behind it where there are doubts: “1 note”. */
  notes?: string;
  /** The sentence that a number in it may not be shown without. */
  context?: string;
}

/** One period with its activities. */
export interface Era {
  from: number;
  to: number;
  label: string;
  /** “6 activities”. */
  count: string;
  entries: readonly Entry[];
}

/** What `timeline-view` shows: every activity, and the words to choose among them. */
export interface TimelineContent extends View {
  figure: Framed;
  /** Source and years of a part, `{years}` standing for these. */
  origin: string;
  title: string;
  eras: readonly Era[];
  /** WordsOfTimeline of the topics and names of the organisations, by id, in the order in which they stand. */
  topics: Record<string, string>;
  organisations: Record<string, string>;
  words: Pick<WordsOfTimeline['timeline'], (typeof SHOWN_WORDS)[number]>;
}

/** Id of the timeline as a whole, in its details. */
export const TIMELINE = 'activities';

const SHOWN_WORDS = [
  'shown',
  'some',
  'topic',
  'all',
  'organisation',
  'allOrganisations',
  'years',
  'allYears',
  'none',
  'showAll',
  'more',
  'copyLink',
  'milestone',
  'previous',
  'next',
] as const;

/** The timeline of `dataset`. */
export function timelineView(dataset: Dataset, language: Language): TimelineContent {
  const words = wordsOf[language];
  const activities = activitiesOf(dataset, language);
  const years = spanOf(activities, dataset.report.year);
  const { title, titleOfYear } = words.timeline;
  return {
    ...viewIn(language),
    ...source(dataset, language, years, words),
    title: fill(years.from === years.to ? titleOfYear : title, { ...years }),
    eras: erasOf(activities, words),
    topics: Object.fromEntries(
      topics
        .filter((topic) => activities.some((one) => one.topics.includes(topic)))
        .map((topic) => [topic, words.timeline.topics[topic] ?? topic]),
    ),
    organisations: Object.fromEntries(dataset.organisations.map(({ id, name }) => [id, name])),
    words: {
      ...(Object.fromEntries(
        SHOWN_WORDS.map((key) => [key, words.timeline[key]]),
      ) as TimelineContent['words']),
      shown: fill(words.timeline.shown, { activities: counted(activities.length, words) }),
    },
  };
}

/** The source line: of the whole, and of a part. */
function source(
  dataset: Dataset,
  language: Language,
  period: { from: number; to: number },
  words: WordsOfTimeline,
): Pick<TimelineContent, 'figure' | 'origin'> {
  const name = dataset.sources.find(({ id }) => id === dataset.report.source)?.name[language];
  const figure = framed(
    {
      id: TIMELINE,
      period,
      source: name ?? dataset.report.source,
      notes: [words.timeline.ours],
    },
    reportFacts(dataset, language),
    words,
  );
  const translated = dataset.activities.some(({ quote }) => quote.translated.includes(language));
  const origin = translated ? `${figure.origin} · ${words.timeline.translation}` : figure.origin;
  return {
    figure: { ...figure, origin },
    origin: origin.replace(yearsText(period, words), '{years}'),
  };
}

function erasOf(activities: readonly Activity[], words: WordsOfTimeline): Era[] {
  const periods = [...new Set(activities.map(({ period }) => period))];
  return periods.map((period) => {
    const here = activities.filter((activity) => activity.period === period);
    return {
      from: period.from,
      to: period.to,
      label: yearsText(period, words),
      count: counted(here.length, words),
      entries: here.map((activity) => entry(activity, words)),
    };
  });
}

function entry(activity: Activity, words: WordsOfTimeline): Entry {
  const { id, title, months, quote, topics: about, organisations, milestone, notes } = activity;
  const { context } = activity;
  const years = months.map(({ year }) => year);
  return {
    title,
    sentence: quote.text,
    ...(context && { context: quoted(context.text, words) }),
    topics: about,
    ...(organisations.length && { organisations: organisations.map((one) => one.id) }),
    ...(milestone && { milestone }),
    ...(notes.length && { notes: noteCount(notes.length, words) }),
    ...(months.length && {
      months: monthsText(activity, words),
      years: [Math.min(...years), Math.max(...years)] as const,
    }),
    id,
  };
}
