import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../harness/project-copy.js';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));
const copy = copyProject();
after(() => copy.remove());

/** Each file below `folder`, with the digest of what it holds. */
const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => {
        const hash = createHash('sha256').update(readFileSync(join(folder, path)));
        return [path, hash.digest('hex')];
      }),
  );

describe('two builds of the same sources, in two folders,', () => {
  before(async () => {
    assert.ok(existsSync(built), 'Nothing is built: run `npm run build` first.');
    await copy.run('bundle-data.ts');
    await copy.run('build.ts');
  });

  test('are alike file by file, to the last byte', () => {
    const again = digestsOf(join(copy.folder, 'dist'));
    const first = digestsOf(built);
    assert.ok(Object.keys(again).length > 400, `${Object.keys(again).length} files`);
    const differing = Object.keys(again).filter((path) => again[path] !== first[path]);
    assert.deepEqual(
      differing,
      [],
      'If dist/ is older than the sources, `npm run build` mends this.',
    );
  });

  test('name the same modules and the same digests', () => {
    for (const path of ['files.json', 'release.json', 'integrity.json']) {
      const texts = [built, join(copy.folder, 'dist')].map((folder) =>
        readFileSync(join(folder, path), 'utf8'),
      );
      assert.equal(texts[0], texts[1], path);
    }
  });
});
