/**
 * Every element, named once: registration, `exports`, the loader and the docs are checked against
 * this list. A name is public API and is kept for years.
 */
export const names = [
  'stat-counter',
  'region-share-chart',
  'timeline-view',
  'certified-orgs-map',
  'report-section',
  'impact-report',
] as const;

export type ElementName = (typeof names)[number];
