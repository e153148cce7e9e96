import { RegionShareChart } from '../elements/region-share-chart/region-share-chart.js';
import { register } from '../shared/register.js';

export type * from '../elements/region-share-chart/region-share-chart.js';

register('region-share-chart', RegionShareChart);
