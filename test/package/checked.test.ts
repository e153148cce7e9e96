/** What publint and Are The Types Wrong say of the package as it would be sent. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { names } from '../../src/shared/names.js';
import { root } from './built.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'asgm-packed-'));
after(() => rmSync(folder, { recursive: true }));

// Without scripts: what is to be packed has been built, and is being tested.
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const { stdout } = await run('npm', pack, { cwd: fileURLToPath(root) });
const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
const tarball = join(folder, filename);

/** Runs a script of package.json on the tarball; what it says, whether it fails or not. */
async function said(script: string, ...args: string[]): Promise<string> {
  const command = ['run', '--silent', script, '--', ...args];
  const ended = await run('npm', command, { cwd: fileURLToPath(root) }).catch(
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  return `${'code' in ended ? 'FAILED\n' : ''}${ended.stdout}${ended.stderr}`;
}

describe('the packed package', () => {
  test('gives publint nothing to say', async () => {
    const words = await said('publint', tarball);
    assert.match(words, /All good!/);
  });

  test('gives every importer that is an ES module its types', async () => {
    // It does not look behind the star of `define/*` by itself.
    const modules = [...names, 'all'].map((name) => `define/${name}`);
    const words = await said('attw', tarball, '--include-entrypoints', ...modules);
    assert.match(words, /define\/all/);
    assert.doesNotMatch(words, /^FAILED|❌/);
  });
});
