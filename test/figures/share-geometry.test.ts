import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearings, columns, widths } from '../../src/figures/share-geometry.js';

test('bars are measured by the widest', () => {
  assert.deepEqual(widths([70, 15, 15]), [100, 21.4286, 21.4286]);
});

test('a ring begins at the top and goes round clockwise', () => {
  const quarters = bearings([25, 25, 25, 25]).map(({ x, y }) => [Math.sign(x), Math.sign(y)]);
  assert.deepEqual(quarters, [
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ]);
});

test('a direction is as long as the ring is wide, whatever the part', () => {
  for (const { x, y } of bearings([70, 15, 15])) assert.ok(Math.abs(Math.hypot(x, y) - 1) < 1e-3);
});

test('columns stand side by side, each as high as its value', () => {
  assert.deepEqual(columns([70, 35]), [
    { x: 0.25, y: 1 },
    { x: 0.75, y: 0.5 },
  ]);
});

test('values that are all nothing have a place too', () => {
  assert.deepEqual(widths([0, 0]), [0, 0]);
  assert.ok(bearings([0, 0]).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
});
