/** What is behind the timeline's source line and its activities. Loaded when a reader first asks. */
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { TimelineView } from './timeline-view.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/timeline-view.details.en.js'),
  es: () => import('../../figures/bundled/timeline-view.details.es.js'),
};

/** What a reader can ask of `host`. */
export const asked = (host: TimelineView): Asked => new Asked(host, 'timeline-view', DETAILS);
