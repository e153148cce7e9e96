import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { syntaxFault } from '../../scripts/json-syntax.js';

/** Text, line and column of its fault, and what is said of it. */
const faults: readonly [text: string, line: number, column: number, wrong: string][] = [
  ['{\n  "a": 1\n  "b": 2\n}', 2, 9, 'A comma is missing before "b".'],
  ['{\n  "a": 1,\n}', 3, 1, '"}" stands where the name of a field belongs.'],
  ['[1, 2,]', 1, 7, '"]" stands where a value belongs.'],
  ['{"a": }', 1, 7, '"}" stands where a value belongs.'],
  ['{1: 2}', 1, 2, '1 stands where the name of a field or "}" belongs.'],
  ['{"a" 1}', 1, 5, 'A colon is missing before 1.'],
  ["{'a': 1}", 1, 2, 'This is not a straight double quotation mark.'],
  ['{“a”: 1}', 1, 2, 'This is not a straight double quotation mark.'],
  ['{"a": "one\ntwo"}', 1, 7, 'This text is not closed, or holds a line break.'],
  ['{"a": 1.200,5}', 1, 13, '5 stands where the name of a field belongs.'],
  ['{"a": 1.2.0}', 1, 7, 'This is not a number as JSON writes it.'],
  ['{"a": 01}', 1, 7, 'This is not a number as JSON writes it.'],
  ['{"a": +1}', 1, 7, 'This is not a number as JSON writes it.'],
  ['{\n  // why\n  "a": 1}', 2, 3, 'Comments cannot stand in JSON.'],
  ['{"a": yes}', 1, 7, 'This cannot stand here.'],
  ['{"a": [1, 2}', 1, 12, '"[" is still open.'],
  ['{"a": 1', 1, 8, 'The file ends too early.'],
  ['', 1, 1, 'The file ends too early.'],
  ['{} {}', 1, 4, '{ stands where nothing more belongs.'],
];

for (const [text, line, column, wrong] of faults) {
  test(`the fault of ${JSON.stringify(text)} is found and said`, () => {
    const { right, ...fault } = syntaxFault(text)!;
    assert.deepEqual(fault, { line, column, wrong });
    assert.ok(right);
  });
}

test('a file that ends too early is told what is open', () => {
  assert.equal(syntaxFault('{"a": [{')?.right, 'Close what is open: } ] }');
});

test('what JSON.parse reads has no fault, and what it refuses has one', () => {
  const text = readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8').slice(-900);
  const whole = `[${text.slice(text.indexOf('{'), text.lastIndexOf(']'))}]`;
  const marks = ['', '"', ',', ':', '{', '}', '[', ']', '1', '\n', '\\', 'e', 'null', '.', '-'];
  for (let at = 0; at <= whole.length; at += 1) {
    for (const mark of marks) {
      for (const cut of [0, 1, 5]) {
        const changed = whole.slice(0, at) + mark + whole.slice(at + cut);
        assert.equal(syntaxFault(changed) === undefined, parses(changed), changed);
      }
    }
  }
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
