import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import type { Language } from '../../src/dataset/languages.js';
import { provenanceOf } from '../../src/figures/provenance.js';
import { viewsOf } from '../../src/figures/views.js';
import type { ElementName } from '../../src/shared/names.js';

const views = viewsOf(dataset);
const of = (element: ElementName, id: string, language: Language = 'en') =>
  provenanceOf(dataset, id, views.details(element, language).figures[id]!, language);
const origin = (element: ElementName, id: string, language: Language = 'en') => {
  const { source, when } = of(element, id, language);
  return `${source} · ${when}`;
};

describe('source and period', () => {
  test('of a counter are those of its indicator', () => {
    assert.equal(origin('stat-counter', 'gold-production'), 'MINEM, as cited by ARM · 2019');
    assert.equal(origin('stat-counter', 'certifications-kept', 'es'), 'ARM · 2016–2020');
  });

  test('say that no year is stated, where none is', () => {
    assert.equal(
      origin('region-share-chart', 'asgm-gold-by-region'),
      'MINEM, as cited by ARM · year not stated; report of 2020',
    );
  });

  test('of an activity are its months’ years, else those it is listed under', () => {
    assert.equal(origin('timeline-view', '2016-cecomip-certified'), 'ARM · 2016');
    assert.equal(origin('timeline-view', '2017-macdesa-certified'), 'ARM · 2013–2017');
    assert.equal(origin('timeline-view', 'activities'), 'ARM · 2013–2020');
  });

  test('of an organisation are of the year of its status, where the report gives one', () => {
    assert.equal(origin('certified-orgs-map', 'cecomip'), 'ARM · 2020');
    assert.equal(origin('certified-orgs-map', 'certified-orgs-map'), 'ARM · 2020');
    assert.equal(
      origin('certified-orgs-map', 'san-francisco'),
      'ARM · year not stated; report of 2020',
    );
  });
});

describe('what is observed', () => {
  test('is one number of a counter, and one for each part of a chart', () => {
    assert.deepEqual(
      of('stat-counter', 'fairmined-premium').observed.map(({ value, unit, qualifier }) => [
        value,
        unit,
        qualifier,
      ]),
      [[4_400_000, 'USD', 'over']],
    );
    assert.deepEqual(
      of('region-share-chart', 'asgm-gold-by-region').observed.map(({ name, value }) => [
        name,
        value,
      ]),
      [
        ['Artisanal and small-scale gold production by region: Madre de Dios', 70],
        ['Artisanal and small-scale gold production by region: Puno', 15],
        ['Artisanal and small-scale gold production by region: Rest of the country', 15],
      ],
    );
  });

  test('is nothing of a finding of need: its number is told only in its sentence', () => {
    assert.deepEqual(of('stat-counter', 'pallaquera-income').observed, []);
  });

  test('is nothing of organisations and activities', () => {
    assert.deepEqual(of('certified-orgs-map', 'cecomip').observed, []);
    assert.deepEqual(of('timeline-view', 'activities').observed, []);
  });
});

describe('the description', () => {
  test('is the figure’s sentence', () => {
    const { sentence } = views.details('stat-counter', 'es').figures['certified-orgs']!;
    assert.equal(of('stat-counter', 'certified-orgs', 'es').description, sentence);
  });

  test('begins with the words that a figure may not be told without, as its end may be cut off', () => {
    assert.match(
      of('stat-counter', 'pallaquera-income').description,
      /^The report says: “.* vulnerability .*” A cost–benefit analysis .* PEN 300 .*\(ARM\)\.$/,
    );
  });
});
