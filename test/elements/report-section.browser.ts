import '../../src/define/report-section.js';
import { contract } from '../harness/contract.js';

afterEach(() => document.body.replaceChildren());

contract('report-section', {
  attributes: { name: 'goals' },
  heard: {
    en: 'To set on course a transparent and inclusive model of governance',
    es: 'Encaminar un modelo de gobernanza transparente e inclusivo',
  },
  subject: { kind: 'section', id: 'goals' },
  defaults: { name: '', headingLevel: '', label: '' },
});
