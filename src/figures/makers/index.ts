/** What makes each element's views, fetched one by one: a page of counters needs no map. */
import type { Maker, ViewOf } from '../views.js';

export const makers: { [T in keyof ViewOf]: () => Promise<{ maker: Maker<T> }> } = {
  'stat-counter': () => import('./stat-counter.js'),
  'region-share-chart': () => import('./region-share-chart.js'),
  'timeline-view': () => import('./timeline-view.js'),
  'certified-orgs-map': () => import('./certified-orgs-map.js'),
  'report-section': () => import('./report-section.js'),
  'impact-report': () => import('./impact-report.js'),
};
