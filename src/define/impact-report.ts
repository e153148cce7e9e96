import { ImpactReport } from '../elements/impact-report/impact-report.js';
import { register } from '../shared/register.js';
import { parts } from './parts.js';

export type * from '../elements/impact-report/impact-report.js';

ImpactReport.parts = parts;
register('impact-report', ImpactReport);
