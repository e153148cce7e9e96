/** What must hold of our own `data/`, beyond what is asked of any dataset. */
import type { Problem } from '../problem.js';
import type { Dataset } from '../schema.js';
import type { Topology } from '../topology.js';
import { organisationCounts } from './counts.js';
import { coarsePoints, departmentOutlines, pointsInDepartments } from './places.js';
import { quotesInReport, reportInData, translationsMarked } from './quotes.js';
import { contextIsSensitive, textsTranslated, unknownsAsked } from './report-facts.js';

/** What the data is compared with; with less of it, less is compared. */
export interface Evidence {
  topology: Topology | undefined;
  text: string | undefined;
}

const checks: readonly ((dataset: Dataset) => Problem[])[] = [
  organisationCounts,
  unknownsAsked,
  contextIsSensitive,
  textsTranslated,
  translationsMarked,
  coarsePoints,
];
const mapChecks = [departmentOutlines, pointsInDepartments];
const textChecks = [quotesInReport, reportInData];

export const checkOwnData = (dataset: Dataset, { topology, text }: Evidence): Problem[] => [
  ...checks.flatMap((check) => check(dataset)),
  ...(topology ? mapChecks.flatMap((check) => check(dataset, topology)) : []),
  ...(text === undefined ? [] : textChecks.flatMap((check) => check(dataset, text))),
];
