import { ReportSection } from '../elements/report-section/report-section.js';
import { register } from '../shared/register.js';

export type * from '../elements/report-section/report-section.js';

// The figures within it, with their words: the one would only then ask for the other.
ReportSection.counters = {
  define: () => import('./stat-counter.js'),
  en: () => import('../figures/bundled/stat-counter.en.js'),
  es: () => import('../figures/bundled/stat-counter.es.js'),
};
register('report-section', ReportSection);
