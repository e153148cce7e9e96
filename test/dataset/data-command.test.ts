import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'asgm-data-'));
after(() => rmSync(temporary, { recursive: true }));

/** Runs the command on a copy of `data/` in which the text of one file was changed. */
function run(file?: string, change: (text: string) => string = (text) => text) {
  const data = join(temporary, 'data');
  rmSync(data, { recursive: true, force: true });
  cpSync(join(project, 'data'), data, { recursive: true });
  if (file) writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8')));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(project, 'scripts/data.ts'), 'data'],
    { cwd: temporary, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('sound data is told to be so, and counted', () => {
  const { status, stdout, stderr } = run();
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /^data\/ is sound: \d+ indicators, 24 activities, 7 organisations, \d+ places, \d+ open questions\.\n$/,
  );
  assert.equal(status, 0);
});

test('a typing error is told in words, where it stands', () => {
  const { status, stdout, stderr } = run('indicators.json', (text) =>
    text.replace('"unit": "organisation"', '"unit": "organization"'),
  );
  assert.equal(
    stderr,
    `data/indicators.json › orgs-with-improvement-plan › unit
  "organization" is not a unit.
  Use one of: rank, percent, tonne, tonne-per-year, usd, pen-per-month, person, miner, woman, organisation, group, mine, committee, supply-chain, piece. Did you mean "organisation"?

1 problem in data/.
`,
  );
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('each of several problems has its block', () => {
  const { status, stderr } = run('report.json', (text) =>
    text
      .replace('"url": null', '"url": "javascript:alert(1)"')
      .replace('"date": null', '"date": 2020'),
  );
  assert.match(stderr, /^data\/report\.json › report › date\n {2}2020 is not a text\.\n/);
  assert.match(stderr, /\n\ndata\/report\.json › report › url\n {2}"javascript:alert\(1\)" cannot/);
  assert.match(stderr, /\n2 problems in data\/\.\n$/);
  assert.equal(status, 1);
});

test('a file that is not JSON is told with line and column, and the others are still checked', () => {
  const { status, stderr } = run('sources.json', (text) => text.replace(/\}\s*\}\s*,/, '} }'));
  assert.match(
    stderr,
    /^data\/sources\.json › line \d+, column \d+\n {2}A comma is missing before \{\.\n {2}Add the comma here\.\n\n1 problem in data\/\.\n$/,
  );
  assert.equal(status, 1);
});

test('a file that is missing, empty or of another shape is told, without a stack trace', () => {
  for (const text of ['', 'null', '[]', '"x"', '{}']) {
    const { status, stderr } = run('premium.json', () => text);
    assert.match(stderr, /^data\/premium\.json/, text);
    assert.doesNotMatch(stderr, /\n\s+at /, text);
    assert.equal(status, 1);
  }
});

test('a mark that an editor put before the file is no fault', () => {
  assert.equal(run('sources.json', (text) => `\uFEFF${text}`).status, 0);
});

test('a folder without data is told file by file', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(project, 'scripts/data.ts'), 'nowhere'],
    { cwd: temporary, encoding: 'utf8' },
  );
  assert.match(stderr, /^nowhere\/report\.json\n {2}The file is missing\.\n/);
  assert.match(stderr, /\n8 problems in nowhere\/\.\n$/);
  assert.equal(status, 1);
});
