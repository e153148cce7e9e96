/** What is behind a counter's source line. Loaded when a reader first asks. */
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { StatCounter } from './stat-counter.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/stat-counter.details.en.js'),
  es: () => import('../../figures/bundled/stat-counter.details.es.js'),
};

/** What a reader can ask of `host`. */
export const asked = (host: StatCounter): Asked => new Asked(host, 'stat-counter', DETAILS);
