import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { mapDetails } from '../../src/figures/map-details.js';
import { mapView } from '../../src/figures/map-view.js';
import { fan, placed } from '../../src/figures/marks.js';

const view = mapView(dataset, 'en');
const details = mapDetails(dataset, 'en');
const shown = (show: 'all' | 'certified' | 'supported' | 'groups') =>
  view.organisations.filter(({ shows }) => shows.includes(show)).map(({ id }) => id);

test('four were certified, five supported, two are women’s groups, seven are all', () => {
  assert.deepEqual(
    (['certified', 'supported', 'groups', 'all'] as const).map((show) => shown(show).length),
    [4, 5, 2, 7],
  );
});

test('the supported are the certified and CENCOMIN', () => {
  assert.deepEqual(shown('supported'), [...shown('certified'), 'cencomin']);
});

test('six organisations of two places share one point', () => {
  const first = view.organisations.filter(({ point }) => point === 0);
  assert.equal(first.length, 6);
  assert.equal(view.points.length, 2);
  assert.equal(view.points[0]?.shared, 'organisations in Ananea, Puno');
});

test('each status is said with its year, and with what it is not', () => {
  assert.deepEqual(
    ['oro-puno', 'cencomin', 'san-francisco'].map(
      (id) => view.organisations.find((one) => one.id === id)?.stated,
    ),
    ['certified in 2020', 'supported in 2020, not certified', 'women’s group, not certified'],
  );
});

test('a settlement is named with its district', () => {
  const one = view.organisations.find(({ id }) => id === 'san-francisco');
  assert.equal(one?.line, 'La Rinconada (Ananea), Puno');
});

test('source, year and the credit for the outlines stand together', () => {
  assert.equal(view.figures.all.origin, 'ARM · 2020 · Outlines: Natural Earth');
});

test('the sentence of the map is dated and sourced', () => {
  assert.equal(
    details.figures['certified-orgs-map']?.sentence,
    '4 mining organisations in Peru were certified with the Fairmined standard in 2020 (ARM)',
  );
});

test('every organisation has its quote, its facts and a sentence', () => {
  for (const { id } of view.organisations) {
    const detail = details.figures[id];
    assert.ok(detail?.quote.text && detail.facts?.length && /\((ARM)/.test(detail.sentence), id);
  }
});

test('what CECOMIP did stands with the doubt about it', () => {
  const { facts, notes } = details.figures['cecomip'] ?? {};
  assert.ok(facts?.flat(2).includes('Two organisations stopped using mercury'));
  assert.ok(notes?.some((note) => note.includes('Francisco Uno concession only')));
});

test('a row gives the point of the district with two decimals at most', () => {
  const row = details.figures['macdesa']?.rows[0];
  assert.deepEqual([row?.['district_longitude'], row?.['district_latitude']], [-73.97, -15.81]);
});

test('Spanish dates are Spanish', () => {
  const one = mapView(dataset, 'es').organisations.find(({ id }) => id === 'cecomip');
  assert.equal(one?.line, 'Ananea, Puno · desde agosto de 2016');
});

test('marks round a point are a finger’s width apart', () => {
  for (const count of [2, 6, 12]) {
    const [first] = fan(count);
    assert.ok(2 * (first?.radius ?? 0) * Math.sin(Math.PI / count) >= 24, String(count));
  }
});

test('a point is placed by percent of what is seen', () => {
  assert.deepEqual(placed([30, 40], { x: 10, y: 0, width: 40, height: 80 }), { x: 50, y: 50 });
});
