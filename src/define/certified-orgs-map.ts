import { CertifiedOrgsMap } from '../elements/certified-orgs-map/certified-orgs-map.js';
import { register } from './register.js';

register('certified-orgs-map', CertifiedOrgsMap);
