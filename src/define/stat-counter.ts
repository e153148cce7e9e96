import { StatCounter } from '../elements/stat-counter/stat-counter.js';
import { register } from '../shared/register.js';

export type * from '../elements/stat-counter/stat-counter.js';

register('stat-counter', StatCounter);
