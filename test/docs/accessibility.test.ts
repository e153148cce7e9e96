import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pages, root } from './pages.js';

/** The criteria of WCAG 2.2 at levels A and AA; 4.1.1 is none any more. */
const CRITERIA: Record<string, readonly number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const wanted = Object.entries(CRITERIA).flatMap(([group, numbers]) =>
  numbers.map((number) => `${group}.${number}`),
);

const { text } = pages.find(({ path }) => path === 'docs/accessibility.md')!;
const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) .*$/gm)].map(([line, criterion = '']) => {
  const [, , level = '', how = '', tested = ''] = line.split('|').map((cell) => cell.trim());
  return { criterion, level, how, tested };
});

describe('the accessibility statement', () => {
  test('has every criterion of WCAG 2.2 at A and AA, once, in order', () => {
    assert.deepEqual(
      rows.map(({ criterion }) => criterion),
      wanted,
    );
  });

  for (const { criterion, level, how, tested } of rows) {
    test(`says of ${criterion} how it is met, and by which tests that is known`, () => {
      assert.match(level, /^A{1,2}$/);
      const named = [...tested.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      assert.equal(named.length > 0, how !== '—');
      for (const path of named) assert.ok(existsSync(new URL(path, root)), path);
    });
  }
});
