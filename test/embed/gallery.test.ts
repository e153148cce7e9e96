import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { galleryPage, HOST } from '../../src/gallery/page.js';
import { shownFigures } from './figures.js';
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
      const shown = having(page, 'indicator')
        .filter(({ name }) => name === 'stat-counter')
        .map(({ attributes }) => attributes['indicator']!);
      assert.deepEqual(shown.sort(), ids);
    });

    test('offers the snippet of every figure once', () => {
      const offered = page.tags.filter(({ name }) => name === 'code').map(({ text }) => text);
      const expected = shownFigures
        .filter((shown) => shown.language === language)
        .map((shown) => snippetOf('element', shown, { host: HOST, files: HOST }));
      assert.deepEqual(
        expected.filter((line) => !offered.includes(line)),
        [],
      );
      assert.equal(new Set(offered).size, offered.length);
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
      const outside = read(html.replace(/<template.*?<\/template>/gs, ''));
      const named = having(outside, 'id').map(({ attributes }) => attributes['id']);
      assert.equal(new Set(named).size, named.length);
    });

    test('has no script of its own in the page', () => {
      const scripts = page.tags.filter(({ name }) => name === 'script');
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
