/**
 * Views: what an element shows, as text that is ready to show. They are made when the project is
 * built, so that a page downloads neither the words of units nor the code that joins them; and in
 * the page only from a dataset of its own.
 */
import type { Dataset, Language } from '../dataset/schema.js';
import { counterDetails, counterView, type CounterView } from './counter-view.js';
import { shareDetails, shareView, type ShareView } from './share-view.js';
import { timelineDetails } from './timeline-details.js';
import { timelineView, type TimelineContent } from './timeline-view.js';
import { mapDetails } from './map-details.js';
import { mapView, type MapView } from './map-view.js';
import type { Details } from './view.js';

/** What each element shows, by its tag. */
export interface ViewOf {
  'stat-counter': CounterView;
  'region-share-chart': ShareView;
  'timeline-view': TimelineContent;
  'certified-orgs-map': MapView;
}

/** Everything elements show of one dataset. */
export interface Views {
  view<T extends keyof ViewOf>(tag: T, language: Language): ViewOf[T];
  /** What is behind the source lines of `tag`, and in its menu. */
  details(tag: keyof ViewOf, language: Language): Details;
}

type Makers = {
  [T in keyof ViewOf]: {
    view: (dataset: Dataset, language: Language) => ViewOf[T];
    details: (dataset: Dataset, language: Language) => Details;
  };
};

const makers: Makers = {
  'stat-counter': { view: counterView, details: counterDetails },
  'region-share-chart': { view: shareView, details: shareDetails },
  'timeline-view': { view: timelineView, details: timelineDetails },
  'certified-orgs-map': { view: mapView, details: mapDetails },
};

/** The views of `dataset`, made when they are asked for. */
export const viewsOf = (dataset: Dataset): Views => ({
  view: (tag, language) => makers[tag].view(dataset, language),
  details: (tag, language) => makers[tag].details(dataset, language),
});
