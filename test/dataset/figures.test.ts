import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertOne, named, problemsAfter } from './broken.js';

const file = 'indicators.json';

test('shares that do not add up to 100 are refused', () => {
  assertOne(
    problemsAfter(({ shares }) => {
      shares[0]!.parts[0]!.value = 69;
    }),
    {
      file,
      record: 'asgm-gold-by-region',
      field: 'parts',
      wrong: 'The parts add up to 99, not to 100.',
      right: 'Correct a value or add the part that is missing; rounding may leave 0.5.',
    },
  );
});

test('shares may miss 100 by half a percent, not by more', () => {
  const withTotal = (total: number) =>
    problemsAfter(({ shares }) => {
      shares[0]!.parts[0]!.value += total - 100;
    });
  assert.deepEqual(withTotal(100.5), []);
  assert.deepEqual(withTotal(99.5), []);
  assertOne(withTotal(100.6), { wrong: 'The parts add up to 100.6, not to 100.' });
});

test('a number that is not there needs a reason', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      delete named(scalars, 'orgs-with-improvement-plan').lost;
    }),
    {
      file,
      record: 'orgs-with-improvement-plan',
      field: 'lost',
      wrong: 'There is no number, and no reason why.',
    },
  );
});

test('a number that was found is no longer lost', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'orgs-with-improvement-plan').value = 12;
    }),
    {
      field: 'lost',
      wrong: 'The number is there (12), and also a reason why it is lost.',
      right: 'Remove "lost", or write null in "value".',
    },
  );
});

test('a sentence without the place of its number is refused, per language', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'certified-orgs').sentence = {
        en: '{value} were certified',
        es: '{valor} tenían la certificación',
      };
    }),
    {
      file,
      record: 'certified-orgs',
      field: 'sentence › es',
      wrong: 'The sentence does not hold {value} once, or holds other braces.',
    },
  );
});

test('a period that ends before it begins is refused', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'certifications-kept').period = { from: 2020, to: 2016 };
    }),
    {
      file,
      record: 'certifications-kept',
      field: 'period › from',
      wrong: 'The period begins in 2020 and ends in 2016.',
    },
  );
});

test('a month outside the period of its activity is refused', () => {
  assertOne(
    problemsAfter(({ activities }) => {
      named(activities, '2020-second-national-committee').months = [{ year: 2019, month: 3 }];
    }),
    {
      file: 'activities.json',
      record: '2020-second-national-committee',
      field: 'months › entry 1 › year',
      wrong: '2019 lies outside the period "2020" (2020 to 2020).',
    },
  );
});
