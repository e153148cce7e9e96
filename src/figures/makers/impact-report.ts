import { reportDetails, reportView } from '../report-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'impact-report'> = { view: reportView, details: reportDetails };
