/** SVG as strictly as a parser of XML reads it, as far as ours goes. */
import assert from 'node:assert/strict';

const TAG = /<(?:\/?([\w:-]+)((?: [\w:-]+="[^"<]*")*)\/?)>/g;
const ELEMENTS = ['svg', 'title', 'desc', 'defs', 'path', 'clipPath', 'rect', 'g', 'use'];
/** What XML 1.0 cannot hold, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Asserts that `svg` is XML of shapes, title and description alone. */
export function assertXml(svg: string): void {
  const open: string[] = [];
  for (const [tag, name = '', attributes = ''] of svg.matchAll(TAG)) {
    assert.ok(ELEMENTS.includes(name), tag);
    assert.doesNotMatch(attributes, / on\w+=|javascript:|href="(?!#)/i, tag);
    if (tag.startsWith('</')) assert.equal(open.pop(), name);
    else if (!tag.endsWith('/>')) open.push(name);
  }
  assert.deepEqual(open, []);
  const text = svg.replace(TAG, '');
  assert.doesNotMatch(text, /[<>]|&(?!#\d+;)/);
  assert.doesNotMatch(svg, NO_XML);
}
