/** Datasets and their files, changed at random. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { syntaxFault } from '../../../scripts/json-syntax.js';
import { fileNames, readFiles, validate, type FileName } from '../../../scripts/read-data.js';
import { languages } from '../../../src/dataset/languages.js';
import { DatasetError, parseDataset } from '../../../src/dataset/parse.js';
import type { Path, Problem } from '../../../src/dataset/problem.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { names } from '../../../src/shared/names.js';
import { viewsOf } from '../../../src/figures/views.js';
import { fuzz } from '../fuzz.js';
import { hostileText, oddValues } from '../hostile.js';
import { small } from '../small.js';

const data = new URL('../../../data/', import.meta.url);

type Change = readonly [at: number, how: (holder: Holder, key: string | number) => void];
type Holder = Record<string | number, unknown>;

/** Every place in `value`, with the way to it. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || !value) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  const inner = keys.flatMap((key) => places((value as Holder)[key], [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
);

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  fc.oneof(
    odd.map((value) => (holder: Holder, key: string | number) => void (holder[key] = value)),
    fc.constant((holder: Holder, key: string | number) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }),
    fc.constant((holder: Holder, key: string | number) => {
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else holder[`${key}s`] = holder[key];
    }),
    fc.constant((holder: Holder, key: string | number) => {
      if (Array.isArray(holder)) holder.length = 0;
      else holder[key] = null;
    }),
    odd.map((value) => (holder: Holder) => {
      if (Array.isArray(holder)) holder.push(value);
      else Object.defineProperty(holder, '__proto__', { value, enumerable: true });
    }),
  ),
);

/** Another id in place of one, wherever that stands: words that objects know stand for themselves. */
const renamed = fc
  .tuple(
    fc.constantFrom(
      ...['organisations', 'places', 'sources', 'scalars', 'shares'].flatMap((key) =>
        (small as unknown as Record<string, { id: string }[]>)[key]!.map(({ id }) => id),
      ),
    ),
    fc.constantFrom('constructor', 'a', '0', '2020', 'all', 'length'),
  )
  .map(
    ([from, to]) => JSON.parse(JSON.stringify(small).replaceAll(`"${from}"`, `"${to}"`)) as object,
  );

/** `of` once each change has been made to a copy, where something is left to change. */
function changed(of: object, changes: readonly Change[]): unknown {
  const copy = structuredClone(of);
  for (const [at, how] of changes) {
    const paths = places(copy);
    const path = paths[at % paths.length];
    if (!path?.length) continue;
    const holder = path
      .slice(0, -1)
      .reduce<Holder>((into, step) => into[step] as Holder, copy as Holder);
    how(holder, path.at(-1)!);
  }
  return copy;
}

function assertProblems(problems: readonly Problem[]): void {
  assert.ok(problems.length >= 1 && problems.length <= 1000);
  for (const { wrong, right } of problems) {
    assert.match(wrong, /^\S.*[.…]$/, wrong);
    assert.match(right, /^\S.*\S$/, right);
    assert.ok(wrong.length < 400, wrong);
  }
}

/** Reads `input`, and makes all that the elements would show of it. */
function readAndShow(input: unknown): void {
  let dataset;
  try {
    dataset = parseDataset(input);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String((error as Error).stack));
    assert.match(error.message, /^[^\n]{1,500}$/);
    assertProblems(error.problems);
    assert.ok(error.problems.length <= 100);
    return;
  }
  const shown = views(dataset);
  // What a text of the dataset says is no slip of ours.
  const slip = SLIP.exec(shown)?.[0];
  if (slip && !JSON.stringify(input).includes(slip)) assert.fail(`It shows “${slip}”.`);
}

