import { readers } from './hosts/readers.js';
import { standOn } from './suite.js';

standOn(readers);
