import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDataset } from '../../src/dataset/checks/any-dataset.js';
import { assertOne, named, problemsAfter, realData } from './broken.js';

test('nothing is wrong with the data as it is', () => {
  assert.deepEqual(
    problemsAfter(() => undefined),
    [],
  );
});

test('as many organisations are certified as the figure says', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'certified-orgs').value = 5;
    }),
    {
      file: 'indicators.json',
      record: 'certified-orgs',
      field: 'value',
      wrong: 'The number is 5, but 4 organisations are marked as certified in 2020.',
      right:
        'Correct the number, or the field "certified" in organisations.json. ' +
        'Marked now: CECOMIP, Oro Puno, Cruz Pata Chaquiminas, MACDESA.',
    },
  );
});

test('as many organisations were supported as the figure says', () => {
  assertOne(
    problemsAfter(({ organisations }) => {
      named(organisations, 'cencomin').supported = null;
    }),
    {
      record: 'orgs-supported',
      wrong: 'The number is 5, but 4 organisations are marked as supported in 2020.',
    },
  );
});

test('another report may count organisations that it does not list', () => {
  const dataset = realData();
  named(dataset.scalars, 'certified-orgs').value = 50;
  assert.deepEqual(checkDataset(dataset), []);
});

test('each unknown of the report is asked for', () => {
  for (const [question, fact] of Object.entries({
    'report-title': 'title',
    'report-date': 'date',
    'report-url': 'url',
    licence: 'licence',
  })) {
    assertOne(
      problemsAfter((dataset) => {
        dataset.questions = dataset.questions.filter(({ id }) => id !== question);
      }),
      {
        file: 'report.json',
        record: 'report',
        field: fact,
        wrong: 'It is not known, and no question asks for it.',
        right:
          `Write it, or add a question to report.json with ` +
          `"field": "report.json › report.${fact}".`,
      },
    );
  }
});

test('each lost number is asked for', () => {
  assertOne(
    problemsAfter((dataset) => {
      dataset.questions = dataset.questions.filter(({ id }) => id !== 'improvement-plan-number');
    }),
    {
      file: 'indicators.json',
      record: 'orgs-with-improvement-plan',
      field: 'value',
      wrong: 'It is not known, and no question asks for it.',
    },
  );
});

test('a number that needs its context is marked as sensitive', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'pallaquera-income').sensitive = false;
    }),
    {
      file: 'indicators.json',
      record: 'pallaquera-income',
      field: 'sensitive',
      right: 'Write "sensitive": true.',
    },
  );
});

test('a text that was copied and not translated is told', () => {
  assertOne(
    problemsAfter(({ report }) => {
      report.rights.es = report.rights.en;
    }),
    {
      file: 'report.json',
      record: 'report',
      field: 'rights › es',
      wrong: 'The text in "es" is the same as in "en".',
      right: 'Write the translation.',
    },
  );
});

test('a name may be the same in each language', () => {
  assert.deepEqual(
    problemsAfter(({ sources }) => {
      sources[0]!.name = { en: 'ARM', es: 'ARM' };
    }),
    [],
  );
});
