import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import { elementsIn } from '../../scripts/manifest.js';
import { languages } from '../../src/dataset/languages.js';
import { items } from '../../src/gallery/catalogue.js';
import { controlsOf } from '../../src/gallery/controls.js';
import { acceptedBy, shownIn, withChoice } from '../../src/gallery/settings.js';
import { optionWords } from '../../src/gallery/words/options.js';
import { pageWords } from '../../src/gallery/words/page.js';
import type { ElementName } from '../../src/shared/names.js';
import { shows } from '../../src/snippets/variants.js';

const file = new URL('../../dist/custom-elements.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Package;
const elements = elementsIn(manifest).map(({ tagName, attributes = [] }) => ({
  name: tagName as ElementName,
  attributes: attributes,
}));
const all = items();

const controls = (name: string, language: (typeof languages)[number] = 'en') => {
  const { attributes } = elements.find((element) => element.name === name)!;
  return controlsOf(name as ElementName, attributes, language);
};
const control = (element: string, name: string) =>
  controls(element).find((one) => one.name === name)!;
const item = (anchor: string) => all.find((one) => one.anchor === anchor)!;

describe('the options of every element', () => {
  for (const { name, attributes } of elements) {
    for (const language of languages) {
      test(`<${name}> has words (${language}) for every attribute and every value`, () => {
        const made = controls(name, language);
        for (const { label, values, kind } of made) {
          assert.match(label, /^\p{Lu}/u);
          for (const [value, words] of values) assert.ok(words, `${label}: ${value}`);
          // A value that stands for itself is a number, or nobody found words for it.
          for (const [value, words] of values) {
            if (words === value) assert.match(value, /^\d+$/, `${label}: ${value}`);
          }
          if (kind === 'choice') assert.ok(values.length > 1);
        }
        assert.ok(pageWords[language].kinds[name] && pageWords[language].wide[name] !== '');
      });
    }

    test(`<${name}> leaves out only what says which figure it is, and whence`, () => {
      const names = controls(name).map((one) => one.name);
      const left = attributes.map((one) => one.name).filter((one) => !names.includes(one));
      const identity =
        shows[name].whole !== undefined && name === 'impact-report' ? [] : [shows[name].attribute];
      assert.deepEqual(left.sort(), [...identity, 'for', 'src'].sort());
    });
  }

  test('are said in the same words in each language, as far as there are words', () => {
    const [en, es] = languages.map((language) => Object.keys(optionWords[language]));
    assert.deepEqual(en, es);
  });
});

describe('what is chosen', () => {
  const counter = item('stat-counter/certified-orgs');
  const bars = item('region-share-chart/asgm-gold-by-region/bar');

  test('is left out again where it says what holds anyhow', () => {
    const theme = control('stat-counter', 'theme');
    const dark = withChoice(theme, counter, {}, 'dark');
    assert.deepEqual(dark, { theme: 'dark' });
    assert.deepEqual(withChoice(theme, counter, dark, 'auto'), {});
  });

  test('is what a variant sets, until something else is chosen', () => {
    const type = control('region-share-chart', 'type');
    assert.equal(shownIn(type, bars, {}), 'bar');
    assert.deepEqual(withChoice(type, bars, {}, 'doughnut'), { type: 'doughnut' });
    assert.deepEqual(withChoice(type, bars, { type: 'doughnut' }, 'bar'), {});
  });

  test('is all actions or some of them, or none at all', () => {
    const actions = control('stat-counter', 'actions');
    assert.equal(shownIn(actions, counter, {}), 'data image embed cite');
    assert.equal(shownIn(actions, counter, { actions: '' }), '');
    assert.deepEqual(withChoice(actions, counter, {}, 'cite'), { actions: 'cite' });
    assert.deepEqual(withChoice(actions, counter, {}, ''), { actions: '' });
    assert.deepEqual(withChoice(actions, counter, {}, 'data image embed cite'), {});
  });

  test('switches on by a value, which every framework takes for on', () => {
    const still = control('stat-counter', 'still');
    assert.deepEqual(withChoice(still, counter, {}, 'true'), { still: 'true' });
    assert.deepEqual(withChoice(still, counter, { still: 'true' }, ''), {});
  });

  test('is taken from an address only where the element has it', () => {
    const asked = {
      theme: 'pink',
      onclick: 'alert(1)',
      src: 'https://example.org/',
      actions: 'cite fly',
      label: '<b>',
    };
    assert.deepEqual(acceptedBy(controls('stat-counter'), counter, asked), {
      actions: 'cite',
      label: '<b>',
    });
  });
});
