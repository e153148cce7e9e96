/** What must hold of any dataset, beyond what the schema can say of one field. */
import type { Problem } from '../problem.js';
import type { Dataset } from '../schema.js';
import { lost, monthsInPeriod, sentences, shareTotals, yearOrder } from './figures.js';
import { references, uniqueIds } from './references.js';

const checks: readonly ((dataset: Dataset) => Problem[])[] = [
  uniqueIds,
  references,
  shareTotals,
  lost,
  sentences,
  yearOrder,
  monthsInPeriod,
];

export const checkDataset = (dataset: Dataset): Problem[] =>
  checks.flatMap((check) => check(dataset));
