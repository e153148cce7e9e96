import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scalar } from '../../src/dataset/schema.js';
import { COUNT_MS, counted } from '../../src/figures/count.js';
import { named, realData } from '../dataset/broken.js';
import { countersOf } from './made.js';

/** Figures that stand still, and why. */
const still: Record<string, string[]> = {
  'an ordinal': ['gold-rank-latin-america', 'gold-rank-world'],
  'a word': ['national-supply-chains'],
  'a lost number': ['orgs-with-improvement-plan'],
  'a one': ['newly-certified'],
  'a one of millions': ['livelihoods'],
  'a finding of need': ['pallaquera-income'],
};

const figures = countersOf(realData(), 'en');
const counting = figures.filter(({ count }) => count).map(({ id }) => id);

for (const [why, ids] of Object.entries(still)) {
  test(`${why} does not count up`, () => {
    assert.deepEqual(
      counting.filter((id) => ids.includes(id)),
      [],
    );
  });
}

test('every other figure may count up', () => {
  const others = figures
    .map(({ id }) => id)
    .filter((id) => !Object.values(still).flat().includes(id));
  assert.deepEqual(
    others.filter((id) => !counting.includes(id)),
    [],
  );
});

test('a counter ends at what the figure says', () => {
  for (const { number, count } of figures) {
    if (count) assert.equal(counted(count, COUNT_MS, number!), number);
  }
});

/** Whether `certified-orgs` may count up once it is changed. */
function mayCount(change: Partial<Scalar>): boolean {
  const dataset = realData();
  Object.assign(named(dataset.scalars, 'certified-orgs'), change);
  return countersOf(dataset, 'en').some(
    ({ id, count }) => id === 'certified-orgs' && count !== undefined,
  );
}

test('the rule is the figure’s, whatever its id', () => {
  assert.equal(mayCount({}), true);
  assert.equal(mayCount({ unit: 'rank' }), false);
  assert.equal(mayCount({ word: { en: 'four', es: 'cuatro' } }), false);
  assert.equal(mayCount({ value: null, lost: { en: 'Lost.', es: 'Se perdió.' } }), false);
  assert.equal(mayCount({ value: 1 }), false);
  assert.equal(mayCount({ value: 0 }), false);
  assert.equal(mayCount({ sensitive: true }), false);
});
