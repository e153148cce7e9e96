/** What pictures are printed with: a picture has no page behind it, so it brings its paper. */

/** The colours of figures on light pages, of which the paper is one. */
export const PAPER = '#fffefb';
export const INK = '#1d2126';
export const MUTED = '#59616b';
export const LINE = '#dfdacd';
export const GOLD = '#9a6b00';
export const TEAL = '#1b6673';
export const SLATE = '#737b86';
export const CLAY = '#a4481f';

/** Colours of parts, in their order. */
export const PARTS = [GOLD, TEAL, SLATE, CLAY] as const;

/** Of the map, barely there but for the departments that matter. */
export const SEA = '#e8f0f2';
export const NEIGHBOURS = '#f4f3f0';
export const COUNTRY = '#f1e9d7';
export const DEPARTMENT = '#eedcb2';

/** Width of every picture: half of it is what a phone, or a column of a newsletter, has. */
export const WIDTH = 1200;
/** From the edge to what is printed. */
export const MARGIN = 64;
/** Width of what is printed. */
export const INNER = WIDTH - 2 * MARGIN;

/** The smallest text: at half the picture's width it is 12 pixels high. */
export const SMALL = 24;
