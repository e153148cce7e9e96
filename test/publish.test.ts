/** What a published build has beyond `dist/` as it is built, made of a small one. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { compress, copyVersions } from '../scripts/publish-layout.js';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
const dist = pathToFileURL(`${folder}/`);
after(() => rmSync(folder, { recursive: true }));

const FILES = {
  'widgets.js': 'the loader',
  'frame.js': 'the script that sizes frames',
  'assets/abc/core.js': 'a module',
  'define/stat-counter.js': 'the module of an element',
  'data/schema.json': '{}',
  'files.json': '{}',
  'release.json': '{}',
  'licences.txt': 'whose it is',
  'index.html': 'all figures',
  'embed/en/stat-counter/an-id/index.html': 'the page of a figure, with an accent: ñ',
  'images/en/stat-counter/an-id.png': 'a picture',
  'images/en/stat-counter/an-id.svg': '<svg/>',
  'npm/index.js': 'the package',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(new URL('./', new URL(path, dist)), { recursive: true });
  writeFileSync(new URL(path, dist), text);
}
copyVersions(dist, '1.2.3');
compress(dist);

const read = (path: string) => readFileSync(new URL(path, dist));
const exists = (path: string) => existsSync(new URL(path, dist));

describe('a published build', () => {
  for (const version of ['v1/', '1.2.3/']) {
    test(`has in ${version} what pages of others name`, () => {
      for (const path of ['widgets.js', 'frame.js', 'assets/abc/core.js', 'release.json']) {
        assert.deepEqual(read(version + path), read(path));
      }
    });

    test(`has no page and no picture in ${version}: their addresses bear no version`, () => {
      for (const path of ['index.html', 'embed', 'images', 'npm']) {
        assert.equal(exists(version + path), false, path);
      }
    });
  }

  test('has every text compressed beside it, byte for byte the same', () => {
    for (const path of [
      'v1/widgets.js',
      '1.2.3/assets/abc/core.js',
      'images/en/stat-counter/an-id.svg',
      'embed/en/stat-counter/an-id/index.html',
    ]) {
      assert.deepEqual(brotliDecompressSync(read(`${path}.br`)), read(path), path);
    }
  });

  test('leaves pictures, and the package for bundlers, as they are', () => {
    assert.equal(exists('images/en/stat-counter/an-id.png.br'), false);
    assert.equal(exists('npm/index.js.br'), false);
  });
});
