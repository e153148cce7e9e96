/** What `impact-report` shows: the frame of the whole report, whose parts show themselves. */
import { divisionsOf, figuresOf, reportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import { chapters, reportWords, type Chapter } from '../strings/report.js';
import { fill } from '../strings/words.js';
import { doubtsOf, type Doubt } from './doubts.js';
import { figureRow } from './rows.js';
import { shareDetails } from './share-view.js';
import { detailsOf, framed, viewIn, type Details, type Framed, type View } from './view.js';

/** Id of the whole report among the figures of the element. */
export const REPORT = 'impact-report';

/** Where a figure of the report comes from. */
export interface ReportSource {
  name: string;
  fullName: string;
  /** Who cites it: “as cited by ARM”. */
  cited?: string;
  url?: string;
}

export interface ReportView extends View {
  figure: Framed;
  title: string;
  lead: string;
  contents: string;
  chapters: readonly { id: Chapter; title: string }[];
  /** Ids of the indicators that are divided into shares. */
  shares: readonly string[];
  sources: { chapter: string; title: string; items: readonly ReportSource[] };
  doubts: { title: string; lead: string; items: readonly Doubt[] };
}

/** The frame of the whole report. */
export function reportView(dataset: Dataset, language: Language): ReportView {
  const words = wordsOf[language];
  const own = reportWords[language];
  const report = reportFacts(dataset, language);
  const source = dataset.sources.find(({ id }) => id === dataset.report.source);
  const rights = dataset.report.rights[language];
  const about = {
    id: REPORT,
    period: periodOf(dataset),
    source: source?.name[language] ?? '',
    notes: [rights],
  };
  return {
    ...viewIn(language),
    figure: framed(about, report, words),
    title: report.title ?? report.subject,
    lead: fill(own.lead, {
      year: report.year,
      publisher: report.publisherName,
      short: report.publisher,
    }),
    contents: own.contents,
    chapters: chapters.map((id) => ({ id, title: own.chapters[id] })),
    shares: dataset.shares.map(({ id }) => id),
    sources: {
      chapter: own.chapters.sources,
      title: own.sources,
      items: dataset.sources.map((one) => sourceOf(one, dataset, language)),
    },
    doubts: { title: own.doubts, lead: own.doubtsLead, items: doubtsOf(dataset, language) },
  };
}

/** From the first year of its activities to the last. */
function periodOf({ periods }: Dataset): { from: number; to: number } | null {
  const years = periods.flatMap(({ from, to }) => [from, to]);
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** What is behind its source line and in its menu: every figure of the report as a row. */
export function reportDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const shares = shareDetails(dataset, language).figures;
  const { subject, publisher, year } = report;
  return detailsOf(report, words, [
    {
      id: REPORT,
      title: report.title ?? subject,
      notes: [dataset.report.rights[language]],
      quote: { text: '' },
      sentence: fill(reportWords[language].sentence, { subject, publisher, year }),
      imageless: true,
      rows: [
        ...figuresOf(dataset, language).map((figure) => figureRow(figure, report, words)),
        ...divisionsOf(dataset, language).flatMap(({ id }) => shares[id]?.rows ?? []),
      ],
    },
  ]);
}

function sourceOf(
  one: Dataset['sources'][number],
  dataset: Dataset,
  language: Language,
): ReportSource {
  const by = dataset.sources.find(({ id }) => id === one.citedBy)?.name[language];
  const cited = by && fill(wordsOf[language].citedBy, { source: '', by }).replace(/^\W+/, '');
  return {
    name: one.name[language],
    fullName: one.fullName[language],
    ...(cited && { cited }),
    ...(one.url && { url: one.url }),
  };
}
