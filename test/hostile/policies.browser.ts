import { policies } from './hosts/policies.js';
import { standOn } from './suite.js';

standOn(policies);
