/** Classes and types of `asgm-indicators`. Registers nothing: import `asgm-indicators/define/…`. */
export * from './elements/impact-report/impact-report.js';
export * from './elements/region-share-chart/region-share-chart.js';
export * from './elements/certified-orgs-map/certified-orgs-map.js';
export * from './elements/report-section/report-section.js';
export * from './elements/stat-counter/stat-counter.js';
export * from './elements/timeline-view/timeline-view.js';
export * from './shared/error-event.js';
export * from './shared/events.js';
export { IndicatorSelectEvent } from './shared/selection.js';
export { names, type ElementName } from './shared/names.js';
export type { ScalarIds, ShareIds } from './dataset/bundled/ids.js';
