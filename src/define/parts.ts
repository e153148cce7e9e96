/**
 * The elements that the whole report is made of, each with its words, fetched when it is about to
 * be seen: both at once, because the one would only then ask for the other.
 */
import type { PartLoaders } from '../elements/impact-report/parts.js';

export const parts: PartLoaders = {
  'region-share-chart': {
    define: () => import('./region-share-chart.js'),
    en: () => import('../figures/bundled/region-share-chart.en.js'),
    es: () => import('../figures/bundled/region-share-chart.es.js'),
  },
  'timeline-view': {
    define: () => import('./timeline-view.js'),
    en: () => import('../figures/bundled/timeline-view.en.js'),
    es: () => import('../figures/bundled/timeline-view.es.js'),
  },
  'certified-orgs-map': {
    define: () => import('./certified-orgs-map.js'),
    en: () => import('../figures/bundled/certified-orgs-map.en.js'),
    es: () => import('../figures/bundled/certified-orgs-map.es.js'),
  },
};
