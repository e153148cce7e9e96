import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureRow } from '../../src/figures/rows.js';
import { words } from '../../src/strings/index.js';
import { realData } from '../dataset/broken.js';
import { detailsOf, made, madeReport } from './made.js';

const report = madeReport();

test('a row holds value, label, period and source together', () => {
  const premium = made({
    id: 'premium',
    title: 'Premium generated',
    label: 'was generated',
    value: 4400000,
    scale: 'million',
    unit: 'usd',
    qualifier: 'over',
    period: null,
    source: 'MINEM',
    citedBy: 'ARM',
    notes: ['One doubt.', 'Another doubt.'],
  });
  assert.deepEqual(figureRow(premium, report, words.en), {
    id: 'premium',
    title: 'Premium generated',
    value: 4400000,
    unit: 'USD',
    qualifier: 'over',
    written: 'over USD 4.4 million',
    period: 'year not stated; report of 2020',
    source: 'MINEM, as cited by ARM',
    publisher: 'Alliance for Responsible Mining',
    report_year: 2020,
    notes: 'One doubt. Another doubt.',
    sentence:
      'Over USD 4.4 million was generated (MINEM, as cited by ARM; year not stated; report of 2020)',
  });
});

test('the row of a lost number says why, before all other notes', () => {
  const lost = made({ value: null, lost: 'The number is lost.', notes: ['A doubt.'] });
  const { value, written, notes } = figureRow(lost, report, words.en);
  assert.deepEqual(
    { value, written, notes },
    { value: null, written: '', notes: 'The number is lost. A doubt.' },
  );
});

test('the rows of all figures have the same columns', () => {
  const figures = detailsOf(realData(), 'es');
  const columns = Object.values(figures).map(({ rows }) => Object.keys(rows[0]!).join());
  assert.equal(new Set(columns).size, 1);
});
