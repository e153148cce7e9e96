import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { embedPage } from '../../src/embed/page.js';
import { hostileTexts, shownFigures } from './figures.js';
import { having, partTexts, read } from './tree.js';

/** The most that a page may weigh, compressed with Brotli. */
const MOST_BYTES = 14_000;

for (const shown of shownFigures) {
  const { id, language, sentence, figure, detail } = shown;
  describe(`the page of ${id} (${language})`, () => {
    const html = embedPage(shown, detail.title);
    const page = read(html);
    const at = new URL(`https://host/v1/embed/${language}/stat-counter/${id}/`);
    const pathOf = (address = ''): string => new URL(address, at).href.replace('https://host/', '');
    const link = (rel: string) => having(page, 'rel', rel).map(({ attributes }) => attributes);

    test('needs no mending', () => {
      assert.deepEqual(page.errors, []);
    });

    test('says its language', () => {
      const [root] = page.tags;
      assert.deepEqual([root?.name, root?.attributes['lang']], ['html', language]);
    });

    test('has the figure’s title and, as its description, the figure’s sentence', () => {
      const titles = page.tags.filter(({ name }) => name === 'title').map(({ text }) => text);
      assert.deepEqual(titles, [detail.title]);
      const [description] = having(page, 'name', 'description');
      assert.equal(description?.attributes['content'], sentence);
    });

    test('names the same page in the other language', () => {
      const other = language === 'en' ? 'es' : 'en';
      const elsewhere = `v1/embed/${other}/stat-counter/${id}/`;
      assert.deepEqual(
        link('alternate').map(({ hreflang, href }) => [hreflang, pathOf(href)]),
        [[other, elsewhere]],
      );
      assert.deepEqual(
        page.tags
          .filter(({ name, attributes }) => name === 'a' && attributes['hreflang'] === other)
          .map(({ attributes: { href, lang } }) => [lang, pathOf(href)]),
        [[other, elsewhere]],
      );
    });

    test('names no host: its addresses hold below any path', () => {
      assert.doesNotMatch(html, /\/\//);
      for (const attribute of ['href', 'src']) {
        for (const { attributes } of having(page, attribute)) {
          assert.match(attributes[attribute]!, /^(\.|#|data:,$)/);
        }
      }
    });

    test('shows the figure before any script, and its sentence where styles are lost', () => {
      assert.deepEqual(partTexts(page, 'text'), [figure.text]);
      assert.deepEqual(
        page.tags.filter(({ name, text }) => name === 'a' && text === sentence).length,
        1,
      );
    });

    test('has one script, which is the loader', () => {
      const scripts = page.tags.filter(({ name }) => name === 'script');
      assert.deepEqual(
        scripts.map(({ attributes: { src }, text }) => [pathOf(src), text]),
        [['v1/widgets.js', '']],
      );
    });

    test(`weighs at most ${MOST_BYTES} bytes`, () => {
      const { length } = brotliCompressSync(html);
      assert.ok(length <= MOST_BYTES, `${length} bytes`);
    });
  });
}

test('every page names itself as the one address of its content', () => {
  for (const { detail, ...shown } of shownFigures) {
    const canonical = having(read(embedPage(shown, detail.title)), 'rel', 'canonical');
    const at = `https://host/v1/embed/${shown.language}/stat-counter/${shown.id}/`;
    assert.deepEqual(
      canonical.map(({ attributes: { href = '' } }) => new URL(href, at).href),
      [at],
    );
  }
});

describe('a hostile title and sentence', () => {
  const [shown] = shownFigures;
  assert.ok(shown);
  const plain = read(embedPage(shown, 'x'));

  for (const text of hostileTexts) {
    test(`stay text: ${text}`, () => {
      const page = read(embedPage({ ...shown, sentence: text }, text));
      assert.deepEqual(
        page.tags.map(({ name }) => name),
        plain.tags.map(({ name }) => name),
      );
      assert.equal(page.tags.find(({ name }) => name === 'title')?.text, text);
    });
  }
});
