import { moving } from './hosts/moving.js';
import { standOn } from './suite.js';

standOn(moving);
