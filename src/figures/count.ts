/** The numbers a counter shows on its way to a figure. */
import { digits } from './digits.js';

/** A number that may count up: its value as it is written, and its decimals. */
export type Count = readonly [value: number, decimals: number];

/** How long a counter counts, in milliseconds. */
export const COUNT_MS = 900;

/** What the counter shows `elapsed` milliseconds after its start; eases out, ends exactly. */
export function counted([value, decimals]: Count, elapsed: number, locale: string): string {
  const left = 1 - Math.min(Math.max(elapsed / COUNT_MS, 0), 1);
  return digits(value * (1 - left ** 4), locale, decimals);
}
