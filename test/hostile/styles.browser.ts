import { styles } from './hosts/styles.js';
import { standOn } from './suite.js';

standOn(styles);
