import { ReportSection } from '../elements/report-section/report-section.js';
import { register } from '../shared/register.js';
// The figures within it.
import './stat-counter.js';

export type * from '../elements/report-section/report-section.js';

register('report-section', ReportSection);
