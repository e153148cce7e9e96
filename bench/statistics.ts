/** What is said of several measurements of the same thing. */

/** The middle of `values`; of an even number of them, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('Nothing was measured.');
  return sorted.length % 2 ? upper : (sorted[middle - 1]! + upper) / 2;
}

/** The least of `values`: what the machine can do when nothing disturbs it. */
export const best = (values: readonly number[]): number => Math.min(...values);

/** `items` in an order that follows from `seed` alone (Fisher and Yates, with mulberry32). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  const random = mulberry32(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Numbers from 0 to below 1, always the same for a seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
