import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { balanced, wrapped, type Line } from '../../src/figures/picture/lines.js';
import type { Measure } from '../../src/figures/picture/picture.js';

/** Every character is as wide as its text is high. */
const measure: Measure = (text, { size }) => text.length * size;
const style = { size: 1 };
const run = (text: string) => ({ text, style, fill: '#000000' });
const texts = (lines: readonly Line[]) =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join('|'));

describe('Text in lines', () => {
  test('breaks at blanks, before it is too wide', () => {
    assert.deepEqual(texts(wrapped([run('one two three')], 8, measure)), ['one two', 'three']);
  });

  test('keeps together what a no-break space joins', () => {
    assert.deepEqual(texts(wrapped([run('un 15\u00a0%')], 6, measure)), ['un', '15\u00a0%']);
  });

  test('cuts a word that is wider than a line, and loses nothing of it', () => {
    const lines = wrapped([run('a incomprehensible b')], 6, measure);
    assert.ok(lines.every(({ width }) => width <= 6));
    assert.equal(texts(lines).join('').replaceAll(' ', ''), 'aincomprehensibleb');
  });

  test('goes on in another style within a line, each part after the one before', () => {
    const other = { text: ' three', style: { size: 2 }, fill: '#000000' };
    const [line] = wrapped([run('one two'), other], 40, measure);
    assert.deepEqual(
      line?.pieces.map(({ text, x }) => [text, x]),
      [
        ['one two', 0],
        [' three', 7],
      ],
    );
  });

  test('is even where that is asked for, in no more lines', () => {
    const text = [run('aa bb cc dd ee f')];
    assert.deepEqual(texts(wrapped(text, 14, measure)), ['aa bb cc dd ee', 'f']);
    assert.deepEqual(texts(balanced(text, 14, measure)), ['aa bb cc', 'dd ee f']);
  });

  test('is no line where there is no text', () => {
    assert.deepEqual(wrapped([run(' ')], 10, measure), []);
  });
});
