import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { decode } from 'fast-png';
import { writeImages, writeIndex } from '../../scripts/image-files.js';
import type { ImageEntry } from '../../scripts/image-list.js';
import { svgOf } from '../../scripts/image-svg.js';
import { images } from './all.js';

const some = images.filter(({ entry }) =>
  ['stat-counter/livelihoods', 'certified-orgs-map/groups'].some((path) =>
    entry.png.includes(`es/${path}`),
  ),
);
const folder = () => pathToFileURL(`${mkdtempSync(join(tmpdir(), 'images-'))}/`);
const [first, second] = [folder(), folder()];
for (const one of [first, second]) {
  await writeImages(some, one);
  writeIndex(some, one);
}
const read = (path: string, from = first): Buffer => readFileSync(new URL(path, from));
const { pixels, images: entries } = JSON.parse(read('images/index.json').toString()) as {
  pixels: number;
  images: ImageEntry[];
};

describe('The files of pictures', () => {
  test('are the same, byte for byte, whenever they are made', () => {
    for (const { svg, png, card } of entries) {
      for (const path of [svg, png, card]) {
        assert.ok(read(path).equals(read(path, second)), path);
      }
    }
  });

  test('are PNGs of two pixels for each unit, in a palette', () => {
    assert.equal(pixels, 2);
    for (const { png, width, height } of entries) {
      const image = decode(read(png));
      assert.deepEqual([image.width, image.height], [2 * width, 2 * height], png);
      assert.ok(image.palette && image.palette.length <= 256);
    }
  });

  test('are, as cards, of the size that previews of links ask for', () => {
    for (const { card } of entries) {
      const { width, height } = decode(read(card));
      assert.deepEqual([width, height], [2400, 1260], card);
    }
  });

  test('weigh little enough for a newsletter', () => {
    for (const { png, card } of entries) {
      for (const path of [png, card]) assert.ok(read(path).length < 250_000, path);
    }
  });

  test('are told by an index: address, size, title, and what each one says', () => {
    assert.equal(entries.length, some.length);
    const one = entries.find(({ element }) => element === 'stat-counter');
    assert.deepEqual(
      { ...one, alt: '' },
      {
        element: 'stat-counter',
        id: 'livelihoods',
        language: 'es',
        attributes: { indicator: 'livelihoods' },
        title: 'Personas que dependían de la minería artesanal y de pequeña escala de oro',
        alt: '',
        svg: 'images/es/stat-counter/livelihoods.svg',
        png: 'images/es/stat-counter/livelihoods.png',
        card: 'images/es/stat-counter/livelihoods.png',
        width: 1200,
        height: 630,
      },
    );
    assert.match(one?.alt ?? '', /^Alrededor de 1 millón de personas/);
  });

  test('come with the licence of their font', () => {
    assert.match(read('images/licence-of-the-font.txt').toString(), /SIL OPEN FONT LICENSE/);
  });
});

describe('Every SVG', () => {
  const svgs = images.map(({ entry, picture }) => [entry, svgOf(picture, entry)] as const);

  test('asks nobody for anything, and needs no font', () => {
    for (const [{ svg: path }, svg] of svgs) {
      const bare = svg
        .replace(/<(title|desc) .*<\/\1>/g, '')
        .replace(/ xmlns(:xlink)?="[^"]*"/g, '');
      assert.doesNotMatch(
        bare,
        /https?:|url\((?!#)|<(text|image|style|script|foreignObject)\b/,
        path,
      );
      assert.doesNotMatch(bare, /href="(?!#)/, path);
    }
  });

  test('has a title, and a description that is the alternative text', () => {
    for (const [{ svg: path, alt }, svg] of svgs) {
      const [, desc = ''] = /<desc id="alt">([^<]*)<\/desc>/.exec(svg) ?? [];
      assert.equal(desc.replaceAll('&#38;', '&').replaceAll('&#34;', '"'), alt, path);
      assert.match(svg, /<title id="title">[^<]+<\/title>/);
    }
  });
});
