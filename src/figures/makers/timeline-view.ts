import { timelineDetails } from '../timeline-details.js';
import { timelineView } from '../timeline-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'timeline-view'> = { view: timelineView, details: timelineDetails };
