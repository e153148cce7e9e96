/** Quotes of designed pages begin with a heading in capitals: where it ends, the sentence begins. */

/** A quote in its pieces, which joined by blanks are the quote again; empty ones are left out. */
export interface Headed {
  /** The words in capitals at its beginning. */
  headline?: string;
  /** The name that ends these, or that begins the rest. */
  name?: string;
  text?: string;
}

/** `text` in its pieces; `names` are those of organisations, as they may be written in it. */
export function headed(text: string, names: readonly string[]): Headed {
  const words = text.split(' ');
  const end = words.findIndex((word) => word !== word.toLocaleUpperCase());
  const capitals = (end < 0 ? words : words.slice(0, end)).join(' ');
  const rest = end < 0 ? '' : words.slice(end).join(' ');
  const last = names.find((name) => capitals.endsWith(` ${name.toLocaleUpperCase()}`));
  const first = last ? undefined : names.find((name) => rest.startsWith(`${name} `));
  const headline = last ? capitals.slice(0, -last.length - 1) : capitals;
  const own = last ? capitals.slice(-last.length) : first;
  const left = first ? rest.slice(first.length + 1) : rest;
  return {
    ...(headline && { headline }),
    ...(own && { name: own }),
    ...(left && { text: left }),
  };
}
