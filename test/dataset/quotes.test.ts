import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../src/dataset/checks/quotes.js';
import { assertOne, named, problemsAfter, realData } from './broken.js';

const record = '2020-cruz-pata-certified';

test('a quote that corrects the report is refused, and the report’s words are shown', () => {
  const problems = problemsAfter(({ stories }) => {
    const story = named(stories, 'cecomip-protection');
    story.quote.en = story.quote.en.replace('protection elements', 'protective elements');
  });
  const [misquoted, left] = problems;
  assert.equal(problems.length, 2);
  assertOne(misquoted ? [misquoted] : [], {
    file: 'premium.json',
    record: 'cecomip-protection',
    field: 'quote › en',
    right:
      'The report says: ' +
      '"…CECOMIP Supply of personal protection elements to guarantee good working…"',
  });
  // The sentence itself is then left out of the data.
  assert.match(left?.wrong ?? '', /^This sentence stands nowhere in the data: "Supply of personal/);
});

test('words that are nowhere in the report are refused', () => {
  assertOne(
    problemsAfter(({ sections }) => {
      named(sections, 'allies').quote = { en: 'XYZ', es: 'XYZ', translated: [] };
    }),
    {
      file: 'report.json',
      record: 'allies',
      field: 'quote › en',
      wrong: 'These words are not in the report: "XYZ"',
      right: 'Copy the report’s words, mistakes too; where some are left out, write " … ".',
    },
  );
});

test('a quote may leave out words of the report where it says so', () => {
  assert.deepEqual(
    problemsAfter(({ sections }) => {
      named(sections, 'allies').quote = {
        en: 'ALLIES AND DONORS … MINING ORGANIZATIONS',
        es: 'ALIADOS Y DONANTES … ORGANIZACIONES MINERAS',
        translated: ['es'],
      };
    }),
    [],
  );
});

test('a sentence of the report that is in no record is told with its line', () => {
  const problems = problemsAfter((dataset) => {
    dataset.activities = dataset.activities.filter(({ id }) => id !== record);
  });
  assert.ok(realData().activities.some(({ id }) => id === record));
  assertOne(problems, {
    file: undefined,
    record: 'the report’s text',
    wrong:
      'This sentence stands nowhere in the data: "Fairmined certification for Cruz Pata mining ' +
      'organization (Puno), the fourth one in Peru to be granted the certification."',
    right: 'Quote it in the record it belongs to.',
  });
});

test('every quote says that its Spanish is ours, as long as no original is known', () => {
  assertOne(
    problemsAfter(({ goals }) => {
      goals[0]!.quote.translated = [];
    }),
    {
      file: 'achievements.json',
      field: 'quote › translated',
      wrong: 'The languages named as translations are not the right ones.',
      right:
        'Write ["es"]; only once the question "spanish-original" is answered and removed ' +
        'can it be otherwise.',
    },
  );
});

test('once there is a Spanish original, a quote may have no translation, but not be all of it', () => {
  const answered = (translated: ('en' | 'es')[]) =>
    problemsAfter((dataset) => {
      dataset.questions = dataset.questions.filter(({ id }) => id !== 'spanish-original');
      dataset.goals[0]!.quote.translated = translated;
    });
  assert.deepEqual(answered([]), []);
  assertOne(answered(['en', 'es']), {
    right: 'Leave out the language in which the words are the report’s own.',
  });
});

test('markup, dashes of lists and line breaks are no words of the report', () => {
  assert.equal(
    plainText('- **▼ To spread and systematize** lessons\n\n- ✓ 3 mines\tof *Puno*.'),
    'To spread and systematize lessons 3 mines of Puno.',
  );
});
