import { network } from './hosts/network.js';
import { standOn } from './suite.js';

standOn(network);
