import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { optionsOf } from '../../src/embed/options.js';
import { renderElement } from '../../src/embed/prerender.js';
import { shows } from '../../src/snippets/variants.js';
import { names } from '../../src/shared/names.js';

/** Attributes without which an element shows nothing. */
const needed = (tag: (typeof names)[number]): Record<string, string> => {
  const { whole, attribute } = shows[tag];
  return whole === undefined ? { [attribute]: optionsOf(tag)[attribute]!.values[0]! } : {};
};

/** What is said of an attribute that is refused. */
function refusalOf(render: () => string): { attribute?: string; accepted?: string[] } {
  try {
    render();
  } catch (error) {
    const [json] = /\{.*\}/.exec(String(error)) ?? [];
    return JSON.parse(json ?? '{}') as { attribute?: string; accepted?: string[] };
  }
  return {};
}

/** Values of these are told and left out, not refused. */
const TOLD = ['lang', 'theme', 'actions'];

for (const tag of names) {
  describe(`<${tag}>`, () => {
    for (const [name, { values }] of Object.entries(optionsOf(tag))) {
      test(`takes every value that is listed for ${name}`, () => {
        for (const value of values) {
          const attributes = { ...needed(tag), [name]: value };
          assert.match(renderElement(tag, { attributes }), /class="figure"/, value);
        }
      });

      if (TOLD.includes(name)) continue;
      test(`names just those values when it refuses another ${name}`, () => {
        const attributes = { ...needed(tag), [name]: 'no-such-value' };
        const refusal = refusalOf(() => renderElement(tag, { attributes }));
        assert.equal(refusal.attribute, name);
        assert.deepEqual(refusal.accepted, values);
      });
    }
  });
}
