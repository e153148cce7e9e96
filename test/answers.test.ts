import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type * as Data from '../src/data.js';
import { partTexts, read } from './embed/tree.js';
import { copyProject } from './harness/project-copy.js';

const project = copyProject();
const copy = project.folder;
after(() => project.remove());

const ANSWERED = [
  'report-title',
  'report-date',
  'report-url',
  'licence',
  'improvement-plan-number',
];

interface Files {
  'report.json': {
    report: Record<string, unknown>;
    questions: { id: string }[];
  };
  'indicators.json': { scalars: { id: string; value: number | null; lost?: unknown }[] };
}

function edit<Name extends keyof Files>(name: Name, change: (file: Files[Name]) => void): void {
  const path = join(copy, 'data', name);
  const file = JSON.parse(readFileSync(path, 'utf8')) as Files[Name];
  change(file);
  writeFileSync(path, JSON.stringify(file));
}

const page = (path: string) => readFileSync(join(copy, 'dist/embed', path, 'index.html'), 'utf8');

/** The JSON-LD of a page. */
function dataset(path: string): Record<string, unknown> {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(path)) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

describe('once the owner of the report has answered in data/, and nothing else was changed', () => {
  before(async () => {
    edit('report.json', (file) => {
      Object.assign(file.report, {
        title: { en: 'A Title Found Again', es: 'Un título hallado' },
        date: '2020-12-01',
        url: 'https://example.org/report',
        licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
      });
      file.questions = file.questions.filter(({ id }) => !ANSWERED.includes(id));
    });
    edit('indicators.json', ({ scalars }) => {
      const found = scalars.find(({ id }) => id === 'orgs-with-improvement-plan')!;
      found.value = 987;
      delete found.lost;
    });
    await project.run('data.ts', 'data');
    await project.run('bundle-data.ts');
    await project.run('build.ts');
  });

  test('the widget of the lost number shows it', () => {
    const tree = read(page('en/stat-counter/orgs-with-improvement-plan'));
    assert.deepEqual(partTexts(tree, 'number'), ['987']);
  });

  test('the section that said the number was lost shows it', () => {
    const tree = read(page('es/report-section/participants'));
    assert.ok(partTexts(tree, 'number').includes('987'));
  });

  test('the whole report bears its title, in each language', () => {
    for (const [language, title] of [
      ['en', 'A Title Found Again'],
      ['es', 'Un título hallado'],
    ] as const) {
      assert.deepEqual(partTexts(read(page(`${language}/impact-report`)), 'title')[0], title);
    }
  });

  test('citations name the title, the date and the address', async () => {
    const built = (name: string) =>
      import(pathToFileURL(join(copy, 'dist/npm', name)).href) as Promise<unknown>;
    const { citation, cslJson, dataset, viewsOf } = (await built('data.js')) as typeof Data;
    const { report, figures } = viewsOf(dataset).details('stat-counter', 'en');
    const name = 'orgs-with-improvement-plan';
    const { sentence } = figures[name]!;
    assert.match(sentence, /^987 /);
    assert.ok(
      citation(report, sentence).endsWith('A Title Found Again. https://example.org/report'),
      citation(report, sentence),
    );
    const { title, issued, URL } = cslJson({ name, report, sentence });
    assert.deepEqual(
      { title, issued, URL },
      {
        title: 'A Title Found Again',
        issued: { 'date-parts': [[2020, 12, 1]] },
        URL: 'https://example.org/report',
      },
    );
  });

  test('the page of questions asks no more what was answered', async () => {
    await project.run('docs.ts');
    const questions = readFileSync(join(copy, 'docs/questions-for-the-owner.md'), 'utf8');
    assert.doesNotMatch(questions, /What is the title of the report\?/);
    assert.match(questions, /Is there a Spanish original of the report\?/);
  });

  test('JSON-LD names title, date, address and licence, and the number', () => {
    const { isPartOf, license, mainEntity } = dataset(
      'en/stat-counter/orgs-with-improvement-plan',
    ) as { isPartOf: Record<string, unknown>; license: string; mainEntity: { value: number }[] };
    const { name, datePublished, url } = isPartOf;
    assert.deepEqual(
      { name, datePublished, url, license, values: mainEntity.map(({ value }) => value) },
      {
        name: 'A Title Found Again',
        datePublished: '2020-12-01',
        url: 'https://example.org/report',
        license: 'https://example.org/licence',
        values: [987],
      },
    );
  });
});
