/** The files of pictures. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fontLicence } from './image-font.js';
import type { Image } from './image-list.js';
import { pngOf, PIXELS } from './image-png.js';
import { svgOf } from './image-svg.js';

/** Writes `images` below `folder`, under their addresses. */
export async function writeImages(images: readonly Image[], folder: URL): Promise<void> {
  for (const { entry, picture, card } of images) {
    const svg = svgOf(picture, entry);
    write(folder, entry.svg, svg);
    write(folder, entry.png, await pngOf(svg));
    if (card) write(folder, entry.card, await pngOf(svgOf(card, entry)));
  }
}

/** Writes what is said of `images`, and the licence of their font, beside them. */
export function writeIndex(images: readonly Image[], folder: URL): void {
  const index = { pixels: PIXELS, images: images.map(({ entry }) => entry) };
  write(folder, 'images/index.json', `${JSON.stringify(index, null, 1)}\n`);
  copyFileSync(fontLicence, new URL('images/licence-of-the-font.txt', folder));
}

function write(folder: URL, path: string, content: string | Uint8Array): void {
  const url = new URL(path, folder);
  mkdirSync(new URL('./', url), { recursive: true });
  writeFileSync(url, content);
}
