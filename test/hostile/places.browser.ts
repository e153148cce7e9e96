import { places } from './hosts/places.js';
import { standOn } from './suite.js';

standOn(places);
