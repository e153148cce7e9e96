import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetJsonSchema, fileJsonSchema, idsIn } from '../../scripts/json-schema.js';
import { fileNames, readFiles } from '../../scripts/read-data.js';

const { raw } = readFiles(new URL('../../data/', import.meta.url));
const ids = idsIn(raw);

/** What stands at `path` in a schema. */
const at = (schema: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], schema);

const scalar = ['properties', 'scalars', 'items', 'properties'] as const;

test('an editor completes ids and units', () => {
  const schema = fileJsonSchema('indicators', ids);
  const sources = at(schema, ...scalar, 'source', 'enum');
  assert.deepEqual(sources, ids.sources);
  assert.ok((sources as string[]).includes('minem'));
  assert.ok((at(schema, ...scalar, 'unit', 'enum') as string[]).includes('organisation'));
  assert.deepEqual(at(schema, ...scalar, 'organisations', 'items', 'enum'), ids.organisations);
});

test('a reference that may be null is completed too', () => {
  const schema = fileJsonSchema('organisations', ids);
  const source = ['properties', 'organisations', 'items', 'properties', 'nameSource', 'anyOf'];
  assert.deepEqual(at(schema, ...source), [
    { type: 'string', enum: ids.sources },
    { type: 'null' },
  ]);
});

test('a collection that has no record yet is not an empty list of choices', () => {
  const schema = fileJsonSchema('indicators', { ...ids, organisations: [] });
  assert.equal(at(schema, ...scalar, 'organisations', 'items', 'enum'), undefined);
});

test('every file may name its schema, and has no field that is unknown', () => {
  for (const name of fileNames) {
    const schema = fileJsonSchema(name, ids);
    assert.equal(schema.additionalProperties, false);
    assert.deepEqual(at(schema, 'properties', '$schema'), { type: 'string' });
    assert.equal(at(raw[name], '$schema'), `./schema/${name}.json`);
  }
});

test('the schema of a whole dataset knows none of our ids', () => {
  const text = JSON.stringify(datasetJsonSchema());
  for (const id of [...ids.sources!, ...ids.organisations!]) {
    assert.ok(!text.includes(`"${id}"`), id);
  }
  assert.doesNotMatch(text, /"ref":/);
});

test('an address is a web address, in capitals or not', () => {
  const url = at(
    datasetJsonSchema(),
    'properties',
    'report',
    'properties',
    'url',
    'anyOf',
    0,
    'pattern',
  );
  const pattern = new RegExp(url as string);
  assert.ok(pattern.test('https://example.org') && pattern.test('HTTP://EXAMPLE.ORG'));
  assert.ok(!pattern.test('javascript:alert(1)'));
});
