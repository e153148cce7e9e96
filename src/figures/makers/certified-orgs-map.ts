import { mapDetails } from '../map-details.js';
import { mapView } from '../map-view.js';
import type { Maker } from '../views.js';

export const maker: Maker<'certified-orgs-map'> = { view: mapView, details: mapDetails };
