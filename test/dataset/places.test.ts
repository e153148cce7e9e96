import { test } from 'node:test';
import { assertOne, named, problemsAfter } from './broken.js';

const file = 'places.json';
const record = 'ananea';
const field = 'point';

test('no point is finer than its district', () => {
  assertOne(
    problemsAfter(({ places }) => {
      named(places, record).point = [-69.5371, -14.68];
    }),
    {
      file,
      record,
      field,
      wrong: 'The point -69.5371, -14.68 is finer than 2 decimals.',
      right: 'Give the point of the district: -69.54, -14.68.',
    },
  );
});

test('a point lies in the department that its place names', () => {
  assertOne(
    problemsAfter(({ places }) => {
      named(places, record).point = [-73.97, -15.81];
    }),
    {
      file,
      record,
      field,
      wrong: 'The point -73.97, -15.81 lies in PE-ARE, not in PE-PUN.',
      right: 'Correct the point ([longitude, latitude]) or the department.',
    },
  );
});

test('latitude before longitude is told as what it is', () => {
  assertOne(
    problemsAfter(({ places }) => {
      named(places, record).point = [-14.68, -69.54];
    }),
    {
      wrong: 'The point -14.68, -69.54 lies in no department, not in PE-PUN.',
      right: 'Longitude stands first: [-69.54, -14.68].',
    },
  );
});

test('a department that the map does not have is told', () => {
  assertOne(
    problemsAfter(({ departments }) => {
      departments.push({ id: 'PE-LMA', name: 'Lima Metropolitana' });
    }),
    { file, record: 'PE-LMA', field: 'id', wrong: 'The map has no department "PE-LMA".' },
  );
});
