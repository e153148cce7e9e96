/** oEmbed 1.0 (oembed.com), and what WordPress makes of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oembed, oembedAddress } from '../../src/embed/oembed.js';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { reportFacts } from '../../src/dataset/localised.js';
import { pageWords } from '../../src/embed/words.js';
import { hostileTexts } from './figures.js';
import { built, IMAGE, SITE } from './pages.js';
import { having, read } from './tree.js';
import { filtered } from './wordpress.js';

/** What the specification has a `rich` answer hold, and what any may hold. */
const REQUIRED = ['type', 'version', 'html', 'width', 'height'];
const OPTIONAL = [
  'title',
  'author_name',
  'author_url',
  'provider_name',
  'provider_url',
  'cache_age',
  'thumbnail_url',
  'thumbnail_width',
  'thumbnail_height',
];
/** WordPress reads the first 150 kB of a page, and of an answer. */
const MOST_READ = 153_600;
/** The least and the most that WordPress makes a frame. */
const CLAMP = [200, 1000] as const;

const publisher = {
  en: reportFacts(dataset, 'en').publisherName,
  es: reportFacts(dataset, 'es').publisherName,
};

for (const { shown, path, title, published } of built) {
  describe(`the oEmbed of ${path}`, () => {
    const answer = oembed(shown, title, { site: SITE, image: IMAGE });
    const json = JSON.stringify(answer);
    const fields = JSON.parse(json) as Record<string, unknown>;

    test('is found from the page, in its head, within what is read of it', () => {
      const links = having(read(published), 'type', 'application/json+oembed');
      assert.deepEqual(
        links.map(({ name, attributes: { rel, href } }) => [name, rel, href]),
        [['link', 'alternate', `${SITE}${path}oembed.json`]],
      );
      assert.equal(oembedAddress(SITE, shown), `${SITE}${path}oembed.json`);
      const at = published.indexOf('application/json+oembed');
      assert.ok(at < published.indexOf('</head>') && at < MOST_READ);
    });

    test('holds what the specification requires, and nothing that it does not know', () => {
      assert.deepEqual(
        REQUIRED.filter((name) => !(name in fields)),
        [],
      );
      assert.deepEqual(
        Object.keys(fields).filter((name) => ![...REQUIRED, ...OPTIONAL].includes(name)),
        [],
      );
      assert.deepEqual([fields['type'], fields['version']], ['rich', '1.0']);
      assert.ok(json.length < MOST_READ);
    });

    test('says what it is and whose, and for how long that may be kept', () => {
      assert.equal(fields['title'], title);
      assert.equal(fields['author_name'], publisher[shown.language]);
      assert.equal(fields['provider_name'], pageWords[shown.language].site);
      // The address that leads to all figures, and is above this one.
      assert.equal(fields['provider_url'], SITE);
      assert.equal(fields['cache_age'], 86_400);
    });

    test('has a picture of its own size, at a whole address', () => {
      assert.deepEqual(
        [fields['thumbnail_url'], fields['thumbnail_width'], fields['thumbnail_height']],
        [IMAGE.url, IMAGE.width, IMAGE.height],
      );
    });

    test('has sizes as whole numbers, between what WordPress takes', () => {
      for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
        assert.ok(Number.isInteger(fields[name]) && Number(fields[name]) > 0, name);
      }
      assert.ok(answer.height >= CLAMP[0] && answer.height <= CLAMP[1]);
    });

    test('names whole addresses of its own site, and no script', () => {
      for (const [, address] of json.matchAll(/(https?:[^"\\]*)/g)) {
        assert.ok(address?.startsWith(SITE), address);
      }
      assert.doesNotMatch(answer.html, /<script|\son\w+=|javascript:/i);
    });

    test('is a blockquote with the sentence as a link, then the frame, in sound HTML', () => {
      const tree = read(answer.html);
      assert.deepEqual(tree.errors, []);
      assert.deepEqual(
        tree.tags.map(({ name }) => name),
        ['blockquote', 'a', 'iframe'],
      );
      const [, link, frame] = tree.tags;
      assert.deepEqual([link?.text, link?.attributes['href']], [shown.sentence, SITE + path]);
      const { src, title: name, width, height } = frame!.attributes;
      assert.deepEqual(
        [src, name, width, height],
        [SITE + path, title, `${answer.width}`, `${answer.height}`],
      );
    });

    test('leaves, in WordPress, a sandboxed frame that waits, and the sentence until then', () => {
      const { tags, errors } = read(filtered(answer.html, 'aB3dE6gH9k')!);
      assert.deepEqual(errors, []);
      const [quote, link, frame] = tags;
      assert.equal(tags.length, 3);
      assert.deepEqual(quote?.attributes, {
        class: 'wp-embedded-content',
        'data-secret': 'aB3dE6gH9k',
      });
      assert.equal(link?.text, shown.sentence);
      assert.deepEqual(frame?.attributes, {
        class: 'wp-embedded-content',
        sandbox: 'allow-scripts',
        security: 'restricted',
        style: 'position: absolute; visibility: hidden;',
        src: `${SITE}${path}#?secret=aB3dE6gH9k`,
        'data-secret': 'aB3dE6gH9k',
        title,
        width: `${answer.width}`,
        height: `${answer.height}`,
        frameborder: '0',
      });
    });
  });
}

test('without a picture there is no thumbnail, nor its sizes', () => {
  const [{ shown, title }] = built as [(typeof built)[number]];
  assert.doesNotMatch(JSON.stringify(oembed(shown, title, { site: SITE })), /thumbnail/);
});

describe('a hostile title and sentence', () => {
  const [{ shown }] = built as [(typeof built)[number]];
  for (const text of hostileTexts) {
    test(`stay text in oEmbed: ${text}`, () => {
      const { html } = oembed({ ...shown, sentence: text }, text, { site: SITE });
      const { tags } = read(html);
      assert.deepEqual(
        tags.map(({ name }) => name),
        ['blockquote', 'a', 'iframe'],
      );
      assert.deepEqual([tags[1]?.text, tags[2]?.attributes['title']], [text, text]);
    });
  }
});
