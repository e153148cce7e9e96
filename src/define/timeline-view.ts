import { TimelineView } from '../elements/timeline-view/timeline-view.js';
import { register } from './register.js';

register('timeline-view', TimelineView);
