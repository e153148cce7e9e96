import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bibtex, citation, cslJson, type Cited } from '../../src/dataset/citation.js';
import { reportFacts, type ReportFacts } from '../../src/dataset/localised.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { realData } from './broken.js';

const SENTENCE = '4 mining organisations in Peru were certified in 2020 (ARM)';

/** The citation of one figure of the real report, once `change` has been made to that. */
function cited(change: (report: Dataset['report']) => void = () => {}): Cited {
  const dataset = realData();
  change(dataset.report);
  return { name: 'certified-orgs', report: reportFacts(dataset, 'en'), sentence: SENTENCE };
}

/** What is not known of the report today, filled in. */
const complete = cited((report) => {
  report.title = { en: 'Mining & hope in Peru', es: 'Minería y esperanza en el Perú' };
  report.date = '2020-12-01';
  report.url = 'https://example.org/report_1?a=1&b=20%25#top';
  report.licence = { name: 'CC BY 4.0', url: 'https://example.org/licence' };
});

describe('as text', () => {
  const text = ({ report, sentence }: Cited) => citation(report, sentence);

  test('a report whose title is lost is described in brackets', () => {
    assert.equal(
      text(cited()),
      '4 mining organisations in Peru were certified in 2020 (ARM). Alliance for Responsible ' +
        'Mining (ARM), 2020. [The work of ARM with artisanal and small-scale gold miners in Peru, ' +
        '2013 to 2020].',
    );
  });

  test('title and address appear once they are known', () => {
    assert.equal(
      text(complete),
      '4 mining organisations in Peru were certified in 2020 (ARM). Alliance for Responsible ' +
        'Mining (ARM), 2020. Mining & hope in Peru. ' +
        'https://example.org/report_1?a=1&b=20%25#top',
    );
  });

  test('the Spanish of a report names it and its publisher in Spanish', () => {
    assert.match(
      citation(reportFacts(realData(), 'es'), 'Una cifra en 2020 (ARM)'),
      /^Una cifra en 2020 \(ARM\)\. Alianza por la Minería Responsable \(ARM\), 2020\. \[El trabajo/,
    );
  });
});

describe('as CSL-JSON', () => {
  test('what the report does not tell is left out', () => {
    assert.deepEqual(cslJson(cited()), {
      id: 'peru-2020-certified-orgs',
      type: 'report',
      author: [{ literal: 'Alliance for Responsible Mining' }],
      publisher: 'Alliance for Responsible Mining',
      issued: { 'date-parts': [[2020]] },
      abstract: SENTENCE,
      note: 'The work of ARM with artisanal and small-scale gold miners in Peru, 2013 to 2020',
    });
  });

  test('title, address and date appear once they are known', () => {
    const { title, URL, issued } = cslJson(complete);
    assert.deepEqual(
      { title, URL, issued },
      {
        title: 'Mining & hope in Peru',
        URL: 'https://example.org/report_1?a=1&b=20%25#top',
        issued: { 'date-parts': [[2020, 12, 1]] },
      },
    );
  });
});

describe('as BibTeX', () => {
  /** The fields of an entry as they are written. */
  const fields = (entry: string): Record<string, string> =>
    Object.fromEntries(
      [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name = '', value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>;

  /** Braces as BibTeX counts them: a backslash before one changes nothing. */
  function depths(entry: string): number[] {
    let depth = 0;
    return Array.from(entry, (sign) => (depth += Number(sign === '{') - Number(sign === '}')));
  }

  const withSubject = (subject: string): ReportFacts => ({ ...cited().report, subject });
  const noteOf = (subject: string) =>
    fields(bibtex({ ...cited(), report: withSubject(subject) }))['note'];

  test('what the report does not tell is left out', () => {
    assert.equal(
      bibtex(cited()),
      `@techreport{peru-2020-certified-orgs,
  author = {{Alliance for Responsible Mining}},
  institution = {Alliance for Responsible Mining},
  year = {2020},
  abstract = {4 mining organisations in Peru were certified in 2020 (ARM)},
  note = {The work of ARM with artisanal and small-scale gold miners in Peru, 2013 to 2020}
}
`,
    );
  });

  test('the title appears once it is known', () => {
    assert.equal(fields(bibtex(complete))['title'], 'Mining \\& hope in Peru');
  });

  test('the address appears as it is: readers of BibTeX take it to the letter', () => {
    assert.equal(fields(bibtex(complete))['url'], 'https://example.org/report_1?a=1&b=20%25#top');
  });

  test('signs that TeX reads are escaped', () => {
    assert.equal(noteOf('25 % & $5 #1 a_b'), '25 \\% \\& \\$5 \\#1 a\\_b');
  });

  test('a backslash begins no command', () => {
    assert.doesNotMatch(noteOf('\\input{secret}')!, /\\input/);
  });

  test('braces are balanced, whatever the text', () => {
    for (const hostile of ['}', '{', '}}, note = {', 'a } b { c', '\\}', '\\{', '{{x}']) {
      const entry = bibtex({ ...cited(), report: withSubject(hostile), sentence: hostile });
      const depth = depths(entry);
      assert.equal(depth.at(-1), 0, entry);
      assert.equal(depth.indexOf(0, entry.indexOf('{')), entry.lastIndexOf('}'), entry);
    }
  });
});
