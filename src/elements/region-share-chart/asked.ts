/** What is behind a chart's source line. Loaded when a reader first asks. */
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { RegionShareChart } from './region-share-chart.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/region-share-chart.details.en.js'),
  es: () => import('../../figures/bundled/region-share-chart.details.es.js'),
};

/** What a reader can ask of `host`. */
export const asked = (host: RegionShareChart): Asked =>
  new Asked(host, 'region-share-chart', DETAILS);
