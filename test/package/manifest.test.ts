import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import { elementsIn, type DocumentedAttribute } from '../../scripts/manifest.js';
import { optionsOf } from '../../src/embed/options.js';
import { renderElement, stylesOf } from '../../src/embed/prerender.js';
import { shownBy } from '../../src/embed/shown.js';
import { attributesOf } from '../../src/snippets/address.js';
import { viewsOf } from '../../src/figures/views.js';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import * as classes from '../../src/index.js';
import { names, type ElementName } from '../../src/shared/names.js';
import { filesIn, text } from './built.js';

const manifest = JSON.parse(text('dist/custom-elements.json')) as Package;
const views = viewsOf(dataset);
const sorted = (list: Iterable<string>): string[] => [...new Set(list)].toSorted();

/** Names of parts in the templates of `paths`. */
const partsIn = (paths: readonly string[]): string[] =>
  paths.flatMap((path) =>
    [...text(path).matchAll(/\bpart="([^"$]+)"|\bpart\.add\('([^']+)'\)/g)].flatMap(
      ([, names = '', added = '']) => `${names} ${added}`.trim().split(' '),
    ),
  );

const shared = partsIn(
  ['frame', 'element', 'menu', 'panel', 'beneath', 'image-panel', 'behind'].map(
    (name) => `src/shared/${name}.ts`,
  ),
);
/** Parts of what is shared that an element shows only where it has such a thing. */
const OPTIONAL = ['quote', 'facts', 'snippet', 'note', 'alt-text'];

/** An element with those within it, whose custom properties it hands down. */
const withNested = (tag: ElementName): ElementName[] => {
  const html = renderElement(tag, { attributes: attributesOf(shownBy(tag, views, 'en')[0]!) });
  return names.filter((name) => html.includes(`<${name}`));
};

const INNERMOST = /<template[^>]*>(?:(?!<template|<\/template>)[\s\S])*<\/template>/;

/** Names of parts in all that an element can show, without those of elements within it. */
const partsOf = (tag: ElementName): string[] =>
  shownBy(tag, views, 'en').flatMap((shown) => {
    let html = renderElement(tag, { attributes: attributesOf(shown) });
    // Elements within are taken out from the innermost, until the outermost alone is left.
    while (html.split('<template').length > 2) html = html.replace(INNERMOST, '');
    return [...html.matchAll(/\spart="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  });

/** Custom properties that styles read, themselves or through a private one that is used. */
const publicProperties = (css: string): string[] =>
  [...css.matchAll(/(?:(--_[a-z-]+):\s*var\(\s*)?(--asgm-[a-z-]+)/g)]
    .filter(([, inner]) => !inner || css.includes(`var(${inner})`))
    .map(([, , name = '']) => name);

test('the manifest names its modules in one order, whatever order they were read in', () => {
  const paths = manifest.modules.map(({ path }) => path);
  assert.deepEqual(paths, paths.toSorted());
});

for (const element of elementsIn(manifest)) {
  const tag = element.tagName as ElementName;
  const attributes = (element.attributes ?? []) as DocumentedAttribute[];

  describe(`the manifest of <${tag}>`, () => {
    test('has every attribute that is observed, and lang', () => {
      const type = Object.values(classes).find(
        (one): one is typeof classes.StatCounter =>
          typeof one === 'function' && one.name === element.name,
      );
      assert.deepEqual(
        sorted(attributes.map(({ name }) => name)),
        sorted([...(type?.observedAttributes ?? []), 'lang']),
      );
    });

    test('says of each attribute what it is, its type and its default', () => {
      for (const { name, description, type, default: value } of attributes) {
        assert.ok(description, name);
        assert.ok(type?.text, name);
        assert.ok(value, name);
      }
    });

    test('lists what is taken, where not any text is', () => {
      for (const [name, option] of Object.entries(optionsOf(tag))) {
        const attribute = attributes.find((one) => one.name === name);
        assert.deepEqual(attribute?.values, option.values, name);
      }
    });

    test('has every part of its templates, and no other', () => {
      const own = [
        ...partsIn(filesIn(`src/elements/${tag}/`).filter((path) => path.endsWith('.ts'))),
        ...partsOf(tag),
      ];
      const documented = (element.cssParts ?? []).map(({ name }) => name);
      const must = [...own, ...shared.filter((name) => !OPTIONAL.includes(name))];
      assert.deepEqual(sorted(must.filter((name) => !documented.includes(name))), []);
      assert.deepEqual(sorted(documented.filter((n) => ![...own, ...shared].includes(n))), []);
    });

    test('has every custom property of its styles, each with a default, and no other', () => {
      const documented = element.cssProperties ?? [];
      const used = withNested(tag).flatMap((name) => publicProperties(stylesOf(name)));
      assert.deepEqual(sorted(documented.map(({ name }) => name)), sorted(used));
      for (const { name, default: value, description } of documented) {
        assert.ok(value, name);
        assert.ok(description, name);
      }
    });

    test('has the events with their types, the slot, and a summary on one line', () => {
      const events = (element.events ?? []).map(({ name, type }) => `${name}: ${type.text}`);
      assert.deepEqual(sorted(events), [
        'indicator-error: IndicatorErrorEvent',
        'indicator-ready: IndicatorReadyEvent',
        'indicator-select: IndicatorSelectEvent',
      ]);
      assert.deepEqual(
        (element.slots ?? []).map(({ name }) => name),
        [''],
      );
      assert.match(element.summary ?? '', /^[A-Z].*\.$/);
    });
  });
}
