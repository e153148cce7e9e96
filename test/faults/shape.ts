/** What of HTML is not text: the elements and attributes that a browser would make of it. */
import assert from 'node:assert/strict';
import { read } from '../embed/tree.js';

/** Attributes whose value leads somewhere, or is run. */
const LEADING = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster'];
const HARMLESS = /^(https:\/\/|#|(\.\.?\/)+|[a-z]+\.js$|data:,$|$)/;

/** Elements of `html` in order, each with the names of its attributes. */
export const shapeOf = (html: string): string[] =>
  read(html).tags.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));

/** Asserts that `html` has the elements and attributes of `plain`, and that nothing in it is run. */
export function assertLike(html: string, plain: string): void {
  assert.deepEqual(shapeOf(html), shapeOf(plain));
  assertHarmless(html);
}

/** The same where words decide how many of each there are, and in which order. */
export function assertNoOther(html: string, plain: string): void {
  const known = new Set(shapeOf(plain));
  assert.deepEqual(
    shapeOf(html).filter((one) => !known.has(one)),
    [],
  );
  assertHarmless(html);
}

/** Asserts that nothing in `html` is run, whatever it says. */
export function assertHarmless(html: string): void {
  for (const { name, attributes } of read(html).tags) {
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.doesNotMatch(attribute, /^on|^srcdoc$/, name);
      if (LEADING.includes(attribute)) assert.match(value, HARMLESS, `${name} ${attribute}`);
    }
  }
}
