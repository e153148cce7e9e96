import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNT_MS, counted, type Count } from '../../src/figures/count.js';
import { digits } from '../../src/figures/digits.js';

const LOCALES = ['en', 'es-PE'];

const written: [value: number, en: string, es: string][] = [
  [0, '0', '0'],
  [4, '4', '4'],
  [1.2, '1.2', '1.2'],
  [38.7, '38.7', '38.7'],
  [999, '999', '999'],
  [1346, '1,346', '1346'],
  [9999, '9,999', '9999'],
  [10000, '10,000', '10,000'],
  [250000, '250,000', '250,000'],
  [1346.5, '1,346.5', '1346.5'],
  [1000000, '1,000,000', '1,000,000'],
];

for (const [value, en, es] of written) {
  test(`${value} is written ${en} in English and ${es} in Spanish`, () => {
    assert.deepEqual([digits(value, 'en'), digits(value, 'es-PE')], [en, es]);
  });
}

/** Numbers of every length on both sides of the point, the same in each run. */
function* numbers(): Generator<number> {
  let seed = 1;
  for (let whole = 0; whole <= 15; whole++) {
    for (let decimals = 0; decimals <= 15 - whole; decimals++) {
      for (let again = 0; again < 20; again++) {
        seed = (seed * 48271) % 2147483647;
        const figures = String(seed).repeat(2);
        yield Number(`${figures.slice(0, whole) || '0'}.${figures.slice(0, decimals) || '0'}`);
      }
    }
  }
}

for (const locale of LOCALES) {
  test(`no number is rounded or given digits of its own in ${locale}`, () => {
    for (const value of numbers()) {
      if (value !== 0 && value < 1e-6) continue;
      assert.equal(digits(value, locale).replaceAll(',', ''), String(value));
    }
  });
}

const counts: Count[] = [
  [2, 0],
  [50, 0],
  [145, 0],
  [1346, 0],
  [250000, 0],
  [1.2, 1],
  [4.4, 1],
  [38.7, 1],
  [0.125, 3],
];

for (const [value, decimals] of counts) {
  const texts = LOCALES.map((locale) => digits(value, locale));

  test(`a counter to ${value} starts at nought`, () => {
    for (const text of texts) assert.equal(Number(counted([value, decimals], 0, text)), 0);
  });

  test(`a counter to ${value} ends exactly as the figure is written`, () => {
    for (const text of texts) assert.equal(counted([value, decimals], COUNT_MS, text), text);
  });

  test(`a counter to ${value} never falls and never passes it`, () => {
    let last = 0;
    for (let elapsed = 0; elapsed <= COUNT_MS; elapsed++) {
      const shown = Number(counted([value, decimals], elapsed, texts[0]!).replaceAll(',', ''));
      assert.ok(shown >= last && shown <= value, `${shown} after ${elapsed} ms`);
      last = shown;
    }
  });

  test(`a counter to ${value} writes each step as it writes the end`, () => {
    for (const text of texts) {
      const marks = (step: string) => step.replace(/\d/g, '0');
      for (let elapsed = 0; elapsed <= COUNT_MS; elapsed += 10) {
        const step = counted([value, decimals], elapsed, text);
        assert.ok(marks(text).endsWith(marks(step)), `${step} on the way to ${text}`);
        assert.match(step, /^\d/);
      }
    }
  });
}

test('a counter stands at its number however late it is asked', () => {
  assert.equal(counted([1346, 0], COUNT_MS * 1000, '1,346'), '1,346');
});

test('a counter that is asked before its start shows nought', () => {
  assert.equal(counted([1346, 0], -16, '1,346'), '0');
});

test('a counter bears the marks of its language, whichever they are', () => {
  assert.equal(counted([1346.5, 1], 0.9 * COUNT_MS, '1.346,5').replace(/\d/g, '0'), '0.000,0');
});
