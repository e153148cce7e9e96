import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/dataset/nearest.js';

const ids = ['certified-orgs', 'orgs-supported', 'womens-groups', 'women-in-groups'];

test('the id with the fewest letters changed is the nearest', () => {
  assert.equal(nearest('certified-org', ids), 'certified-orgs');
  assert.equal(nearest('certfied-orgs', ids), 'certified-orgs');
  assert.equal(nearest('women-groups', ids), 'womens-groups');
  assert.equal(nearest('Certified-Orgs', ids), 'certified-orgs');
});

test('an id that is there is nearest to itself', () => {
  for (const id of ids) assert.equal(nearest(id, ids), id);
});

test('what is like none of them has no nearest', () => {
  assert.equal(nearest('timeline', ids), undefined);
  assert.equal(nearest('', ids), undefined);
  assert.equal(nearest('7', ['1', '2']), undefined);
  assert.equal(nearest('x', []), undefined);
});

test('a huge value costs nothing', () => {
  assert.equal(nearest('certified-orgs'.repeat(1e6), ids), undefined);
});
