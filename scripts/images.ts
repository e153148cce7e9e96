/**
 * `npm run images`: writes the pictures of all figures into `dist/images/`, each as SVG and PNG, and
 * `images/index.json`, which says where they are and what they say. Part of the published build: where
 * `SITE_URL` is known, the pages then name their pictures.
 *
 *     npm run images -- certified-orgs      only those whose address holds a word
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildPages } from './build-pages.js';
import { writeImages, writeIndex } from './image-files.js';
import { allImages } from './image-list.js';
import { siteOrExit } from './site-url.js';
import type { Files } from '../vite.config.js';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const site = siteOrExit();
if (!existsSync(dist)) {
  console.error('dist/ is not built. `npm run build` builds it, as `npm ci` does.');
  process.exit(1);
}
const words = process.argv.slice(2);
const images = await allImages(words);
if (!words.length) rmSync(new URL('images/', dist), { recursive: true, force: true });
await writeImages(images, dist);
if (!words.length) {
  writeIndex(images, dist);
  // Only now do the pages know that there are pictures to name.
  const files = JSON.parse(readFileSync(new URL('files.json', dist), 'utf8')) as Files;
  if (site) buildPages(dist, root, site, files);
}
console.log(`${images.length} pictures in dist/images/`);
