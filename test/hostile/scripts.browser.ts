import { scripts } from './hosts/scripts.js';
import { standOn } from './suite.js';

standOn(scripts);
