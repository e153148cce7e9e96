/**
 * A picture as data: marks on paper, in the order in which they are drawn. It is laid out here, and
 * drawn elsewhere: as SVG when the project is built, on a canvas in a page.
 */
import type { Box } from '../outline.js';

/** How text is set: its size, and whether it is bold; `tight` for very large numbers. */
export interface TextStyle {
  size: number;
  bold?: true;
  tight?: true;
}

/** How much closer the characters of `tight` text stand, in parts of its size. */
export const TIGHTER = 0.02;

/** Text on one line: where it begins, and its baseline. */
export interface TextMark {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
  fill: string;
  /** Colour of a rim, where lines of a drawing run below it. */
  rim?: string;
}

/** Width of the rim of text. */
export const RIM = 6;

/** A shape as the `d` of an SVG path, moved to `at` and scaled there. */
export interface ShapeMark {
  d: string;
  fill?: string;
  stroke?: string;
  /** Width of the stroke, in units of the picture. */
  width?: number;
  at?: { x: number; y: number; scale: number };
  /** What is outside is not drawn. */
  within?: Box;
}

export type Mark = TextMark | ShapeMark;

export interface Picture {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** How wide text is, in units of the picture: as it will be drawn, whatever draws it. */
export type Measure = (text: string, style: TextStyle) => number;

/** How far text reaches above and below its baseline, in parts of its size. */
export const ASCENT = 0.97;
export const DESCENT = 0.25;

export const isText = (mark: Mark): mark is TextMark => 'text' in mark;

/** A rectangle as a path. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** A disc about the middle of its own drawing. */
export const disc = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;

/** A diamond, likewise. */
export const diamond = (radius: number): string =>
  `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0z`;
