import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Topology } from '../../src/dataset/topology.js';
import { boxOf, ringsOf, shapeOf, unpackedArcs, walk } from '../../src/figures/outline.js';
import { outlineOf } from '../../src/figures/outline-of.js';
import { project } from '../../src/figures/projection.js';
import { packed, unpacked } from '../../src/figures/packed.js';
import { simplified } from '../../src/figures/simplified.js';

const file = new URL('../../data/geo/peru.topo.json', import.meta.url);
const outline = outlineOf(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const arcs = unpackedArcs(outline.arcs);
const ids = Object.keys(outline.departments);
const pointsIn = (id: string) => ringsOf(id, outline).flatMap((ring) => walk(ring, arcs));

test('all 25 departments are drawn, Callao with them', () => {
  assert.equal(ids.length, 25);
  assert.ok(pointsIn('PE-CAL').length > 3);
});

test('every ring ends where it begins', () => {
  for (const ring of [...unpacked(outline.land), ...ids.flatMap((id) => ringsOf(id, outline))]) {
    const points = walk(ring, arcs);
    assert.deepEqual(points.at(-1), points[0]);
  }
});

test('every point of a department lies within the drawing', () => {
  const [width, height] = outline.frame;
  for (const [x, y] of ids.flatMap(pointsIn)) {
    assert.ok(x > 0 && x < width && y > 0 && y < height, `${x}, ${y}`);
  }
});

test('a degree of longitude is as long for one of latitude as at 9.2° south', () => {
  const [x0, y0] = project([-80, -5]);
  const [x1, y1] = project([-70, -15]);
  assert.ok(Math.abs((x1 - x0) / (y1 - y0) - Math.cos((9.2 * Math.PI) / 180)) < 0.005);
});

test('a path closes each ring, through points of whole units', () => {
  assert.match(shapeOf(ringsOf('PE-PUN', outline), arcs), /^M\d+,\d+( \d+,\d+)+z$/);
});

test('a border is walked forwards by one side and backwards by the other', () => {
  const [first, second] = [
    [
      [1, 1],
      [3, 4],
    ],
    [
      [3, 4],
      [2, 9],
    ],
  ] as const;
  const both = walk([0, 1], [first, second]);
  assert.deepEqual(walk([~1, ~0], [first, second]), [...both].reverse());
});

test('the outline of the report is drawn as it was projected', () => {
  const corners = pointsIn('PE-PUN');
  const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [west, north] = project([-71.1, -13]);
  const [east, south] = project([-68.8, -17.3]);
  assert.ok(
    Math.abs(Math.min(...longitudes) - west) <= 2 && Math.abs(Math.max(...longitudes) - east) <= 2,
  );
  assert.ok(
    Math.abs(Math.min(...latitudes) - north) <= 2 && Math.abs(Math.max(...latitudes) - south) <= 2,
  );
});

test('numbers come out as they went in', () => {
  const lists = [[0, 1, -1, 22, -22, 900, -485], [], [7]];
  assert.deepEqual(unpacked(packed(lists)), lists);
});

test('a close look holds the whole department and has the shape of the drawing', () => {
  const [width, height] = outline.frame;
  for (const id of ids) {
    const box = boxOf(id, outline);
    assert.ok(Math.abs(box.width / box.height - width / height) < 0.001);
    for (const [x, y] of pointsIn(id)) {
      assert.ok(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height, id);
    }
  }
});

test('an unknown department shows all of the drawing', () => {
  const [width, height] = outline.frame;
  assert.deepEqual(boxOf('', outline), { x: 0, y: 0, width, height });
});

test('a line loses the points that are not seen, and never its ends', () => {
  const line = [
    [0, 0],
    [5, 1],
    [10, 0],
    [10, 10],
  ] as const;
  assert.deepEqual(simplified(line, 1), [
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});
