import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { HOST } from '../../src/gallery/host.js';
import { offered as shownOnPage } from '../../src/gallery/catalogue.js';
import { galleryPage } from '../../src/gallery/page.js';
import { names } from '../../src/shared/names.js';
import { having, read } from './tree.js';

const ids = dataset.scalars.map(({ id }) => id).sort();

/** The hosts that `html` names, each once. */
const hosts = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:https?:)?\/\/([\w.:-]+)/g)].map(([, host = '']) => host)),
];

for (const language of languages) {
  describe(`the page of all figures (${language})`, () => {
    const root = language === 'en' ? './' : '../';
    const html = galleryPage({ language, root });
    const page = read(html);
    // A section repeats some figures within its own shadow root.
    const outside = { ...page, tags: page.tags.filter(({ shadowed }) => !shadowed) };

    test('needs no mending', () => {
      assert.deepEqual(page.errors, []);
    });

    test('says its language and names the page in the other', () => {
      assert.equal(page.tags[0]?.attributes['lang'], language);
      const [alternate] = having(page, 'rel', 'alternate');
      assert.deepEqual(
        alternate?.attributes,
        language === 'en'
          ? { rel: 'alternate', hreflang: 'es', href: './es/' }
          : { rel: 'alternate', hreflang: 'en', href: '../' },
      );
    });

    test('shows every scalar indicator once', () => {
      const shown = outside.tags
        .filter(({ name }) => name === 'stat-counter')
        .map(({ attributes }) => attributes['indicator']!);
      assert.deepEqual(shown.sort(), ids);
    });

    test('offers the snippet of every figure once', () => {
      const offered = outside.tags.filter(({ name }) => name === 'code').map(({ text }) => text);
      const expected = names
        .flatMap((name) => shownOnPage(name, language))
        .map((shown) => snippetOf('element', shown, { host: HOST }));
      assert.deepEqual(offered.sort(), expected.sort());
    });

    test('names no host but the one that stands for the reader’s own', () => {
      assert.deepEqual(hosts(html), ['HOST']);
    });

    test('names a host that it is told, and says nothing of a placeholder then', () => {
      const told = galleryPage({ language, root, host: 'https://example.org/v1/' });
      assert.deepEqual(hosts(told), ['example.org']);
      assert.doesNotMatch(told, /HOST/);
    });

    test('has no two elements of one id outside shadow roots', () => {
      const named = having(outside, 'id').map(({ attributes }) => attributes['id']);
      assert.equal(new Set(named).size, named.length);
    });

    test('has no script of its own in the page', () => {
      const scripts = page.tags
        .filter(({ name }) => name === 'script')
        .filter(({ attributes: { type } }) => type !== 'application/json');
      assert.deepEqual(
        scripts.map(({ attributes: { src }, text }) => [src, text]),
        [
          [`${root}widgets.js`, ''],
          [`${root}gallery.js`, ''],
        ],
      );
    });
  });
}
