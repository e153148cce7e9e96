import { RegionShareChart } from '../elements/region-share-chart/region-share-chart.js';
import { register } from './register.js';

register('region-share-chart', RegionShareChart);
