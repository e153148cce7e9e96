import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, outlines, type Topology } from '../../src/dataset/topology.js';
import { evidence } from './broken.js';

/** Two squares side by side that share one arc; the left one has a hole. */
const squares: Topology = {
  transform: { scale: [2, 2], translate: [10, 20] },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
    [
      [1, 1],
      [0, 0.5],
      [0.5, 0],
      [0, -0.5],
      [-0.5, 0],
    ],
  ],
  objects: {
    squares: {
      geometries: [
        { type: 'Polygon', id: 'left', arcs: [[0, 1], [3]] },
        { type: 'MultiPolygon', id: 'right', arcs: [[[~0, ~2]]] },
      ],
    },
  },
};

test('arcs are unpacked, scaled and joined, backwards too', () => {
  const [left, right] = outlines(squares, 'squares');
  assert.deepEqual(left?.polygons[0]?.[0], [
    [14, 20],
    [14, 24],
    [10, 24],
    [10, 20],
    [14, 20],
  ]);
  assert.equal(right?.id, 'right');
  assert.deepEqual(right?.polygons[0]?.[0], [
    [14, 24],
    [14, 20],
    [18, 20],
    [18, 24],
    [14, 24],
  ]);
});

test('a point is within its outline, not within its hole, and not next door', () => {
  const [left, right] = outlines(squares, 'squares');
  assert.ok(contains(left!, [11, 21]));
  assert.ok(!contains(left!, [12.5, 22.5]));
  assert.ok(!contains(left!, [15, 21]));
  assert.ok(contains(right!, [15, 21]));
});

test('an object that the topology does not have is empty', () => {
  assert.deepEqual(outlines(squares, 'rivers'), []);
});

test('the map of Peru has its departments closed, and known towns in them', () => {
  const departments = outlines(evidence.topology!, 'departments');
  assert.equal(departments.length, 25);
  for (const { id, polygons } of departments) {
    for (const ring of polygons.flat()) assert.deepEqual(ring[0], ring.at(-1), id);
  }
  const towns: Record<string, [number, number]> = {
    'PE-CUS': [-71.98, -13.52],
    'PE-LOR': [-73.25, -3.75],
    'PE-ARE': [-71.54, -16.4],
    'PE-MDD': [-69.19, -12.59],
  };
  for (const [department, town] of Object.entries(towns)) {
    const found = departments.filter((outline) => contains(outline, town));
    assert.deepEqual(
      found.map(({ id }) => id),
      [department],
    );
  }
});
