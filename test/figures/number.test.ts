import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Figure } from '../../src/dataset/localised.js';
import { languages } from '../../src/dataset/languages.js';
import { qualifiers, units } from '../../src/dataset/schema.js';
import { decimalsOf, numberParts, phrase, scaled } from '../../src/figures/number.js';
import { words } from '../../src/strings/index.js';
import { made } from './made.js';

type Texts = { en: string; es: string };

/** Qualifier, number and unit as a figure shows them, read in a row. */
const shown = (figure: Figure, language: keyof Texts, spoken = false): string => {
  const { qualifier, number, unit } = numberParts(figure, words[language], spoken);
  return [qualifier, number + unit].filter(Boolean).join(' ');
};

interface Row {
  figure: Partial<Figure>;
  /** In a sentence. */
  written: Texts;
  /** Large on the page; absent where it reads as in a sentence. */
  seen?: Texts;
  /** By ear; absent where it is what is seen. */
  heard?: Texts;
}

const rows: Row[] = [
  {
    figure: { value: 1.2, unit: 'tonne', qualifier: 'over' },
    written: { en: 'over 1.2 tonnes', es: 'más de 1.2 toneladas' },
  },
  {
    figure: { value: 4400000, scale: 'million', unit: 'usd', qualifier: 'over' },
    written: { en: 'over USD 4.4 million', es: 'más de 4.4 millones de dólares' },
    seen: { en: 'over 4.4 million USD', es: 'más de 4.4 millones de dólares' },
    heard: { en: 'over 4.4 million US dollars', es: 'más de 4.4 millones de dólares' },
  },
  {
    figure: { value: 1000000, scale: 'million', unit: 'usd' },
    written: { en: 'USD 1 million', es: '1 millón de dólares' },
    seen: { en: '1 million USD', es: '1 millón de dólares' },
    heard: { en: '1 million US dollars', es: '1 millón de dólares' },
  },
  {
    figure: { value: 1000000, scale: 'million', unit: 'person', qualifier: 'about' },
    written: { en: 'about 1 million people', es: 'alrededor de 1 millón de personas' },
  },
  {
    figure: { value: 2500000, scale: 'million', unit: 'person' },
    written: { en: '2.5 million people', es: '2.5 millones de personas' },
  },
  {
    figure: { value: 1, unit: 'person' },
    written: { en: '1 person', es: '1 persona' },
  },
  {
    figure: { value: 25, unit: 'percent', qualifier: 'about' },
    written: { en: 'about 25%', es: 'alrededor de un 25\u00a0%' },
    seen: { en: 'about 25%', es: 'alrededor de 25\u00a0%' },
  },
  {
    figure: { value: 300, unit: 'pen-per-month', qualifier: 'about' },
    written: { en: 'about PEN 300 a month', es: 'alrededor de 300 soles al mes' },
    seen: { en: 'about 300 soles a month', es: 'alrededor de 300 soles al mes' },
  },
  {
    figure: { value: 38.7, unit: 'tonne-per-year' },
    written: { en: '38.7 tonnes a year', es: '38.7 toneladas al año' },
  },
  {
    figure: { value: 1, unit: 'tonne' },
    written: { en: '1 tonne', es: '1 tonelada' },
  },
  {
    figure: { value: 1346, unit: 'miner' },
    written: { en: '1,346', es: '1346' },
  },
  {
    figure: { value: 250000, unit: 'miner', qualifier: 'about' },
    written: { en: 'about 250,000', es: 'alrededor de 250,000' },
  },
  {
    figure: { value: 4, unit: 'organisation' },
    written: { en: '4', es: '4' },
  },
];

for (const { figure, written, seen = written, heard = seen } of rows) {
  describe(`${figure.qualifier ?? ''} ${figure.value} ${figure.unit}`.trim(), () => {
    for (const language of languages) {
      test(`is written “${written[language]}” (${language})`, () => {
        assert.equal(phrase(made(figure), words[language]), written[language]);
      });
      test(`is seen as “${seen[language]}” (${language})`, () => {
        assert.equal(shown(made(figure), language), seen[language]);
      });
      test(`is heard as “${heard[language]}” (${language})`, () => {
        assert.equal(shown(made(figure), language, true), heard[language]);
      });
    }
  });
}

const ordinals: [place: number, en: string, es: string][] = [
  [1, '1st', '1.º'],
  [2, '2nd', '2.º'],
  [3, '3rd', '3.º'],
  [4, '4th', '4.º'],
  [6, '6th', '6.º'],
  [10, '10th', '10.º'],
  [11, '11th', '11.º'],
  [12, '12th', '12.º'],
  [13, '13th', '13.º'],
  [21, '21st', '21.º'],
  [22, '22nd', '22.º'],
  [23, '23rd', '23.º'],
  [101, '101st', '101.º'],
  [111, '111th', '111.º'],
];

for (const [value, en, es] of ordinals) {
  test(`place ${value} is shown as ${en} in English and ${es} in Spanish`, () => {
    const rank = made({ value, unit: 'rank' });
    assert.deepEqual([shown(rank, 'en'), shown(rank, 'es')], [en, es]);
  });
}

test('a sentence writes the first ten places in words, and those beyond in figures', () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22].map((value) =>
    made({ value, unit: 'rank' }),
  );
  assert.equal(
    places.map((place) => phrase(place, words.en)).join(' '),
    'first second third fourth fifth sixth seventh eighth ninth tenth 11th 22nd',
  );
  assert.equal(
    places.map((place) => phrase(place, words.es)).join(' '),
    'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo 11.º 22.º',
  );
});

test('a word stands in the place of its number, on the page and in a sentence', () => {
  const chain = made({ value: 1, unit: 'supply-chain', word: 'primera' });
  assert.equal(shown(chain, 'es'), 'primera');
  assert.equal(phrase(chain, words.es), 'primera');
});

test('of a lost number nothing is written, not even its qualifier', () => {
  const lost = made({ value: null, unit: 'tonne', qualifier: 'over' });
  assert.deepEqual(numberParts(lost, words.en), { qualifier: '', number: '', unit: '' });
  assert.equal(phrase(lost, words.en), '');
});

test('every unit and qualifier has its words in every language', () => {
  for (const language of languages) {
    const { units: byUnit, qualifiers: byQualifier } = words[language];
    assert.deepEqual(Object.keys(byUnit).sort(), units.toSorted());
    assert.deepEqual(Object.keys(byQualifier).sort(), qualifiers.toSorted());
  }
});

test('a number of millions has the digits of the whole number, and no other', () => {
  for (const value of [4400000, 4350000, 1234567, 70559792, 1e15 + 1]) {
    const digits = (number: number) => String(number).replace('.', '').replace(/0+$/, '');
    assert.equal(digits(scaled(made({ value, scale: 'million' }))), digits(value));
  }
});

test('so has one with hundredths', () => {
  const { number } = numberParts(made({ value: 70559792.17, scale: 'million' }), words.en);
  assert.equal(number, '70.55979217');
});

test('decimals are counted as they are written', () => {
  assert.deepEqual([135, 38.7, 1.25, 0].map(decimalsOf), [0, 1, 2, 0]);
});
