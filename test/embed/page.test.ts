import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedPage } from '../../src/embed/page.js';
import { names } from '../../src/shared/names.js';
import { hostileTexts, shownFigures } from './figures.js';
import { allPages, built, files, outside, SITE } from './pages.js';
import { having, partTexts, read, type Tree } from './tree.js';

const named = (page: Tree, tag: string) => page.tags.filter(({ name }) => name === tag);
const links = (page: Tree, rel: string) =>
  having(page, 'rel', rel).map(({ attributes }) => attributes);

/** An element of ours that shows nothing before its script has come. */
const EMPTY = new RegExp(`<(${names.join('|')})(\\s[^>]*)?>(?!<template shadowrootmode)`);

for (const { shown, path, title, plain } of built) {
  describe(`the page at ${path}`, () => {
    const page = read(plain);
    const outer = read(outside(plain));
    const at = new URL(path, 'https://host/v1/');
    const pathFrom = (address = ''): string => new URL(address, at).href.replace(/.*?\/v1\//, '');
    const { language, sentence } = shown;
    const other = language === 'en' ? 'es' : 'en';
    const elsewhere = path.replace(`embed/${language}/`, `embed/${other}/`);

    test('needs no mending', () => {
      assert.deepEqual(page.errors, []);
    });

    test('holds every element within it whole', () => {
      assert.doesNotMatch(plain, EMPTY);
    });

    test('says its language', () => {
      const [root] = page.tags;
      assert.deepEqual([root?.name, root?.attributes['lang']], ['html', language]);
    });

    test('has a title with source and years, and the figure’s own as its heading', () => {
      assert.equal(named(page, 'title')[0]?.text, title);
      assert.ok(title.startsWith(shown.title));
      assert.match(title.slice(shown.title.length), / · .*(ARM|MINEM|Planet Gold)/);
      assert.match(title, /\b20[12]\d\b/);
      assert.deepEqual(
        named(page, 'h1').map(({ text }) => text),
        [shown.title],
      );
    });

    test('names the same page in every language', () => {
      assert.deepEqual(
        links(page, 'alternate').map(({ hreflang, href }) => [hreflang, pathFrom(href)]),
        [
          ['en', language === 'en' ? path : elsewhere],
          ['es', language === 'es' ? path : elsewhere],
          ['x-default', language === 'en' ? path : elsewhere],
        ],
      );
    });

    test('leads to the other language, and to its place among all figures', () => {
      const others = named(outer, 'a').filter(({ attributes }) => attributes['hreflang'] === other);
      assert.deepEqual(
        others.map(({ attributes: { href, lang } }) => [lang, pathFrom(href)]),
        [[other, elsewhere]],
      );
      const home = language === 'en' ? '#' : `${language}/#`;
      const all = named(outer, 'a').map(({ attributes: { href } }) => pathFrom(href));
      assert.ok(all.some((href) => href.startsWith(`${home}${shown.element}`)));
      assert.equal(named(outer, 'nav').length, 1);
    });

    test('credits the report', () => {
      assert.match(
        named(outer, 'footer')[0]?.text ?? '',
        /^(Alliance for Responsible Mining|Alianza por la Minería Responsable) \(ARM\), (report of|informe de) 2020/,
      );
    });

    test('names no address of its own: it holds below any path', () => {
      assert.deepEqual(outside(plain).match(/\w+:\/\/(?!schema\.org\b)[^"\s]*/g), null);
      for (const attribute of ['href', 'src']) {
        for (const { attributes } of having(outer, attribute)) {
          assert.match(attributes[attribute]!, /^(\.|#|data:,$)/);
        }
      }
      assert.deepEqual([...links(page, 'canonical'), ...having(page, 'property', 'og:url')], []);
    });

    test('shows the figure before any script, and its sentence where styles are lost', () => {
      const [element] = named(page, shown.element);
      assert.ok(having(page, 'part', 'figure').length > 0);
      assert.ok(element?.text.endsWith(sentence));
    });

    test('names all that it needs at once, but what may be spared, and no script of its own', () => {
      const needed = files[`${shown.element}.${shown.id}`] ?? files[shown.element];
      const first = needed![language]!.filter((path) => !path.startsWith('?'));
      const scripts = named(page, 'script').filter(({ attributes }) => attributes['src']);
      assert.deepEqual(
        scripts.map(({ attributes, text }) => [
          pathFrom(attributes['src']),
          attributes['data-module'],
          text,
        ]),
        [['embed.js', first[0], '']],
      );
      assert.deepEqual(
        links(page, 'modulepreload').map(({ href }) => pathFrom(href)),
        first,
      );
      const data = named(page, 'script').filter(({ attributes }) => !attributes['src']);
      assert.deepEqual(
        data.map(({ attributes: { type } }) => type),
        ['application/ld+json'],
      );
    });
  });
}

test('the page of a counter shows its text, by itself', () => {
  for (const { figure, detail, ...shown } of shownFigures) {
    const page = read(embedPage({ ...shown, title: detail.title }, { files }));
    assert.deepEqual(partTexts(page, 'text'), [figure.text]);
  }
});

test('no two pages have one address, and none has that of a folder of files', () => {
  const paths = built.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  for (const path of paths) assert.match(path, /^embed\/(en|es)\/[a-z-]+\/([a-z0-9-]+\/)*$/);
});

describe('the page for a site', () => {
  test('names itself as the one address of its content', () => {
    for (const { path, published } of built) {
      assert.deepEqual(
        links(read(published), 'canonical').map(({ href }) => href),
        [SITE + path],
      );
    }
  });

  test('says its own address in words, to be read where links lead nowhere', () => {
    for (const { path, published } of built) {
      const [address] = having(read(outside(published)), 'class', 'address');
      assert.ok(address?.text.endsWith(` ${SITE}${path}`));
    }
  });

  test('names its alternates by whole addresses', () => {
    for (const { published } of built) {
      for (const { href } of links(read(published), 'alternate')) {
        assert.ok(href?.startsWith(`${SITE}embed/`), href);
      }
    }
  });
});

describe('a finding of need', () => {
  const pages = built.filter(({ shown }) => shown.id === 'pallaquera-income');

  test('has a page in each language, and shows the sentence on vulnerability there', () => {
    assert.equal(pages.length, 2);
    for (const { plain } of pages) assert.match(partTexts(read(plain), 'context')[0]!, /vulnerab/);
  });

  test('is told to machines by its sentence alone, its number last: the end may be cut off', () => {
    for (const { published } of pages) {
      const page = read(published);
      const contents = named(page, 'meta').map(({ attributes }) => attributes['content'] ?? '');
      const data = having(page, 'type', 'application/ld+json').map(({ text }) => text);
      const told = [...contents, ...data].filter((text) => text.includes('300'));
      assert.equal(told.length, 3);
      for (const text of told)
        assert.match(text, /^[^0-9]*vulnerab[^0-9]*300|"description":"[^"0-9]*vulnerab/);
      for (const text of data) assert.equal(text.match(/300/g)?.length, 1);
    }
  });
});

describe('a hostile title and sentence', () => {
  const [shown] = allPages;
  assert.ok(shown);
  const plain = read(embedPage(shown, { site: SITE, files }));

  for (const text of hostileTexts) {
    test(`stay text: ${text}`, () => {
      const page = read(
        embedPage({ ...shown, sentence: text, title: text }, { site: SITE, files }),
      );
      assert.deepEqual(
        page.tags.map(({ name }) => name),
        plain.tags.map(({ name }) => name),
      );
      assert.ok(named(page, 'title')[0]?.text.startsWith(text));
    });
  }
});
