/** What is behind the report's source line. Loaded when a reader first asks. */
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { ImpactReport } from './impact-report.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/impact-report.details.en.js'),
  es: () => import('../../figures/bundled/impact-report.details.es.js'),
};

/** What a reader can ask of `host`. */
export const asked = (host: ImpactReport): Asked => new Asked(host, 'impact-report', DETAILS);
