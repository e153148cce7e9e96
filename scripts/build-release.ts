/** What is served so that a page can name one element, or one exact build. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { names } from '../src/shared/names.js';
import type { Release } from '../src/snippets/release.js';
import type { Files } from '../vite.config.js';

/**
 * Writes a module for each element under a name that is kept, for pages that import one without a
 * bundler; `release.json`, from which snippets are made that browsers verify; and `integrity.json`,
 * the digest of all that is served and can be verified.
 */
export function buildRelease(dist: URL, version: string, files: Files): void {
  mkdirSync(new URL('define/', dist));
  for (const name of names) {
    const [own] = Object.values(files[name] ?? {})[0] ?? [];
    writeFileSync(
      new URL(`define/${name}.js`, dist),
      `import '../${own ?? ''}';
`,
    );
  }
  const release: Release = {
    version,
    // Who pins a build wants all of it verified, also what can be done without.
    files: JSON.parse(JSON.stringify(files).replaceAll('"?', '"')) as Files,
    integrity: digests(dist, scripts(dist)),
  };
  write('release.json', release);
  const all = filesBelow(dist, '').filter((path) => /^(?!npm\/).*\.(js|css)$/.test(path));
  write('integrity.json', digests(dist, all));

  function write(path: string, value: unknown): void {
    writeFileSync(new URL(path, dist), `${JSON.stringify(value, null, 2)}\n`);
  }
}

/** Every script that a page of somebody else's may run. */
function scripts(dist: URL): string[] {
  const below = (folder: string) => filesBelow(dist, folder).filter((path) => path.endsWith('.js'));
  return ['widgets.js', 'frame.js', ...below('define/'), ...below('assets/')];
}

const filesBelow = (dist: URL, folder: string): string[] =>
  readdirSync(new URL(folder, dist), { recursive: true, encoding: 'utf8' }).map(
    (path) => folder + path.replaceAll('\\', '/'),
  );

/** By path, what a browser is to find there. */
const digests = (dist: URL, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries([...paths].sort().map((path) => [path, digest(dist, path)]));

const digest = (dist: URL, path: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(path, dist)))
    .digest('base64')}`;
