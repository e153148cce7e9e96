/** What `npm publish` would send, file by file. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url);

interface Packed {
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

// Without scripts: what is to be packed has been built, and is being tested.
const { stdout } = await promisify(execFile)(
  'npm',
  ['pack', '--dry-run', '--json', '--ignore-scripts'],
  { cwd: fileURLToPath(root), maxBuffer: 2 ** 26 },
);
const [packed] = JSON.parse(stdout) as [Packed];
const paths = packed.files.map(({ path }) => path);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The most that the package may weigh, in bytes: packed, and laid out in `node_modules`. */
const MOST = { size: 1_500_000, unpackedSize: 7_500_000 };

/** What the build writes as it is sent: no map could tell more. */
const WRITTEN = /^dist\/npm\/(react|svelte|vue)\.js$/;
/** Types of what is no module. */
const TYPES_ALONE = /^dist\/npm\/(markup|script)\.d\.ts$/;

describe('the package that is sent', () => {
  test('holds no test, no source, no data by hand, no page and no picture', () => {
    const strange =
      /^(src|test|scripts|data|docs|bench|stories|\.)|\.(test|browser|stories)\.|\.(ts|html|png|svg|css|br|tsbuildinfo)$/;
    assert.deepEqual(
      paths.filter((path) => strange.test(path) && !path.endsWith('.d.ts')),
      [],
    );
  });

  test('holds the map of every script, and no map of nothing', () => {
    const scripts = paths.filter((path) => path.endsWith('.js') && !WRITTEN.test(path));
    const maps = paths.filter((path) => path.endsWith('.map'));
    assert.deepEqual(maps.map((path) => path.replace(/\.map$/, '')).sort(), scripts.sort());
  });

  test('holds the types of every module that a bundler takes, and no types of nothing', () => {
    const modules = paths.filter((path) => /^dist\/npm\/.*\.js$/.test(path));
    const types = paths.filter((path) => path.endsWith('.d.ts') && !TYPES_ALONE.test(path));
    assert.deepEqual(types.map((path) => path.replace(/\.d\.ts$/, '.js')).sort(), modules.sort());
  });

  test('has maps that name sources within the package alone', () => {
    for (const path of paths.filter((path) => path.endsWith('.map'))) {
      const { sources } = JSON.parse(text(path)) as { sources: string[] };
      for (const source of sources) assert.doesNotMatch(source, /^(\/|file:|[A-Z]:)/, path);
    }
  });

  test('holds no empty file', () => {
    assert.deepEqual(
      packed.files.filter(({ size }) => size === 0),
      [],
    );
  });

  for (const [name, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    test(`weighs at most ${most} bytes (${name})`, () => {
      assert.ok(packed[name] <= most, `${packed[name]}`);
    });
  }
});
