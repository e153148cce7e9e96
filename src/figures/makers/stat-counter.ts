import { counterDetails, counterView } from '../counter-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'stat-counter'> = { view: counterView, details: counterDetails };
