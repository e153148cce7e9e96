import { TimelineView } from '../elements/timeline-view/timeline-view.js';
import { register } from '../shared/register.js';

export type * from '../elements/timeline-view/timeline-view.js';

register('timeline-view', TimelineView);
