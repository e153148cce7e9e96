import '../../src/define/region-share-chart.js';
import { contract } from '../harness/contract.js';

afterEach(() => document.body.replaceChildren());

contract('region-share-chart', {
  attributes: { indicator: 'asgm-gold-by-region' },
  heard: {
    en: 'Share of ASGM gold production by region',
    es: 'Participación en la producción de oro de la MAPE, por región',
  },
  subject: { kind: 'indicator', id: 'asgm-gold-by-region' },
  defaults: { indicator: '', label: '', type: 'doughnut', view: 'chart', selected: '' },
});
