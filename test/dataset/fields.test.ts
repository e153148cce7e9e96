import { test } from 'node:test';
import { assertOne, named, problemsOfFile } from './broken.js';

const file = 'indicators.json';
const record = 'certified-orgs';

test('a unit that is none is told with the units there are and the nearest', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      named(scalars!, record).unit = 'organization';
    }),
    {
      file,
      record,
      field: 'unit',
      wrong: '"organization" is not a unit.',
      right:
        'Use one of: rank, percent, tonne, tonne-per-year, usd, pen-per-month, person, miner, ' +
        'woman, organisation, group, mine, committee, supply-chain, piece.',
      nearest: 'organisation',
    },
  );
});

test('a misspelt field is told once, with the field that was meant', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      const scalar = named(scalars!, record);
      scalar.qualifer = scalar.qualifier;
      delete scalar.qualifier;
    }),
    {
      file,
      record,
      field: 'qualifer',
      wrong: 'There is no field "qualifer" here.',
      nearest: 'qualifier',
    },
  );
});

test('a misspelt field that may be left out is told all the same', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      named(scalars!, record).sensitiv = true;
    }),
    { file, record, field: 'sensitiv', nearest: 'sensitive' },
  );
});

test('an unknown list of a file is told by the name of the file', () => {
  assertOne(
    problemsOfFile('sources', (sources) => {
      sources.people = [];
    }),
    { file: 'sources.json', field: '', wrong: 'There is no field "people" here.' },
  );
});

test('a missing field is told with what belongs in it', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      delete named(scalars!, record).value;
    }),
    {
      file,
      record,
      field: 'value',
      wrong: 'The field "value" is missing.',
      right: 'Add it. Write a number, without quotes. Where it is not known, write null.',
    },
  );
});

test('a text that is missing in a language is told by the language', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      named(scalars!, record).title = { en: 'Certified organisations' };
    }),
    {
      file,
      record,
      field: 'title › es',
      wrong: 'The text in Spanish is missing.',
      right: 'Add it. Write a text in quotes.',
    },
  );
});

test('a text of spaces is an empty text', () => {
  assertOne(
    problemsOfFile('report', ({ sections }) => {
      sections![0]!.title = { en: '  ', es: 'Contexto' };
    }),
    { record: 'context', field: 'title › en', wrong: 'The text is empty.', right: 'Write a text.' },
  );
});

test('a number in quotes is told to be none', () => {
  assertOne(
    problemsOfFile('indicators', ({ scalars }) => {
      named(scalars!, record).value = '4';
    }),
    { file, record, field: 'value', wrong: '"4" is not a number.' },
  );
});

test('an address that is no web address is refused', () => {
  for (const url of ['javascript:alert(1)', 'fairmined.org', 'data:text/html,x']) {
    assertOne(
      problemsOfFile('report', ({ report }) => {
        report.url = url;
      }),
      {
        file: 'report.json',
        record: 'report',
        field: 'url',
        wrong: `"${url}" cannot stand here.`,
        right: 'Write a whole web address that begins with "https://".',
      },
    );
  }
});

test('an id with a capital letter is told how ids are written', () => {
  assertOne(
    problemsOfFile('sources', ({ sources }) => {
      sources!.push({ ...sources![0]!, id: 'Other' });
    }),
    {
      record: 'Other',
      field: 'id',
      right:
        'An id is small letters without accents, digits and single hyphens, such as "oro-puno".',
    },
  );
});

test('a record without id is told by its place in the list', () => {
  assertOne(
    problemsOfFile('sources', ({ sources }) => {
      delete sources![1]!.id;
    }),
    { record: 'sources, entry 2', field: 'id', wrong: 'The field "id" is missing.' },
  );
});

test('a date that is none, and a year that cannot be, are told with what can', () => {
  assertOne(
    problemsOfFile('report', ({ report }) => {
      report.date = '2020';
    }),
    {
      field: 'date',
      wrong: '"2020" is not a date.',
      right: 'Write year, month and day, such as "2020-11-30".',
    },
  );
  assertOne(
    problemsOfFile('report', ({ report }) => {
      report.year = 202;
    }),
    { field: 'year', wrong: '202 is too small.', right: 'Use 1900 or more.' },
  );
});

test('a text that is too long is told by its length', () => {
  assertOne(
    problemsOfFile('report', ({ report }) => {
      report.publisher = { name: 'A'.repeat(2001), fullName: { en: 'A', es: 'A' } };
    }),
    {
      field: 'publisher › name',
      wrong: 'The text has 2001 characters.',
      right: 'Use at most 2000.',
    },
  );
});

test('an activity about nothing is told to name a topic', () => {
  assertOne(
    problemsOfFile('activities', ({ activities }) => {
      activities![0]!.topics = [];
    }),
    { file: 'activities.json', field: 'topics', wrong: 'The list is empty.' },
  );
});

test('a topic that is none is told by its place in the list', () => {
  assertOne(
    problemsOfFile('activities', ({ activities }) => {
      activities![0]!.topics = ['market'];
    }),
    { field: 'topics › entry 1', wrong: '"market" is not a topic.', nearest: 'markets' },
  );
});
