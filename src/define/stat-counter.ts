import { StatCounter } from '../elements/stat-counter/stat-counter.js';
import { register } from './register.js';

register('stat-counter', StatCounter);
