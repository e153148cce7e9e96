import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMarkdown, asText, groupTable, targetTable } from '../../bench/report.js';
import type { Target } from '../../bench/targets.js';
import { between } from '../../bench/write.js';

const cells = [
  ['a', 'long head'],
  ['longer', 'b'],
];

const target: Target = {
  what: 'counter',
  kind: 'ratio',
  limit: 1.25,
  unit: 'ms',
  ours: { group: '', contestant: '', condition: '', measure: '' },
  theirs: [],
};

describe('tables of the bench', () => {
  it('line their columns up as text', () => {
    assert.equal(asText(cells), 'a       long head\nlonger  b');
  });

  it('are Markdown as Prettier leaves it', () => {
    assert.equal(
      asMarkdown(cells),
      '| a      | long head |\n| ------ | --------- |\n| longer | b         |',
    );
  });

  it('say of a ratio what was compared, and name a miss', () => {
    const row = { what: 'counter', value: 1.5, ours: 150, theirs: 100, target, hit: false };
    assert.deepEqual(targetTable([row])[1], [
      'counter',
      '1.50 × (150 / 100 ms)',
      '≤ 1.25',
      '**miss**',
    ]);
  });

  it('judge nothing that is only to be told', () => {
    const told = { ...target, kind: 'most', limit: Infinity, unit: '' } as const;
    const row = {
      what: 'plain',
      value: 0.1,
      ours: 0.1,
      theirs: undefined,
      target: told,
      hit: true,
    };
    assert.deepEqual(targetTable([row])[1], ['plain', '0.1000', 'told', '']);
  });

  it('give the median and the best of a time, and bytes with their requests', () => {
    const measures = { interactive: [30, 10, 20], bytes: [5000, 5000], requests: [2, 2] };
    const table = groupTable({
      group: 'counter',
      date: '',
      rounds: 3,
      machine: '',
      measured: { ours: { unthrottled: measures } },
    });
    assert.deepEqual(table, [
      ['', '', 'interactive, ms', 'scrolled through'],
      ['ours', 'unthrottled', '20 (10)', '5,000 (2)'],
    ]);
  });
});

describe('docs/performance.md', () => {
  const doc = 'Before.\n\n<!-- bench: counter -->\n\nold\n\n<!-- /bench -->\n\nAfter.\n';

  it('gets a table between its markers, and keeps the rest', () => {
    assert.equal(between(doc, 'counter', 'new'), doc.replace('old', 'new'));
  });

  it('is refused where it has no markers', () => {
    assert.throws(() => between(doc, 'chart', 'new'), /lacks the markers of chart/);
  });
});
