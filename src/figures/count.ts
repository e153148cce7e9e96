/** The numbers a counter shows on its way to a figure. */

/** A number that may count up: its value as it is written, and its decimals. */
export type Count = readonly [value: number, decimals: number];

/** How long a counter counts, in milliseconds. */
export const COUNT_MS = 900;

/**
 * What the counter to `number` shows `elapsed` milliseconds after its start; eases out, ends exactly.
 * `number` is the text of `count`, whose marks between digits each step bears in the same places: a
 * browser may take longer to make its first `Intl.NumberFormat` than for all else of a counter.
 */
export function counted([value, decimals]: Count, elapsed: number, number: string): string {
  const left = 1 - Math.min(Math.max(elapsed / COUNT_MS, 0), 1);
  const digits = (value * (1 - left ** 4)).toFixed(decimals).replace('.', '');
  let n = digits.length;
  let text = '';
  for (let at = number.length; at-- && n;) {
    text = (/\d/.test(number[at]!) ? digits[--n]! : number[at]!) + text;
  }
  return text;
}
