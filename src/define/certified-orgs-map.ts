import { CertifiedOrgsMap } from '../elements/certified-orgs-map/certified-orgs-map.js';
import { register } from '../shared/register.js';

export type * from '../elements/certified-orgs-map/certified-orgs-map.js';

register('certified-orgs-map', CertifiedOrgsMap);
