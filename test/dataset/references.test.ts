import { test } from 'node:test';
import { assertOne, named, problemsAfter } from './broken.js';

test('an id that is no record is told with the nearest one', () => {
  assertOne(
    problemsAfter(({ activities }) => {
      named(activities, '2018-oro-puno-certified').organisations = ['oro-pumo'];
    }),
    {
      file: 'activities.json',
      record: '2018-oro-puno-certified',
      field: 'organisations › entry 1',
      wrong: 'There is no organisation "oro-pumo".',
      right:
        'Use one of: cecomip, oro-puno, cruz-pata-chaquiminas, macdesa, cencomin, ' +
        'san-francisco, divinas-en-brillo-de-oro.',
      nearest: 'oro-puno',
    },
  );
});

test('a source that nobody is, is told', () => {
  assertOne(
    problemsAfter(({ scalars }) => {
      named(scalars, 'gold-production').source = 'minen';
    }),
    {
      file: 'indicators.json',
      record: 'gold-production',
      field: 'source',
      wrong: 'There is no source "minen".',
      nearest: 'minem',
    },
  );
});

test('a reference deep inside a record is checked too', () => {
  assertOne(
    problemsAfter(({ themes }) => {
      themes[0]!.achievements[0]!.indicators = ['certification-kept'];
    }),
    {
      file: 'achievements.json',
      record: 'responsible-production',
      field: 'achievements › certifications-kept › indicators › entry 1',
      wrong: 'There is no indicator "certification-kept".',
      nearest: 'certifications-kept',
    },
  );
});

test('an id that is nothing like any other is told without a guess', () => {
  const [problem] = problemsAfter(({ stories }) => {
    stories[0]!.organisation = 'x';
  });
  assertOne(problem ? [problem] : [], { field: 'organisation', nearest: undefined });
});

test('an id that stands twice in its list is told', () => {
  assertOne(
    problemsAfter(({ mentioned }) => {
      mentioned.push(structuredClone(mentioned[0]!));
    }),
    {
      file: 'organisations.json',
      field: 'id',
      right: 'Give each record an id of its own.',
    },
  );
});

test('two parts of a share may not have one id', () => {
  assertOne(
    problemsAfter(({ shares }) => {
      const [first, second] = shares[0]!.parts;
      second!.id = first!.id;
    }),
    { file: 'indicators.json', record: 'asgm-gold-by-region' },
  );
});
