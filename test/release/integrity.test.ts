/** The digests that are published: of which files, and whether they are right. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Release } from '../../src/snippets/release.js';
import { having, read } from '../embed/tree.js';

const dist = new URL('../../dist/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, dist), 'utf8');

const listed = JSON.parse(text('integrity.json')) as Record<string, string>;
const release = JSON.parse(text('release.json')) as Release;
/** What a browser can verify of all that is served; versions and `.br` come later, of these. */
const served = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?!npm\/|v\d+\/|\d+\.\d+\.\d+[^/]*\/).*\.(js|css)$/.test(path))
  .sort();

const digest = (path: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(path, dist)))
    .digest('base64')}`;

describe('integrity.json', () => {
  test('lists every script and every style sheet that is served, and nothing else', () => {
    assert.deepEqual(Object.keys(listed), served);
    assert.ok(served.length > 50);
  });

  test('has the right digest of each', () => {
    for (const path of served) assert.equal(listed[path], digest(path), path);
  });
});

describe('release.json', () => {
  test('says of every script the same as that', () => {
    for (const [path, said] of Object.entries(release.integrity)) assert.equal(said, listed[path]);
  });

  test('lists all that an element asks for, and the loader, and the script of frames', () => {
    const asked = Object.values(release.files).flatMap((of) => Object.values(of).flat());
    for (const path of ['widgets.js', 'frame.js', ...asked]) {
      assert.ok(release.integrity[path], path);
    }
  });
});

test('every script and style sheet that a page names is listed', () => {
  for (const path of ['index.html', 'es/index.html', 'embed/en/impact-report/index.html']) {
    const tree = read(text(path));
    const named = [
      ...having(tree, 'src').filter(({ name }) => name === 'script'),
      ...having(tree, 'rel', 'modulepreload'),
      ...having(tree, 'rel', 'stylesheet'),
    ];
    assert.ok(named.length > 1, path);
    for (const { attributes } of named) {
      const { pathname } = new URL(
        attributes['src'] ?? attributes['href'] ?? '',
        `https://host/${path}`,
      );
      assert.ok(listed[pathname.slice(1)], pathname);
    }
  }
});
