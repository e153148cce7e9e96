/** What is behind the map's source line. Loaded when a reader first asks. */
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { CertifiedOrgsMap } from './certified-orgs-map.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/certified-orgs-map.details.en.js'),
  es: () => import('../../figures/bundled/certified-orgs-map.details.es.js'),
};

/** What a reader can ask of `host`. */
export const asked = (host: CertifiedOrgsMap): Asked =>
  new Asked(host, 'certified-orgs-map', DETAILS);
