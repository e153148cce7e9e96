/**
 * `npm run images`: writes the pictures of all figures into `dist/images/`, each as SVG and PNG, and
 * `images/index.json`, which says where they are and what they say. Part of the published build.
 *
 *     npm run images -- certified-orgs      only those whose address holds a word
 */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fontLicence } from './image-font.js';
import { allImages } from './image-list.js';
import { pngOf, PIXELS } from './image-png.js';
import { svgOf } from './image-svg.js';

const dist = new URL('../dist/', import.meta.url);
if (!existsSync(dist)) {
  console.error('dist/ is not built. `npm run build` builds it, as `npm ci` does.');
  process.exit(1);
}

function write(path: string, content: string | Uint8Array): void {
  const url = new URL(path, dist);
  mkdirSync(new URL('./', url), { recursive: true });
  writeFileSync(url, content);
}

const words = process.argv.slice(2);
if (!words.length) rmSync(new URL('images/', dist), { recursive: true, force: true });
const images = await allImages(words);
for (const { entry, picture, card } of images) {
  const svg = svgOf(picture, entry);
  write(entry.svg, svg);
  write(entry.png, await pngOf(svg));
  if (card) write(entry.card, await pngOf(svgOf(card, entry)));
}
if (!words.length) {
  const index = { pixels: PIXELS, images: images.map(({ entry }) => entry) };
  write('images/index.json', `${JSON.stringify(index, null, 1)}\n`);
  copyFileSync(fontLicence, new URL('images/licence-of-the-font.txt', dist));
}
console.log(`${images.length} pictures in dist/images/`);
