/** What search engines and other sites read of a page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { embedPage } from '../../src/embed/page.js';
import { hostileTexts } from './figures.js';
import { allPages, built, files, IMAGE, SITE } from './pages.js';
import { having, read } from './tree.js';

/** The Open Graph of a page, by property. */
const openGraph = (html: string): Record<string, string> =>
  Object.fromEntries(
    having(read(html), 'property').map(({ attributes }) => [
      attributes['property']!,
      attributes['content']!,
    ]),
  );

interface Linked extends Record<string, unknown> {
  mainEntity?: Record<string, unknown>[];
}

/** What a page says in JSON-LD. */
function linkedData(html: string): Linked {
  const [data, ...others] = having(read(html), 'type', 'application/ld+json');
  assert.deepEqual(others, []);
  return JSON.parse(data?.text ?? '') as Linked;
}

for (const { shown, path, title, plain, published } of built) {
  describe(`the head of the page at ${path}`, () => {
    test('tells other sites its title, sentence, language and picture', () => {
      const { sentence, language } = shown;
      const told = openGraph(published);
      assert.deepEqual(
        [told['og:title'], told['og:url'], told['og:image'], told['og:image:alt']],
        [title, SITE + path, IMAGE.url, IMAGE.alt],
      );
      assert.deepEqual([told['og:image:width'], told['og:image:height']], ['1200', '630']);
      assert.equal(told['og:locale'], { en: 'en_GB', es: 'es_PE' }[language]);
      assert.equal(told['og:description']?.length, sentence.length);
    });

    test('has one description, the same for all who ask', () => {
      const [description, ...others] = having(read(plain), 'name', 'description');
      assert.deepEqual(others, []);
      assert.equal(description?.attributes['content'], openGraph(plain)['og:description']);
      assert.equal(description?.attributes['content'], linkedData(plain)['description']);
    });

    test('is a dataset of the report, credited and in its language', () => {
      const data = linkedData(published);
      assert.deepEqual(
        [data['@type'], data['name'], data['inLanguage'], data['url']],
        ['Dataset', shown.title, shown.language, SITE + path],
      );
      assert.match(String(data['creditText']), /ARM/);
      assert.match(JSON.stringify(data['isPartOf']), /"datePublished":"2020"/);
    });

    test('leaves out what is not known', () => {
      const text = JSON.stringify(linkedData(published));
      assert.doesNotMatch(text, /null|undefined|"license"|""/);
      assert.deepEqual(
        ['url', '@id', 'image', 'distribution'].filter((key) => key in linkedData(plain)),
        [],
      );
    });
  });
}

describe('observations', () => {
  const of = (id: string, language: string): Record<string, unknown>[] => {
    const page = built.find(({ shown }) => shown.id === id && shown.language === language);
    return linkedData(page?.plain ?? '').mainEntity ?? [];
  };

  test('are as the report has them, for every number of it that is not a finding of need', () => {
    for (const { id, value, qualifier, sensitive } of dataset.scalars) {
      const [observation] = of(id, 'en');
      const told = observation?.[qualifier === 'over' ? 'minValue' : 'value'];
      assert.equal(told, value === null || sensitive ? undefined : value, id);
    }
  });

  test('each say in a sentence what they are, when, and who says so', () => {
    const all = built.flatMap(({ plain }) => linkedData(plain).mainEntity ?? []);
    assert.ok(all.length > 50);
    for (const { description } of all) assert.match(String(description), /20[12]\d.*|ARM/);
  });

  test('are one for each region of a chart', () => {
    assert.deepEqual(
      of('asgm-gold-by-region', 'es').map(({ value }) => value),
      [70, 15, 15],
    );
  });
});

test('a page without a picture names none', () => {
  for (const shown of allPages) {
    const html = embedPage(shown, { site: SITE, files });
    assert.doesNotMatch(html, /og:image|twitter:card|"image"/);
  }
});

describe('a hostile text in JSON-LD', () => {
  const [shown] = allPages;
  for (const title of [...hostileTexts, '</script><script>alert(1)</script>', '<!--<script>']) {
    test(`stays text: ${title}`, () => {
      const html = embedPage({ ...shown!, title }, { site: SITE, files });
      assert.equal(linkedData(html)['name'], title);
    });
  }
});
