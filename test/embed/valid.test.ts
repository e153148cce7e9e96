/** The HTML of every page, by a checker that knows the standard and what assistive technology needs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { galleryPage } from '../../src/gallery/page.js';
import { built, SITE } from './pages.js';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Files come from where the page does.
    'require-sri': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    // Within a shadow root a button belongs to no form.
    'no-implicit-button-type': 'off',
    // WebKit takes an <ol> without visible numbers for no list, unless its role is written out.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // What has a role may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** What is wrong with a page, each with its line. */
async function faults(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`);
}

describe('the HTML', () => {
  for (const { path, published } of built) {
    test(`of ${path} is valid`, async () => assert.deepEqual(await faults(published), []));
  }

  for (const language of ['en', 'es'] as const) {
    test(`of the page of all figures in ${language} is valid`, async () => {
      const html = galleryPage({ language, root: './', host: SITE });
      assert.deepEqual(await faults(html), []);
    });
  }
});

test('a page with a fault in a shadow root is found out', async () => {
  const { published } = built[0]!;
  const broken = published.replace('<div id="body"', '<div id="source"');
  assert.notEqual(broken, published);
  assert.match((await faults(broken)).join(), /no-dup-id/);
});
