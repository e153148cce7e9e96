/**
 * Lists of whole numbers as text, a character for each: steps along a border are small, so that
 * this compresses to half of what digits do. Lists are parted by blanks.
 */

/** Code of the character for 0: those that need an escape within quotes stand for few numbers. */
const ZERO = 48;

/** `lists` as text; 0, -1, 1, -2, 2 … are the characters from `0` on. */
export const packed = (lists: readonly (readonly number[])[]): string =>
  lists
    .map((list) => String.fromCharCode(...list.map((n) => ZERO + (n < 0 ? -2 * n - 1 : 2 * n))))
    .join(' ');

/** The lists that `text` stands for. */
export const unpacked = (text: string): number[][] =>
  text.split(' ').map((list) =>
    Array.from(list, (character) => {
      const n = character.charCodeAt(0) - ZERO;
      return (n >> 1) ^ -(n & 1);
    }),
  );
