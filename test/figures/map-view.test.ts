import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { mapDetails } from '../../src/figures/map-details.js';
import { mapView } from '../../src/figures/map-view.js';
import { aboveMark, besideMark, fan, placed } from '../../src/figures/marks.js';
import { project } from '../../src/figures/projection.js';

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

test('the title of a map of none is dated by the report', () => {
  const none = mapView({ ...dataset, organisations: [] }, 'en');
  assert.equal(none.figures.certified.title, 'Organisations certified in 2020');
});

test('the sentence of one organisation says its status, dated and sourced', () => {
  assert.deepEqual(
    ['oro-puno', 'cencomin', 'san-francisco'].map((id) => details.figures[id]?.sentence),
    [
      'Oro Puno: certified with Fairmined Ecological in 2020 (ARM)',
      'CENCOMIN: supported in 2020, not certified (ARM)',
      'Asociación San Francisco: women’s group, not certified (ARM; year not stated; report of 2020)',
    ],
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

test('no point of a row is finer than that, whoever it is of', () => {
  for (const row of details.figures['certified-orgs-map']?.rows ?? []) {
    for (const degrees of [row['district_longitude'], row['district_latitude']]) {
      assert.match(String(degrees), /^-\d+\.\d{1,2}$/, String(row['id']));
    }
  }
});

test('nor is one of the drawing: its unit is wider than a hundredth of a degree', () => {
  for (const { at } of view.points) assert.ok(at.every(Number.isInteger), String(at));
  const [x0, y0] = project([-70, -10]);
  const [x1, y1] = project([-71, -11]);
  assert.ok(Math.abs(x1 - x0) < 100 && Math.abs(y1 - y0) < 100);
});

test('Spanish dates are Spanish', () => {
  const one = mapView(dataset, 'es').organisations.find(({ id }) => id === 'cecomip');
  assert.equal(one?.line, 'Ananea, Puno · desde agosto de 2016');
});

test('a Spanish month that begins a line is written large', () => {
  const facts = mapDetails(dataset, 'es').figures['cecomip']?.facts?.flat(2);
  assert.ok(facts?.includes('Agosto de 2016: CECOMIP obtuvo la certificación Fairmined'));
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

test('a department is named at sea in the west, where there is room, and below in the east', () => {
  assert.deepEqual(
    [8, 52, 80].map((x) => besideMark(x).anchor),
    ['start', 'end', 'middle'],
  );
});

test('the name of an organisation grows away from the nearer edge, above all marks', () => {
  assert.deepEqual(
    [aboveMark(80, true), aboveMark(20, false)].map(({ anchor, dy }) => [anchor, dy]),
    [
      ['end', -52],
      ['start', -18],
    ],
  );
  const [top] = fan(6);
  assert.ok(top!.radius + 12 < 52);
});
