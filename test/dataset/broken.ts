/** The real data with one thing broken in it, and what the checks then say. */
import assert from 'node:assert/strict';
import { checkDataset } from '../../src/dataset/checks/any-dataset.js';
import { checkOwnData } from '../../src/dataset/checks/own-data.js';
import type { Problem } from '../../src/dataset/problem.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { readData, readFiles, validate, type FileName } from '../../scripts/read-data.js';
import { readEvidence } from '../../scripts/read-evidence.js';

const project = new URL('../../', import.meta.url);
const data = new URL('data/', project);
export const evidence = readEvidence(project);

/** A copy of the real dataset, to be changed at will. */
export function realData(): Dataset {
  const { dataset, problems } = readData(data);
  assert.deepEqual(problems, []);
  assert.ok(dataset);
  return dataset;
}

/** A file of the real data as it is written, to be changed at will. */
export type Loose = Record<string, Record<string, unknown>[]> & {
  report: Record<string, unknown>;
};

/** What the checks say of the real data once `change` has been made. */
export function problemsAfter(change: (dataset: Dataset) => void): Problem[] {
  const dataset = realData();
  change(dataset);
  return [...checkDataset(dataset), ...checkOwnData(dataset, evidence)];
}

/** What the schema says of the real files once `change` has been made to one of them. */
export function problemsOfFile(name: FileName, change: (file: Loose) => void): Problem[] {
  const { raw } = readFiles(data);
  change(raw[name] as Loose);
  return validate(raw).problems;
}

/** The one of `records` that is called `id`. */
export function named<Record extends { id?: unknown }>(
  records: readonly Record[],
  id: string,
): Record {
  const record = records.find((one) => one.id === id);
  assert.ok(record, `no record ${id}`);
  return record;
}

/** What is expected of a problem; what is left out may be anything. */
type Expected = { [Key in keyof Problem]?: Problem[Key] | undefined };

/** Asserts that there is one problem, of these words. */
export function assertOne(problems: readonly Problem[], expected: Expected): void {
  assert.equal(problems.length, 1, JSON.stringify(problems, null, 2));
  for (const [key, words] of Object.entries(expected)) {
    assert.equal(problems[0]?.[key as keyof Problem], words);
  }
}
