/** A picture as PNG: an SVG at two pixels for each of its units. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';

/** Pixels for each unit of a picture. */
export const PIXELS = 2;

/** As many colours as a byte can name. */
const COLOURS = 256;

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let ready: Promise<void> | undefined;

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, row after row. */
  data: Uint8Array;
}

/** `svg` as pixels, `zoom` for each of its units. */
export async function pixelsOf(svg: string, zoom: number): Promise<Pixels> {
  await (ready ??= initWasm(readFileSync(wasm)));
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } });
  const rendered = image.render();
  const { width, height } = rendered;
  const data = rendered.pixels.slice();
  rendered.free();
  image.free();
  return { width, height, data };
}

/** `svg` as PNG, in a palette: a third of the bytes of full colour. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { width, height, data: rgba } = await pixelsOf(svg, PIXELS);
  const { palette, data } = indexed(rgba);
  return encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
}

/**
 * Pixels by their colours' places in a palette. Most pictures have fewer than 256 colours; where
 * edges mix more, a rare one becomes the nearest that is frequent.
 */
function indexed(rgba: Uint8Array): { palette: number[][]; data: Uint8Array } {
  const pixels = new Uint32Array(rgba.buffer);
  const counts = new Map<number, number>();
  runs(pixels, (pixel, from, to) => counts.set(pixel, (counts.get(pixel) ?? 0) + to - from));
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([pixel]) => pixel);
  const palette = byCount.slice(0, COLOURS).map(parts);
  const places = new Map(byCount.map((pixel) => [pixel, nearest(parts(pixel), palette)]));
  const data = new Uint8Array(pixels.length);
  runs(pixels, (pixel, from, to) => data.fill(places.get(pixel)!, from, to));
  return { palette, data };
}

/** Tells of each run of equal pixels: most of a picture is paper. */
function runs(pixels: Uint32Array, tell: (pixel: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const pixel = pixels[from]!;
    while (pixels[to] === pixel) to++;
    tell(pixel, from, to);
  }
}

const parts = (pixel: number): number[] => [0, 8, 16].map((by) => (pixel >> by) & 255);

function nearest(colour: readonly number[], palette: readonly number[][]): number {
  const distances = palette.map((other) =>
    other.reduce((sum, part, i) => sum + (part - colour[i]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
