import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import { periodText, sentence, sourceName } from '../../src/figures/sentence.js';
import { words } from '../../src/strings/index.js';
import { realData } from '../dataset/broken.js';
import { countersOf, made, madeReport } from './made.js';

const report = madeReport();
const periodTexts = (period: Parameters<typeof periodText>[0]) =>
  languages.map((language) => periodText(period, report, words[language]));

test('a period of one year is that year', () => {
  assert.deepEqual(periodTexts({ from: 2019, to: 2019 }), ['2019', '2019']);
});

test('a period of several years is the first and the last', () => {
  assert.deepEqual(periodTexts({ from: 2016, to: 2020 }), ['2016–2020', '2016–2020']);
});

test('where no year is stated, that is said, with the year of the report', () => {
  assert.deepEqual(periodTexts(null), [
    'year not stated; report of 2020',
    'año no indicado; informe de 2020',
  ]);
});

test('the year of the report is the dataset’s own', () => {
  const other = madeReport({ year: 2024 });
  assert.equal(periodText(null, other, words.en), 'year not stated; report of 2024');
});

test('a source that another cites is named with who cites it', () => {
  const cited = made({ source: 'MINEM', citedBy: 'ARM' });
  assert.equal(sourceName(cited, words.en), 'MINEM, as cited by ARM');
  assert.equal(sourceName(cited, words.es), 'MINEM, citado por ARM');
});

test('a source of its own is named alone', () => {
  assert.equal(sourceName(made(), words.en), 'ARM');
});

test('a sentence says its one year, its years, or that there is none', () => {
  const said = (period: Parameters<typeof periodText>[0]) =>
    languages.map((language) => sentence(made({ period }), report, words[language]));
  assert.deepEqual(said({ from: 2020, to: 2020 }), [
    '4 organisations were counted in 2020 (ARM)',
    '4 organisations were counted en 2020 (ARM)',
  ]);
  assert.deepEqual(said({ from: 2016, to: 2020 }), [
    '4 organisations were counted from 2016 to 2020 (ARM)',
    '4 organisations were counted de 2016 a 2020 (ARM)',
  ]);
  assert.deepEqual(said(null), [
    '4 organisations were counted (ARM; year not stated; report of 2020)',
    '4 organisations were counted (ARM; año no indicado; informe de 2020)',
  ]);
});

test('a sentence begins with a capital, also with an accent', () => {
  const said = sentence(made({ sentence: 'última cifra: {value}' }), report, words.es);
  assert.equal(said, 'Última cifra: 4 en 2020 (ARM)');
});

test('braces that a dataset brings are not filled in', () => {
  const said = sentence(made({ label: 'of {source}' }), report, words.en);
  assert.equal(said, '4 of {source} in 2020 (ARM)');
});

/** What stands beneath each figure. */
const origins: Record<string, { en: string; es: string; of: string[] }> = {
  'MINEM, no year': {
    en: 'MINEM, as cited by ARM · year not stated; report of 2020',
    es: 'MINEM, citado por ARM · año no indicado; informe de 2020',
    of: ['gold-rank-latin-america', 'gold-rank-world', 'mercury-emissions', 'asgm-gold-production'],
  },
  'MINEM, 2019': {
    en: 'MINEM, as cited by ARM · 2019',
    es: 'MINEM, citado por ARM · 2019',
    of: ['gold-production'],
  },
  'Planet Gold, no year': {
    en: 'Planet Gold, as cited by ARM · year not stated; report of 2020',
    es: 'Planet Gold, citado por ARM · año no indicado; informe de 2020',
    of: ['livelihoods', 'artisanal-miners', 'gold-export-share'],
  },
  'ARM, no year': {
    en: 'ARM · year not stated; report of 2020',
    es: 'ARM · año no indicado; informe de 2020',
    of: [
      'orgs-with-improvement-plan',
      'miners-participating',
      'womens-groups',
      'women-in-groups',
      'mercury-free-orgs',
      'exporting-orgs',
      'premium-committees',
      'fairmined-gold-sold',
      'fairmined-premium',
      'national-supply-chains',
    ],
  },
  'ARM, 2016 to 2020': {
    en: 'ARM · 2016–2020',
    es: 'ARM · 2016–2020',
    of: ['certifications-kept'],
  },
  'ARM, 2019': { en: 'ARM · 2019', es: 'ARM · 2019', of: ['silver-pieces', 'pallaquera-income'] },
  'ARM, 2020': {
    en: 'ARM · 2020',
    es: 'ARM · 2020',
    of: ['orgs-supported', 'certified-orgs', 'newly-certified'],
  },
};

const dataset = realData();

for (const [name, { of, ...texts }] of Object.entries(origins)) {
  for (const language of languages) {
    test(`the figures of ${name} say so beneath (${language})`, () => {
      const said = countersOf(dataset, language).filter(({ origin }) => origin === texts[language]);
      assert.deepEqual(said.map(({ id }) => id).sort(), of.toSorted());
    });
  }
}
