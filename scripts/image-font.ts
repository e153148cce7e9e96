/**
 * The font of pictures: Inter, under the SIL Open Font License. It is measured and drawn by the same
 * code, so that text is exactly as wide as it was laid out to be.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { TIGHTER, type TextStyle } from '../src/figures/picture/picture.js';

const require = createRequire(import.meta.url);
const file = (name: string): string => require.resolve(`@fontsource/inter/${name}`);

/** Where its licence is, which travels with the pictures. */
export const fontLicence = file('LICENSE');

const fonts = { regular: open(400), bold: open(700) };

/** Latin, with all that the report's languages and their quotation marks need. */
function open(weight: number): Font {
  const font = create(readFileSync(file(`files/inter-latin-${weight}-normal.woff`)));
  if (!('layout' in font)) throw new Error('The font is a collection of several.');
  return font;
}

export interface Glyph {
  /** Names its shape among all that a picture holds. */
  id: string;
  /** Its shape, in units of the font, y upwards. */
  d: string;
  /** Where it stands, from the start of the text, in units of the font. */
  x: number;
}

/** Units of the font for one em. */
export const UNITS = fonts.regular.unitsPerEm;

/** The glyphs of `text`; throws where the font has no glyph for a character of it. */
export function glyphsOf(text: string, style: TextStyle): { glyphs: Glyph[]; advance: number } {
  const { glyphs, positions } = fonts[style.bold ? 'bold' : 'regular'].layout(text);
  let advance = 0;
  const placed = glyphs.map((glyph, i) => {
    if (glyph.id === 0) throw new Error(`The font has no glyph for a character of “${text}”.`);
    const { xAdvance, xOffset } = positions[i]!;
    const x = advance + xOffset;
    advance += xAdvance - (style.tight ? TIGHTER * UNITS : 0);
    return { id: `${style.bold ? 'b' : 'r'}${glyph.id}`, d: glyph.path.toSVG(), x };
  });
  return { glyphs: placed, advance };
}

const widths = new Map<string, number>();

/** How wide `text` is, in units of the picture. */
export function measure(text: string, style: TextStyle): number {
  const key = `${style.bold ?? ''}${style.tight ?? ''} ${text}`;
  let advance = widths.get(key);
  if (advance === undefined) widths.set(key, (advance = glyphsOf(text, style).advance));
  return (advance * style.size) / UNITS;
}
