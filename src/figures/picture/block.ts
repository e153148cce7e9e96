/** Parts of a picture, stacked like the parts of a page. */
import { balanced, wrapped, type Run } from './lines.js';
import { INK, INNER, MARGIN } from './paper.js';
import { ASCENT, DESCENT, isText, type Mark, type Measure, type TextStyle } from './picture.js';

/** Marks, whose heights are counted from the top of the block, and how high that is. */
export interface Block {
  marks: readonly Mark[];
  height: number;
}

/** How text is put into a block. */
export interface Setting {
  x?: number;
  width?: number;
  fill?: string;
  /** From baseline to baseline, in parts of the size. */
  leading?: number;
  /** When `true`, no word is left alone on a line: for headings. */
  even?: boolean;
  /** When `true`, each line stands in the middle of the width. */
  middle?: boolean;
}

/** Sets text in lines. */
export type Typeset = (text: string | readonly Run[], style: TextStyle, setting?: Setting) => Block;

/** `style` is that of plain text, and in any case that of the lines. */
export const typesetter =
  (measure: Measure): Typeset =>
  (text, style, setting = {}) => {
    const { x = MARGIN, width = MARGIN + INNER - x, fill = INK, leading = 1.35 } = setting;
    const runs = typeof text === 'string' ? [{ text, style, fill }] : text;
    const lines = (setting.even ? balanced : wrapped)(runs, width, measure);
    const step = style.size * leading;
    // What a line is higher than its text is above and below it alike.
    const first = (step + style.size * (ASCENT - DESCENT)) / 2;
    const marks = lines.flatMap(({ pieces, width: own }, i) => {
      const left = setting.middle ? x + (width - own) / 2 : x;
      return pieces.map(({ x: from, ...run }) => ({ ...run, x: left + from, y: first + i * step }));
    });
    return { marks, height: lines.length * step };
  };

/** Empty space. */
export const gap = (height: number): Block => ({ marks: [], height });

/** One below the other. */
export function stack(...blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    const placed = moved(block, height);
    height += block.height;
    return placed;
  });
  return { marks, height };
}

/** Side by side, from the same top. */
export const beside = (...blocks: readonly Block[]): Block => ({
  marks: blocks.flatMap(({ marks }) => marks),
  height: Math.max(0, ...blocks.map(({ height }) => height)),
});

/** The marks of a block, so much further down. */
export const moved = ({ marks }: Pick<Block, 'marks'>, by: number): Mark[] =>
  marks.map((mark) => {
    if (isText(mark)) return { ...mark, y: mark.y + by };
    const { x, y, scale } = mark.at ?? { x: 0, y: 0, scale: 1 };
    const { within } = mark;
    return {
      ...mark,
      at: { x, y: y + by, scale },
      ...(within && { within: { ...within, y: within.y + by } }),
    };
  });
