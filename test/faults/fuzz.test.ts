/** Everything that is pure, fuzzed in one process, so that all cases can be counted together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEAST_CASES, surfaces } from './expected.js';
import { runs, seed } from './fuzz.js';
import { MOST_TIMES } from './limits.js';
import { addresses } from './suites/addresses.js';
import { datasets } from './suites/datasets.js';
import { elements } from './suites/elements.js';
import { files } from './suites/files.js';
import { pasted } from './suites/pasted.js';

for (const suite of [datasets, addresses, pasted, files, elements]) suite();

test(`at least ${LEAST_CASES} cases were run, of every kind as many as are said`, () => {
  const all = runs.reduce((sum, { cases }) => sum + cases, 0);
  const slowest = runs.reduce((one, other) => (other.slowest > one.slowest ? other : one));
  console.log(
    `${all} cases with the seed ${seed}; the slowest took ${slowest.slowest.toFixed(1)} × a valid ` +
      `case (${slowest.name}), of ${MOST_TIMES} × that one may.`,
  );
  assert.deepEqual(
    Object.entries(surfaces).filter(
      ([name, { cases }]) => !runs.some((run) => run.name === name && run.cases >= cases),
    ),
    [],
  );
  assert.ok(all >= LEAST_CASES, `${all}`);
});
