/** How `dist/` lies on a host: the folders of versions beside the pages, and what is compressed. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { FOLLOWED } from '../src/snippets/snippet.js';

/** What a page of somebody else's names below a version. Figures' pages and pictures bear none. */
const VERSIONED = [
  'assets',
  'data',
  'define',
  'files.json',
  'frame.js',
  'licences.txt',
  'release.json',
  'widgets.js',
];
/** Pictures and the package for bundlers are left as they are. */
const COMPRESSED = /^(?!npm\/).*\.(js|css|html|json|svg|txt|map)$/;

/** Copies the build in `dist` into the folder that sites follow, and into that of its version. */
export function copyVersions(dist: URL, version: string): void {
  for (const folder of [FOLLOWED, `${version}/`]) {
    for (const path of VERSIONED) {
      cpSync(new URL(path, dist), new URL(folder + path, dist), { recursive: true });
    }
  }
}

/** Writes `FILE.br` beside every text, as hard as it goes: a host sends it as it lies there. */
export function compress(dist: URL, quality = constants.BROTLI_MAX_QUALITY): number {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => COMPRESSED.test(path));
  for (const path of paths) {
    const text = readFileSync(new URL(path, dist));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    writeFileSync(new URL(`${path}.br`, dist), brotliCompressSync(text, { params }));
  }
  return paths.length;
}
