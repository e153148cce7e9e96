import assert from 'node:assert/strict';
import { homedir, tmpdir } from 'node:os';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn, manifest, packed, root, text } from './built.js';

const sent = await packed();
const built = filesIn('dist/');

describe('the package', () => {
  const parts = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
    /^dist\/npm\/[\w./-]+\.(js|d\.ts|js\.map)$/,
    /^dist\/assets\/\w{8}\/[\w.-]+\.js(\.map)?$/,
    /^dist\/data\/(peru-2020|schema)\.json$/,
    /^dist\/((widgets|frame)\.js(\.map)?|files\.json|licences\.txt)$/,
    /^dist\/(custom-elements|web-types|vscode\.html|vscode\.css)\.json$/,
  ];

  test('holds nothing but what is built, and what tells of it', () => {
    assert.deepEqual(
      sent.filter((path) => !parts.some((part) => part.test(path))),
      [],
    );
  });

  for (const part of parts) {
    test(`holds ${part.source.replace(/[\\^$]/g, '')}`, () => {
      assert.ok(sent.some((path) => part.test(path)));
    });
  }

  test('holds every file that is exported', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((path) => !path.includes('*'));
    assert.deepEqual(
      targets.filter((path) => !sent.includes(path.replace('./', ''))),
      [],
    );
  });

  test('holds what every module of it imports', () => {
    const missing = sent
      .filter((path) => /^dist\/npm\/.*\.js$/.test(path))
      .flatMap((path) =>
        [...text(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
          new URL(to, new URL(path, root)).href.replace(root.href, ''),
        ),
      )
      .filter((path) => !sent.includes(path));
    assert.deepEqual([...new Set(missing)], []);
  });
});

describe('the text of the report', () => {
  const report = text('test/fixtures/report/peru-2020.txt');
  const plain = (markup: string) =>
    markup
      .replace(/\\[nr]/g, '\n')
      .replace(/[*▼✓]|^\s*-\s/gm, '')
      .replace(/\s+/g, ' ');
  const paragraphs = report
    .split(/\n\s*\n|\n(?=-|\s*✓)/)
    .map((paragraph) => plain(paragraph).trim())
    .filter(Boolean);
  /** The last words of each paragraph with the first of the next. */
  const seams = paragraphs
    .slice(1)
    .map((next, n) => `${paragraphs[n]!.slice(-30)} ${next.slice(0, 30)}`);

  /** The most paragraphs that follow each other in `content` as they do in the report. */
  function longestRun(content: string): number {
    const flat = plain(content);
    let run = 1;
    return Math.max(...seams.map((seam) => (run = flat.includes(seam) ? run + 1 : 1)));
  }

  test('is known again by its paragraphs', () => {
    assert.ok(longestRun(report) > 40);
    assert.ok(longestRun(JSON.stringify({ text: report })) > 40);
  });

  test('is in no file that is sent or served: quotes are, never the whole in a row', () => {
    const runs = [...new Set([...sent, ...built])].map((path) => [path, longestRun(text(path))]);
    assert.deepEqual(
      runs.filter(([, run]) => Number(run) > 8),
      [],
    );
  });
});

describe('nothing that is sent or served', () => {
  const paths = [...new Set([...sent, ...built])];
  const holding = (...patterns: (string | RegExp)[]) =>
    paths.filter((path) => {
      const content = text(path);
      return patterns.some((pattern) => content.search(pattern) >= 0);
    });

  test('names a folder of the machine that built it', () => {
    const folders = [fileURLToPath(root), homedir(), tmpdir()].map(literal);
    assert.deepEqual(holding(...folders, /file:\/\/\//, /\/(home|Users)\/\w/), []);
  });

  test('names a registry of packages', () => {
    assert.deepEqual(
      holding(/registry\.[\w.-]+\.(com|org|net|io|dev)\b|npmjs|artifactory|verdaccio/i),
      [],
    );
  });

  test('is a map without its sources', () => {
    const maps = paths.filter((path) => path.endsWith('.map'));
    const bare = maps.filter((path) => {
      const { sources, sourcesContent } = JSON.parse(text(path)) as Record<string, string[]>;
      return sources?.length !== sourcesContent?.length || sourcesContent?.some((one) => !one);
    });
    assert.deepEqual(bare, []);
  });
});

test('the lockfile names no host that packages come from', () => {
  const lock = text('package-lock.json');
  assert.doesNotMatch(lock, /"resolved"|registry\.[\w-]+\.[a-z]/);
});

function literal(folder: string): RegExp {
  return new RegExp(`${folder.replace(/\/$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`);
}
