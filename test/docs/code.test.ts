import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import { transform } from 'lightningcss';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { elementsIn } from '../../scripts/manifest.js';
import { names } from '../../src/shared/names.js';
import { complaints } from '../types/compile.js';
import { blocksOf, pages, root, type Block } from './pages.js';

const blocks = pages.flatMap(blocksOf);
const of = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language));
const titled = ({ path, code }: Block) => `${path}: ${code.trim().split('\n')[0]!.slice(0, 70)}`;

const manifest = new URL('dist/custom-elements.json', root);
const elements = elementsIn(JSON.parse(readFileSync(manifest, 'utf8')) as Package);
/** Attributes that HTML gives to every element. */
const COMMON = ['id', 'style', 'class'];

type Node = DefaultTreeAdapterMap['node'];
const tagsIn = (node: Node): DefaultTreeAdapterMap['element'][] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(tagsIn) : []),
];

describe('code in the docs', () => {
  for (const block of of('ts', 'js')) {
    test(`compiles: ${titled(block)}`, () => {
      // What stands in a page is a module, whether or not it imports.
      const code = `${block.code}\nexport {};\n`;
      assert.deepEqual(complaints({ 'docs.ts': code }), []);
    });
  }

  for (const block of of('css')) {
    test(`is CSS: ${titled(block)}`, () => {
      transform({ filename: 'docs.css', code: Buffer.from(block.code) });
    });
  }

  for (const block of of('json')) {
    test(`is JSON: ${titled(block)}`, () => {
      JSON.parse(block.code);
    });
  }

  for (const block of of('html')) {
    test(`has only elements and attributes that there are: ${titled(block)}`, () => {
      for (const { tagName, attrs } of tagsIn(parseFragment(block.code))) {
        if (!tagName.includes('-')) continue;
        const element = elements.find((one) => one.tagName === tagName);
        assert.ok(element, `${tagName}; there are ${names.join(', ')}`);
        const known = (element.attributes ?? []).map(({ name }) => name);
        const unknown = attrs.map(({ name }) => name).filter((name) => !known.includes(name));
        assert.deepEqual(
          unknown.filter((name) => !COMMON.includes(name)),
          [],
        );
      }
    });
  }

  test('is in a language whose code is checked, or is not to be run', () => {
    const checked = ['ts', 'js', 'css', 'json', 'html', 'sh'];
    // Snippets are made by the build; that of nginx runs in the test of delivery.
    const others = ['text', 'markdown', 'nginx', ''];
    const unknown = blocks.filter(({ language }) => ![...checked, ...others].includes(language));
    assert.deepEqual(unknown.map(titled), []);
  });
});
