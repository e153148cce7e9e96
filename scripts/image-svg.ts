/**
 * A picture as SVG. Text is drawn as outlines: it looks the same in every program and asks nobody
 * for a font. Whoever hears it has title and description.
 */
import { escapeHtml } from '../src/snippets/html.js';
import type { Box } from '../src/figures/outline.js';
import {
  isText,
  RIM,
  type Picture,
  type ShapeMark,
  type TextMark,
} from '../src/figures/picture/picture.js';
import { glyphsOf, UNITS } from './image-font.js';

/** What XML cannot hold, not even escaped: one such character, and no program opens the picture. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export interface Told {
  language: string;
  title: string;
  alt: string;
}

/** The whole file; the same picture always gives the same bytes. */
export function svgOf({ width, height, marks }: Picture, { language, title, alt }: Told): string {
  const shapes = new Map<string, string>();
  const clips: string[] = [];
  const drawn = marks.map((mark) => (isText(mark) ? textOf(mark, shapes) : shapeOf(mark, clips)));
  const glyphs = [...shapes].map(([id, d]) => `<path id="${id}" d="${d}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"` +
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title alt" xml:lang="${language}">\n` +
    `<title id="title">${xml(title)}</title>\n` +
    `<desc id="alt">${xml(alt)}</desc>\n` +
    `<defs>${glyphs.join('')}${clips.join('')}</defs>\n${drawn.join('\n')}\n</svg>\n`
  );
}

const xml = (text: string): string => escapeHtml(text.replace(NO_XML, '\uFFFD'));

function textOf({ text, x, y, style, fill, rim }: TextMark, shapes: Map<string, string>): string {
  const scale = style.size / UNITS;
  const { glyphs } = glyphsOf(text, style);
  const uses = glyphs.flatMap(({ id, d, x: from }) => {
    // A blank has no shape.
    if (!d) return [];
    shapes.set(id, d);
    return [`<use xlink:href="#${id}" x="${rounded(from)}"/>`];
  });
  const at = `matrix(${exact(scale)} 0 0 ${exact(-scale)} ${rounded(x)} ${rounded(y)})`;
  const round = rim
    ? ` stroke="${rim}" stroke-width="${rounded(RIM / scale)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<g fill="${fill}"${round} transform="${at}">${uses.join('')}</g>`;
}

function shapeOf(mark: ShapeMark, clips: string[]): string {
  const { d, fill = 'none', stroke, width = 1, at, within } = mark;
  const scale = at?.scale ?? 1;
  const line = stroke
    ? ` stroke="${stroke}" stroke-width="${exact(width / scale)}" stroke-linejoin="round"`
    : '';
  const put = at
    ? ` transform="matrix(${exact(scale)} 0 0 ${exact(scale)} ${rounded(at.x)} ${rounded(at.y)})"`
    : '';
  const path = `<path d="${d}" fill="${fill}"${line}${put}/>`;
  return within ? `<g clip-path="url(#${clipOf(within, clips)})">${path}</g>` : path;
}

/** The id of a clip of this box, which is written once. */
function clipOf({ x, y, width, height }: Box, clips: string[]): string {
  const box = [x, y, width, height].map(rounded);
  const rect = `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}"/>`;
  let at = clips.findIndex((clip) => clip.includes(rect));
  if (at < 0) at = clips.push(`<clipPath id="within-${clips.length}">${rect}</clipPath>`) - 1;
  return `within-${at}`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
