/**
 * The way in for a dataset that is not ours: a page names it with `src`, so it may be anything
 * that JSON can be. Either it is a sound dataset, or a `DatasetError` says in words what is wrong.
 */
import * as v from 'valibot';
import { checkDataset } from './checks/any-dataset.js';
import { issueProblem } from './issues.js';
import { whereabouts, type Problem } from './problem.js';
import { datasetSchema, type Dataset } from './schema.js';

export type { Problem } from './problem.js';

/** Records in all collections together; a whole report has about a hundred. */
const MOST_RECORDS = 5000;
/** Entries of all lists, those within records too. */
const MOST_ENTRIES = 50_000;
/** Problems that are told one by one. */
const MOST_PROBLEMS = 100;
/** No list of the schema lies deeper; what lies deeper is never read. */
const DEEPEST = 8;

/** Why a dataset was refused; `message` is one line, `problems` are at most a hundred. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], count = problems.length) {
    const [first] = problems;
    const more = count > 1 ? ` (and ${count - 1} more)` : '';
    super(first ? [whereabouts(first), first.wrong].filter(Boolean).join(': ') + more : '');
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}

/** `input` as a dataset, defaults filled in; throws a `DatasetError` where it is none. */
export function parseDataset(input: unknown): Dataset {
  const size = tooLarge(input);
  if (size) throw new DatasetError([size]);
  const result = v.safeParse(datasetSchema, input, { abortPipeEarly: true });
  if (result.issues) {
    const { issues } = result;
    throw new DatasetError(
      issues.slice(0, MOST_PROBLEMS).map((issue) => fileless(issueProblem(input, issue))),
      issues.length,
    );
  }
  const problems = checkDataset(result.output);
  if (problems.length) throw new DatasetError(problems.map(fileless));
  return result.output;
}

/** Counted before anything else is done, so that a hundred thousand records cost nothing. */
function tooLarge(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || !input) return undefined;
  const known = Object.keys(datasetSchema.entries).map((key) =>
    Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined,
  );
  const records = known.reduce<number>((sum, value) => sum + lengthOf(value), 0);
  if (records > MOST_RECORDS) return excess(`${records} records`, MOST_RECORDS);
  const entries = known.reduce<number>((sum, value) => sum + countEntries(value, DEEPEST), 0);
  return entries > MOST_ENTRIES ? excess(`${entries} entries or more`, MOST_ENTRIES) : undefined;
}

const excess = (found: string, most: number): Problem => ({
  record: '',
  field: '',
  wrong: `The dataset has ${found}; at most ${most} are read.`,
  right: 'Leave out what the page does not show.',
});

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Entries of the lists in `value`, given up once there are too many. */
function countEntries(value: unknown, depth: number): number {
  let count = lengthOf(value);
  if (count > MOST_ENTRIES || depth === 0 || typeof value !== 'object' || !value) return count;
  for (const inner of Object.values(value)) {
    count += countEntries(inner, depth - 1);
    if (count > MOST_ENTRIES) break;
  }
  return count;
}

/** The files of `data/` mean nothing in a dataset that is one file. */
const fileless = ({ record, field, wrong, right, nearest }: Problem): Problem => ({
  record,
  field,
  wrong,
  right,
  ...(nearest && { nearest }),
});
