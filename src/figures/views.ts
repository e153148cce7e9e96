/**
 * Views: what an element shows, as text that is ready to show. They are made when the project is
 * built, so that a page downloads neither the words of units nor the code that joins them; and in
 * the page only from a dataset of its own.
 */
import type { Dataset, Language } from '../dataset/schema.js';
import type { CounterView } from './counter-view.js';
import { maker as certifiedOrgsMap } from './makers/certified-orgs-map.js';
import { maker as impactReport } from './makers/impact-report.js';
import { maker as regionShareChart } from './makers/region-share-chart.js';
import { maker as reportSection } from './makers/report-section.js';
import { maker as statCounter } from './makers/stat-counter.js';
import { maker as timelineView } from './makers/timeline-view.js';
import type { MapView } from './map-view.js';
import type { SectionView } from './section-view.js';
import type { ReportView } from './report-view.js';
import type { ShareView } from './share-view.js';
import type { TimelineContent } from './timeline-view.js';
import type { Details } from './view.js';

/** What each element shows, by its tag. */
export interface ViewOf {
  'stat-counter': CounterView;
  'region-share-chart': ShareView;
  'timeline-view': TimelineContent;
  'certified-orgs-map': MapView;
  'report-section': SectionView;
  'impact-report': ReportView;
}

/** Everything elements show of one dataset. */
export interface Views {
  view<T extends keyof ViewOf>(tag: T, language: Language): ViewOf[T];
  /** What is behind the source lines of `tag`, and in its menu. */
  details(tag: keyof ViewOf, language: Language): Details;
}

/** Makes what one element shows. */
export interface Maker<T extends keyof ViewOf> {
  view: (dataset: Dataset, language: Language) => ViewOf[T];
  details: (dataset: Dataset, language: Language) => Details;
}

const makers: { [T in keyof ViewOf]: Maker<T> } = {
  'stat-counter': statCounter,
  'region-share-chart': regionShareChart,
  'timeline-view': timelineView,
  'certified-orgs-map': certifiedOrgsMap,
  'report-section': reportSection,
  'impact-report': impactReport,
};

/** The views of `dataset`, made when they are asked for. */
export const viewsOf = (dataset: Dataset): Views => ({
  view: (tag, language) => makers[tag].view(dataset, language),
  details: (tag, language) => makers[tag].details(dataset, language),
});
