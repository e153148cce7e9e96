/**
 * `npm run images`: writes the pictures of all figures into `dist/images/`, each as SVG and PNG, and
 * `images/index.json`, which says where they are and what they say. Part of the published build.
 *
 *     npm run images -- certified-orgs      only those whose address holds a word
 */
import { existsSync, rmSync } from 'node:fs';
import { writeImages, writeIndex } from './image-files.js';
import { allImages } from './image-list.js';

const dist = new URL('../dist/', import.meta.url);
if (!existsSync(dist)) {
  console.error('dist/ is not built. `npm run build` builds it, as `npm ci` does.');
  process.exit(1);
}
const words = process.argv.slice(2);
const images = await allImages(words);
if (!words.length) rmSync(new URL('images/', dist), { recursive: true, force: true });
await writeImages(images, dist);
if (!words.length) writeIndex(images, dist);
console.log(`${images.length} pictures in dist/images/`);
