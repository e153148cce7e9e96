import { ImpactReport } from '../elements/impact-report/impact-report.js';
import { register } from '../shared/register.js';

export type * from '../elements/impact-report/impact-report.js';

// Each part with its words, at once: the one would only then ask for the other.
ImpactReport.parts = {
  'report-section': {
    define: () => import('./report-section.js'),
    en: () => import('../figures/bundled/report-section.en.js'),
    es: () => import('../figures/bundled/report-section.es.js'),
  },
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
register('impact-report', ImpactReport);
