// One figure as a sentence, as a citation and as an item of CSL-JSON.
import { citation, cslJson, dataset, viewsOf } from 'asgm-indicators/data';

const name = 'certified-orgs';
const { report, figures } = viewsOf(dataset).details('stat-counter', 'en');
const { sentence } = figures[name];

console.log(citation(report, sentence));
console.log(JSON.stringify(cslJson({ name, report, sentence }), null, 2));
