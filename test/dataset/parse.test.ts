import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatasetError, parseDataset } from '../../src/dataset/parse.js';
import { named, realData } from './broken.js';

/** What `parseDataset` refuses `input` with. */
function refusal(input: unknown): DatasetError {
  try {
    parseDataset(input);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    assert.doesNotMatch(error.message, /\n/);
    assert.ok(error.message.length < 400, error.message);
    assert.ok(error.problems.length > 0 && error.problems.length <= 100);
    return error;
  }
  assert.fail('It was accepted.');
}

/** As little as a dataset may hold. */
const empty = {
  sections: [],
  questions: [],
  scalars: [],
  shares: [],
  periods: [],
  activities: [],
  statements: [],
  goals: [],
  themes: [],
  stories: [],
  links: [],
  organisations: [],
  mentioned: [],
  departments: [],
  places: [],
  sources: [{ id: 'us', name: { en: 'Us', es: 'Nos' }, fullName: { en: 'Us', es: 'Nos' } }],
  report: {
    id: 'ours-2024',
    title: null,
    subject: { en: 'A', es: 'A' },
    publisher: { name: 'Us', fullName: { en: 'Us', es: 'Nos' } },
    year: 2024,
    date: null,
    url: null,
    licence: null,
    rights: { en: 'Ours', es: 'Nuestros' },
    country: 'CO',
    source: 'us',
  },
};

const place = (id: string) => ({
  id,
  name: { en: 'A', es: 'A' },
  kind: 'zone',
  district: null,
  province: null,
  department: null,
  point: null,
  source: null,
});

test('a dataset of few records is one, and what was left out is filled in', () => {
  const dataset = parseDataset({ ...empty, places: [place('a')] });
  assert.deepEqual(dataset.places[0]?.notes, []);
  assert.deepEqual(dataset.places[0]?.aliases, []);
});

test('our own dataset is one', () => {
  const dataset = realData();
  assert.deepEqual(parseDataset(JSON.parse(JSON.stringify(dataset))), dataset);
});

test('what is no dataset at all is refused in one line', () => {
  const inputs = [null, undefined, 0, NaN, '', 'x'.repeat(5e6), true, [], {}, [[]], () => 1];
  for (const input of inputs) refusal(input);
  assert.equal(refusal(null).message, 'null is not a group of fields.');
  assert.match(refusal({}).message, /^report: The field "report" is missing\. \(and 16 more\)$/);
});

test('every field may be of every wrong kind', () => {
  const kinds = [null, 1, -1e999, '', 'x'.repeat(1e6), true, [], {}, [null], [{}], [[[]]]];
  for (const key of Object.keys(empty)) {
    for (const kind of kinds) {
      if (key !== 'sources' && key !== 'report' && Array.isArray(kind) && !kind.length) continue;
      refusal({ ...empty, [key]: kind });
    }
  }
  for (const kind of kinds) refusal({ ...empty, report: { ...empty.report, publisher: kind } });
});

test('the first problem is named with its record, and the others are counted', () => {
  const dataset = realData();
  named(dataset.scalars, 'certified-orgs').source = 'amr';
  dataset.shares[0]!.parts[0]!.value = 60;
  const error = refusal(dataset);
  assert.equal(error.message, 'certified-orgs › source: There is no source "amr". (and 1 more)');
  assert.equal(error.problems[0]?.nearest, 'arm');
  assert.ok(!('file' in error.problems[0]));
});

test('a hundred thousand records are refused before they are read', () => {
  let reads = 0;
  const record = new Proxy({}, { get: () => (reads += 1), ownKeys: () => ((reads += 1), []) });
  const error = refusal({ ...empty, places: Array(100_000).fill(record) });
  assert.equal(error.message, 'The dataset has 100001 records; at most 5000 are read.');
  assert.equal(reads, 0);
});

test('records are counted in all collections together', () => {
  const places = Array.from({ length: 3000 }, (_, i) => place(`p-${i}`));
  const sources = places.map(({ id, name }) => ({ id, name, fullName: name }));
  refusal({ ...empty, places, sources: [...sources, ...empty.sources] });
  assert.equal(parseDataset({ ...empty, places }).places.length, 3000);
});

test('lists within records are counted too', () => {
  const places = [{ ...place('a'), aliases: Array(100_000).fill('b') }];
  assert.match(refusal({ ...empty, places }).message, /at most 50000 are read/);
});

test('thousands of wrong ids take no more than a bounded multiple of as many right ones', () => {
  const sources = (citedBy: string) =>
    Array.from({ length: 2400 }, (_, i) => ({
      ...empty.sources[0]!,
      id: `${'source-'.repeat(7)}${i}`,
      citedBy: `${citedBy.repeat(7)}${i}`,
    }));
  const timed = (run: () => void) => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const parse = () =>
    parseDataset({ ...empty, sources: [...empty.sources, ...sources('source-')] });
  const right = timed(parse);
  const wrong = timed(() => {
    const error = refusal({ ...empty, sources: [...empty.sources, ...sources('sourse-')] });
    assert.match(error.message, /\(and 2399 more\)$/);
  });
  assert.ok(wrong < 100 * right, `${wrong} ms against ${right} ms`);
});

test('nesting of ten thousand levels is neither followed nor fatal', () => {
  const deep = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown;
  const objects = JSON.parse('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)) as unknown;
  for (const nested of [deep, objects]) {
    refusal(nested);
    refusal({ ...empty, places: nested });
    refusal({ ...empty, places: [nested] });
    refusal({ ...empty, report: { ...empty.report, title: nested } });
    // What no field is called is never looked at.
    parseDataset({ ...empty, extra: nested });
  }
});

test('keys of prototypes are names like any other', () => {
  const hostile = JSON.parse(
    '{"__proto__": {"report": {}, "polluted": 1}, "constructor": {"prototype": {}}, "toString": 1}',
  ) as object;
  refusal(hostile);
  refusal({ ...empty, places: [hostile] });
  const dataset = parseDataset({ ...empty, ...hostile, places: [place('constructor')] });
  assert.equal(Object.getPrototypeOf(dataset), Object.prototype);
  assert.equal('polluted' in {}, false);
  refusal({ ...empty, places: [place('__proto__')] });
});

test('a link that would run script is refused', () => {
  for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'JavaScript://x%0aalert(1)']) {
    const error = refusal({ ...empty, report: { ...empty.report, url } });
    assert.match(error.message, /^report › url: "\s?JavaScript:.* cannot stand here\.$/i);
  }
});

test('markup in a text is text', () => {
  const markup = '<img src=x onerror="alert(1)">{value}';
  const subject = { en: markup, es: markup };
  const dataset = parseDataset({ ...empty, report: { ...empty.report, subject } });
  assert.equal(dataset.report.subject.en, markup);
});

test('a number too large for JSON to hold is none', () => {
  const point = JSON.parse('[1e999, -14]') as unknown;
  const error = refusal({ ...empty, places: [{ ...place('a'), point }] });
  assert.match(error.message, /^a › point › entry 1: Infinity is too large\.$/);
});

test('control characters and huge texts are shown on one short line', () => {
  const error = refusal({
    ...empty,
    report: { ...empty.report, country: `\u202e\u0000\n\r${'x'.repeat(50)}${'y'.repeat(1e6)}` },
  });
  assert.doesNotMatch(error.message, /[\p{C}]/u);
});
