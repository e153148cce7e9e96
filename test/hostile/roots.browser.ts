import { roots } from './hosts/roots.js';
import { standOn } from './suite.js';

standOn(roots);
