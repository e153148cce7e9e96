import { sectionDetails } from '../section-details.js';
import { sectionView } from '../section-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'report-section'> = { view: sectionView, details: sectionDetails };
