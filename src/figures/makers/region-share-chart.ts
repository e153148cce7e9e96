import { shareDetails, shareView } from '../share-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'region-share-chart'> = { view: shareView, details: shareDetails };
