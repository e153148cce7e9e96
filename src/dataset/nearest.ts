/**
 * The accepted value that was probably meant: fewest letters added, dropped, changed or swapped,
 * and not more than a third of them, nor all of a single one. Free of everything else: bad attributes need it in the page.
 */
export function nearest(given: string, accepted: Iterable<string>): string | undefined {
  const word = given.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let most = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  for (const value of accepted) {
    const edits = distance(word, value.toLowerCase(), most);
    if (edits <= most) [best, most] = [value, edits - 1];
  }
  return best;
}

/** Edits that lead from `a` to `b`, or `most + 1` where it takes more than `most`. */
function distance(a: string, b: string, most: number): number {
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most) return over;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = Array<number>(b.length + 1).fill(over);
    if (i <= most) next[0] = i;
    // Cells further than `most` off the diagonal cannot lead to fewer edits.
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const changed = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : over;
      next[j] = Math.min(changed, swapped, row[j]! + 1, next[j - 1]! + 1);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length]!, over);
}
