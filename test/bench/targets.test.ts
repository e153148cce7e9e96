import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../../bench/results.js';
import { rows, targets, type Ref, type Target } from '../../bench/targets.js';

const ref = (contestant: string): Ref => ({
  group: 'counter',
  contestant,
  condition: 'unthrottled',
  measure: 'interactive',
});

const result: Result = {
  group: 'counter',
  date: '2026-11-26',
  rounds: 3,
  machine: 'a machine',
  measured: {
    ours: { unthrottled: { interactive: [120, 100, 500] } },
    quick: { unthrottled: { interactive: [100, 80, 90] } },
    slow: { unthrottled: { interactive: [200, 300, 400] } },
  },
};

const target = (some: Partial<Target>): Target => ({
  what: 'ours',
  kind: 'ratio',
  limit: 1.5,
  unit: 'ms',
  ours: ref('ours'),
  theirs: [ref('slow'), ref('quick')],
  ...some,
});

describe('a target of the bench', () => {
  it('compares medians, with the least of several peers', () => {
    const [row] = rows([result], [target({})]);
    assert.equal(row?.ours, 120);
    assert.equal(row?.theirs, 90);
    assert.equal(row?.value, 120 / 90);
  });

  it('is hit at its limit, and missed above it', () => {
    assert.equal(rows([result], [target({ limit: 120 / 90 })])[0]?.hit, true);
    assert.equal(rows([result], [target({ limit: 1.33 })])[0]?.hit, false);
  });

  it('may be a difference', () => {
    assert.equal(rows([result], [target({ kind: 'more' })])[0]?.value, 30);
  });

  it('takes the worst round where nothing may ever happen, as of layout shift', () => {
    assert.equal(rows([result], [target({ kind: 'most', theirs: [] })])[0]?.value, 500);
  });

  it('is left out where one of its two was not measured', () => {
    assert.deepEqual(rows([result], [target({ theirs: [ref('nobody')] })]), []);
    assert.deepEqual(rows([], [target({})]), []);
  });
});

it('no two targets of the bench are told alike', () => {
  assert.equal(new Set(targets.map(({ what }) => what)).size, targets.length);
});
