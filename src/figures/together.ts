import type { Passage } from '../dataset/localised.js';

/** Several passages as one, each said once; `…` for what is between. */
export function together(passages: readonly Passage[]): Passage {
  const join = (texts: readonly string[]) => [...new Set(texts)].join(' … ');
  const text = join(passages.map((one) => one.text));
  const originals = passages.flatMap(({ original }) => original ?? []);
  return originals.length ? { text, original: join(originals) } : { text };
}
