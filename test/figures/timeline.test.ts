import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { chosen, type Choice } from '../../src/figures/timeline-filter.js';
import { TIMELINE } from '../../src/figures/timeline-view.js';
import { viewsOf } from '../../src/figures/views.js';

const views = viewsOf(dataset);
const view = views.view('timeline-view', 'en');
const spanish = views.view('timeline-view', 'es');
const entries = view.eras.flatMap((era) => era.entries);
const pick = (choice: Partial<Choice> = {}) =>
  chosen(view, { topic: '', organisation: '', from: '', to: '', activity: '', ...choice });
const ids = (choice: Partial<Choice>) =>
  pick(choice).eras.flatMap((era) => era.entries.map(({ id }) => id));

describe('the view of the timeline', () => {
  test('has the periods of the report with 3, 6, 7 and 8 activities', () => {
    assert.deepEqual(
      view.eras.map(({ label, count }) => `${label}: ${count}`),
      ['2013–2017: 3 activities', '2018: 6 activities', '2019: 7 activities', '2020: 8 activities'],
    );
  });

  test('is dated and sourced, and says where its sentences are translated', () => {
    assert.equal(view.figure.origin, 'ARM · 2013–2020');
    assert.equal(spanish.figure.origin, 'ARM · 2013–2020 · traducción nuestra');
  });

  test('has the sentences of the report, word for word', () => {
    for (const { id, sentence } of entries) {
      assert.equal(sentence, dataset.activities.find((one) => one.id === id)?.quote.en);
    }
  });

  test('tells months beside the years they stand below', () => {
    const months = (from: typeof view) =>
      from.eras.flatMap((era) => era.entries.flatMap((entry) => entry.months ?? []));
    assert.deepEqual(months(view), ['August 2016', 'July and October', 'March']);
    assert.deepEqual(months(spanish), ['agosto de 2016', 'julio y octubre', 'marzo']);
  });

  test('marks certifications, and nothing else, as milestones', () => {
    const milestones = entries.filter(({ milestone }) => milestone);
    assert.deepEqual(
      milestones.map(({ id }) => id),
      [
        '2016-cecomip-certified',
        '2017-macdesa-certified',
        '2018-oro-puno-certified',
        '2020-cruz-pata-certified',
      ],
    );
  });

  for (const [language, { eras }] of Object.entries({ en: view, es: spanish })) {
    test(`gives the income of pallaqueras only beside their vulnerability, in ${language}`, () => {
      const told = eras
        .flatMap((era) => era.entries)
        .filter(({ sentence }) => /\b300\b/.test(sentence));
      assert.deepEqual(
        told.map(({ id }) => id),
        ['2019-pallaqueras-practices'],
      );
      assert.match(told[0]?.context ?? '', /vulnerab.*informali/);
    });
  }

  test('tells how many doubts there are of an activity', () => {
    const notes = Object.fromEntries(entries.map(({ id, notes: n }) => [id, n]));
    assert.equal(notes['2016-cecomip-certified'], '1 note');
    assert.equal(notes['2020-francisco-uno-mercury'], '2 notes');
    assert.equal(notes['2019-women-workshops'], undefined);
  });
});

describe('what a choice leaves', () => {
  test('is everything where nothing is chosen', () => {
    assert.equal(pick().n, 24);
  });

  test('is what is about the topic', () => {
    assert.deepEqual(ids({ topic: 'covid-19' }), [
      '2020-reactivation-plan',
      '2020-covid-relief-women',
    ]);
  });

  test('is what names the organisation', () => {
    assert.equal(pick({ organisation: 'cecomip' }).n, 5);
  });

  test('is what overlaps the years, in the order of the report', () => {
    assert.deepEqual(
      pick({ from: 2018, to: 2019 }).eras.map(({ label }) => label),
      ['2018', '2019'],
    );
  });

  test('is told by months where the report gives them, else by the years it stands below', () => {
    assert.deepEqual(ids({ to: '2015' }), ['2013-idb-funded-work', '2017-macdesa-certified']);
  });

  test('is the one activity, whatever else is chosen', () => {
    assert.deepEqual(ids({ activity: '2018-oro-puno-certified', topic: 'gender' }), [
      '2018-oro-puno-certified',
    ]);
  });

  test('has counts of each further choice that follow the others', () => {
    const { topics, organisations, years } = pick({ organisation: 'macdesa', from: 2019 });
    assert.equal(topics['certification'], 1);
    assert.equal(topics['gender'], undefined);
    assert.equal(organisations['cecomip'], 2);
    assert.equal(years['2013–2017'], 1);
  });

  test('counts what a choice would show', () => {
    const { topics, organisations, years } = pick();
    for (const topic of Object.keys(view.topics)) assert.equal(pick({ topic }).n, topics[topic]);
    for (const id of Object.keys(view.organisations)) {
      assert.equal(pick({ organisation: id }).n, organisations[id] ?? 0);
    }
    for (const { label, from, to } of view.eras) assert.equal(pick({ from, to }).n, years[label]);
  });
});

describe('the details of the timeline', () => {
  for (const language of languages) {
    const { figures } = views.details('timeline-view', language);

    test(`have one row for each activity, in ${language}`, () => {
      const rows = figures[TIMELINE]?.rows ?? [];
      assert.deepEqual(
        rows.map((row) => row['id']),
        entries.map(({ id }) => id),
      );
      assert.ok(rows.every((row) => row['period'] && row['source'] && row['report_year'] === 2020));
    });

    test(`give the income of pallaqueras only beside their vulnerability, in ${language}`, () => {
      const told = (figures[TIMELINE]?.rows ?? []).filter(({ sentence }) =>
        /\b300\b/.test(`${sentence}`),
      );
      assert.equal(told.length, 1);
      assert.match(`${told[0]?.['notes']}`, /vulnerab.*informali/);
    });

    test(`have a dated, sourced sentence of each activity, in ${language}`, () => {
      for (const { sentence } of Object.values(figures)) assert.match(sentence, /20\d\d.*ARM\)$/);
    });
  }

  test('hold the English words of what is a translation', () => {
    const quote = (language: 'en' | 'es') =>
      views.details('timeline-view', language).figures['2019-juliaca-office']?.quote;
    assert.deepEqual(quote('en'), {});
    assert.match(quote('es')?.original ?? '', /^ARM office opening in Juliaca\./);
  });

  test('say that a first is the report’s word', () => {
    const { figures } = views.details('timeline-view', 'en');
    assert.match(figures['2016-cecomip-certified']?.notes.join() ?? '', /report’s word/);
  });
});

test('an organisation is counted whatever its id: also by a word that every object knows', () => {
  const eras = view.eras.map((era) => ({
    ...era,
    entries: era.entries.map((entry) => ({ ...entry, organisations: ['constructor'] })),
  }));
  const { organisations } = chosen(
    { eras },
    { topic: '', organisation: '', from: '', to: '', activity: '' },
  );
  assert.equal(organisations['constructor'], 24);
});
