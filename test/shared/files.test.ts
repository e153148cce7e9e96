import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csv, json, type Exported } from '../../src/shared/files.js';
import type { Row } from '../../src/figures/rows.js';
import { madeReport } from '../figures/made.js';

const exported = (...rows: Row[]): Exported => ({
  name: 'certified-orgs',
  report: madeReport(),
  sentence: '4 organisations were certified in 2020 (ARM)',
  rows,
});

/** The lines of a file of one column, without its heading. */
const cells = (...values: Row[string][]): string =>
  csv(exported(...values.map((value) => ({ x: value }))))
    .text.replace(/^\uFEFFx\r\n/, '')
    .replace(/\r\n$/, '');

/** The records of RFC 4180, read as strictly as it is written. */
function parse(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const match = field.exec(text);
    assert.ok(match, `no field at ${at}`);
    const [, quoted, plain = '', end] = match;
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n' && field.lastIndex < text.length) records.push([]);
  }
  return records;
}

describe('comma-separated values', () => {
  test('the file is named, and says that it is UTF-8', () => {
    const { name, type } = csv(exported({ id: 'a' }));
    assert.deepEqual(
      { name, type },
      { name: 'certified-orgs.csv', type: 'text/csv;charset=utf-8' },
    );
  });

  test('a mark before the text lets spreadsheets read its accents, and stands once', () => {
    assert.equal(csv(exported({ name: 'Áncash' })).text, '\uFEFFname\r\nÁncash\r\n');
  });

  test('the columns are named first, and every line ends as the RFC has it', () => {
    const { text } = csv(exported({ id: 'a', value: 1.2 }, { id: 'b', value: 1346 }));
    assert.equal(text, '\uFEFFid,value\r\na,1.2\r\nb,1346\r\n');
  });

  test('a value that is not there is an empty cell', () => {
    assert.equal(
      csv(exported({ a: 1, b: null, c: 2 }, { a: 3 })).text,
      '\uFEFFa,b,c\r\n1,,2\r\n3,,\r\n',
    );
  });

  test('a cell is quoted where it holds a comma, a quote or a line break, and nowhere else', () => {
    assert.equal(cells('a, b'), '"a, b"');
    assert.equal(cells('say "x"'), '"say ""x"""');
    assert.equal(cells('one\ntwo'), '"one\ntwo"');
    assert.equal(cells('one\r\ntwo'), '"one\r\ntwo"');
    assert.equal(cells('one two; three'), 'one two; three');
  });

  test('what was written is what is read, whatever it holds', () => {
    const values = ['plain', '', 'a,b', '"', '""', 'x"y",z\r\n"', '\n', 'Perú – “oro”', '日本'];
    const { text } = csv(exported(...values.map((value, n) => ({ n, value }))));
    assert.deepEqual(parse(text.slice(1)), [
      ['n', 'value'],
      ...values.map((value, n) => [String(n), value]),
    ]);
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    test(`a text that begins with ${JSON.stringify(start)} stays a text in a spreadsheet`, () => {
      const [[cell] = []] = parse(`${cells(`${start}cmd|' /C calc'!A0`)}\r\n`);
      assert.equal(cell, `'${start}cmd|' /C calc'!A0`);
    });
  }

  test('a number below nought stays a number', () => {
    assert.equal(cells(-1.5), '-1.5');
  });

  test('a heading is quoted and kept a text like any cell', () => {
    assert.equal(csv(exported({ '=a,b': 1 })).text, '\uFEFF"\'=a,b"\r\n1\r\n');
  });
});

describe('JSON', () => {
  test('the rows come with the report they are from', () => {
    const { name, type, text } = json(exported({ id: 'a', value: 4400000, note: null }));
    assert.deepEqual({ name, type }, { name: 'certified-orgs.json', type: 'application/json' });
    assert.deepEqual(JSON.parse(text), {
      report: madeReport(),
      data: [{ id: 'a', value: 4400000, note: null }],
    });
  });

  test('the file ends with a line break', () => {
    assert.match(json(exported({ id: 'a' })).text, /\}\n$/);
  });
});