/** What is shown where something was not there, or was not what it was taken for. */
const SLIP = /\[native code\]|\[object |\bundefined\b|\bNaN\b/;

/** All that the elements would show, in one language or the other. */
function views(dataset: Dataset): string {
  const made = viewsOf(dataset);
  const language = languages[JSON.stringify(dataset).length % languages.length]!;
  return JSON.stringify(
    names.map((tag) => [made.view(tag, language), made.details(tag, language)]),
  );
}

/** As a page reads it: from JSON. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function datasets(): void {
  describe('a dataset that a page names', () => {
    test('is read and can be shown, or is refused in words', async () => {
      await fuzz('datasets', {
        given: fc.oneof(
          {
            weight: 6,
            arbitrary: fc
              .array(change, { minLength: 1, maxLength: 3 })
              .map((changes) => changed(small, changes)),
          },
          { weight: 1, arbitrary: renamed },
        ),
        valid: [small],
        holds: (input) => readAndShow(sent(input)),
      });
    });

    test('may be anything that a script can hand over', async () => {
      await fuzz('anything', {
        given: fc.oneof(
          fc.anything({
            withBigInt: true,
            withMap: true,
            withSet: true,
            withDate: true,
            withNullPrototype: true,
            withSparseArray: true,
            withTypedArray: true,
          }),
          fc.dictionary(fc.constantFrom(...Object.keys(small)), fc.anything()),
          fc
            .tuple(fc.constantFrom(...Object.keys(small)), fc.anything())
            .map(([key, value]) => ({ ...small, [key]: value })),
        ),
        valid: [small],
        holds: readAndShow,
      });
    });
  });

  describe('the files of data/', () => {
    const { raw } = readFiles(data);

    test('are sound, or are told with file and field', async () => {
      await fuzz('data files', {
        given: fc.tuple(
          fc.constantFrom(...fileNames),
          fc.array(change, { minLength: 1, maxLength: 2 }),
        ),
        valid: fileNames.map((name): [FileName, Change[]] => [name, []]),
        holds: ([name, changes]) => {
          const file = changed({ file: raw[name] }, changes) as { file?: unknown };
          const { dataset, problems } = validate({ ...raw, [name]: file.file });
          if (!dataset) assertProblems(problems);
          for (const { file } of problems) assert.equal(file, `${name}.json`);
        },
      });
    });

    test('are JSON, or are told with line and column', async () => {
      const texts = fileNames.map((name) =>
        readFileSync(new URL(`${name}.json`, data), 'utf8').slice(0, 3000),
      );
      const whole = fileNames.map((name) => JSON.stringify(raw[name]).slice(0, 3000));
      const marks = [
        '"',
        ',',
        ':',
        '{',
        '}',
        '[',
        ']',
        '\\',
        '\\u12',
        '\n',
        '\t',
        '\u0000',
        '//',
        "'",
        '“',
        '-',
        '01',
        '1e',
        'nul',
        'true',
        '\u00a0',
        '\uFEFF',
      ];
      const edit = fc.tuple(
        fc.nat(),
        fc.nat(12),
        fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 3 })),
      );
      await fuzz('JSON text', {
        given: fc.oneof(
          fc
            .tuple(
              fc.constantFrom(...texts, ...whole, '[[1,{"a":null}],"x"]', '{}', ''),
              fc.array(edit, { maxLength: 3 }),
            )
            .map(([text, edits]) =>
              edits.reduce((now, [at, taken, put]) => {
                const from = at % (now.length + 1);
                return now.slice(0, from) + put + now.slice(from + taken);
              }, text),
            ),
          fc.json(),
          fc.string(),
          fc.integer({ min: 1, max: 3000 }).map((depth) => '['.repeat(depth)),
          fc
            .integer({ min: 1, max: 1000 })
            .map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
        ),
        valid: fileNames.map((name) => JSON.stringify(raw[name])),
        holds: (text) => {
          const fault = syntaxFault(text);
          assert.equal(fault === undefined, parses(text), JSON.stringify(fault));
          if (!fault) return;
          const lines = text.split('\n');
          assert.ok(fault.line >= 1 && fault.line <= lines.length);
          assert.ok(fault.column >= 1 && fault.column <= lines[fault.line - 1]!.length + 1);
          assertProblems([{ record: '', field: '', ...fault }]);
        },
      });
    });
  });
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
