import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realData } from '../dataset/broken.js';
import { shareDetails, shareView } from '../../src/figures/share-view.js';

const dataset = realData();
const en = shareView(dataset, 'en').figures[0]!;
const es = shareView(dataset, 'es').figures[0]!;

test('each part is a dated, sourced sentence, of small-scale production and not of all gold', () => {
  assert.deepEqual(
    en.parts.map(({ sentence }) => sentence),
    ['Madre de Dios: 70%', 'Puno: 15%', 'Rest of the country: 15%'].map(
      (share) =>
        `${share} of artisanal and small-scale gold production in Peru ` +
        '(MINEM, as cited by ARM; year not stated; report of 2020)',
    ),
  );
});

test('in Spanish a blank that does not break stands before the percent sign', () => {
  assert.equal(
    es.parts[1]?.sentence,
    'Puno: 15\u00a0% de la producción de oro artesanal y de pequeña escala del Perú ' +
      '(MINEM, citado por ARM; año no indicado; informe de 2020)',
  );
});

test('the measure names small-scale production, in short and in full', () => {
  assert.equal(en.measure, 'Share of ASGM gold production by region');
  assert.equal(en.caption, 'Share of artisanal and small-scale gold production in Peru');
  assert.equal(es.measure, 'Participación en la producción de oro de la MAPE, por región');
});

test('without heading and measure, a dataset is shown by title and label', () => {
  const plain = realData();
  delete plain.shares[0]!.heading;
  delete plain.shares[0]!.measure;
  const [figure] = shareView(plain, 'en').figures;
  assert.equal(figure?.heading, 'Artisanal and small-scale gold production by region');
  assert.equal(figure?.measure, 'Share of artisanal and small-scale gold production in Peru');
});

test('a part names its department, where it is one', () => {
  assert.deepEqual(
    en.parts.map(({ department }) => department),
    ['PE-MDD', 'PE-PUN', null],
  );
});

test('the whole is one sentence with all its parts, for the fallback', () => {
  const { sentence } = shareDetails(dataset, 'en').figures['asgm-gold-by-region']!;
  assert.equal(
    sentence,
    'Artisanal and small-scale gold production by region: Madre de Dios 70%, Puno 15%, ' +
      'Rest of the country 15% (MINEM, as cited by ARM; year not stated; report of 2020)',
  );
});

test('each part is a row of data, with its number, unit, period and source', () => {
  const { rows } = shareDetails(dataset, 'en').figures['asgm-gold-by-region']!;
  assert.equal(rows.length, 3);
  const [first] = rows;
  assert.deepEqual(
    [first?.['part'], first?.['department'], first?.['value'], first?.['unit'], first?.['written']],
    ['madre-de-dios', 'PE-MDD', 70, 'percent', '70%'],
  );
  assert.equal(first?.['period'], 'year not stated; report of 2020');
  assert.equal(first?.['source'], 'MINEM, as cited by ARM');
});

test('a qualifier of the whole stands before each number', () => {
  const about = realData();
  about.shares[0]!.qualifier = 'about';
  const [part] = shareView(about, 'en').figures[0]!.parts;
  assert.deepEqual([part?.qualifier, part?.number], ['about', '70%']);
});

test('scalar ids are told apart, so that a page is sent to the counter', () => {
  const { scalars } = shareView(dataset, 'en');
  assert.ok(scalars.includes('certified-orgs'));
  assert.ok(!scalars.includes('asgm-gold-by-region'));
});
