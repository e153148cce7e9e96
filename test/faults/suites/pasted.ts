/** What is pasted, embedded and published of a figure whose words are hostile. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { oembed } from '../../../src/embed/oembed.js';
import { embedPage, type PageOptions } from '../../../src/embed/page.js';
import type { Titled } from '../../../src/embed/shown.js';
import { embedAddress } from '../../../src/snippets/address.js';
import { formsOf, snippetOf, type Form, type Site } from '../../../src/snippets/snippet.js';
import { shows } from '../../../src/snippets/variants.js';
import { allPages, files, IMAGE, SITE } from '../../embed/pages.js';
import { everyShown, release } from '../../snippets/shown.js';
import { read } from '../../embed/tree.js';
import { fuzz } from '../fuzz.js';
import { hostileText } from '../hostile.js';
import { assertLike } from '../shape.js';

const site: Site = { host: SITE };
const markdown = markdownIt({ html: true, linkify: true });
/** A sentence is shown on one line. */
const onOneLine = (text: string) => text.replace(/[\n\r\u2028\u2029]+/g, ' ');
/** Without the zero character, which a parser of HTML leaves out or replaces. */
const parsed = (text: string) => text.replace(/[\u0000\uFFFD]/g, '');

const settings = fc.dictionary(
  fc.constantFrom(
    'lang',
    'theme',
    'actions',
    ...new Set(Object.values(shows).flatMap((one) => one.settings)),
  ),
  hostileText,
  { maxKeys: 3 },
);

/** A page's figure with other words. */
const worded = (shown: Titled, text: string, alt = text): Titled => ({
  ...shown,
  title: text,
  sentence: text,
  ...(shown.picture && { picture: { ...shown.picture, alt } }),
});

function holdsAs(form: Form, shown: Titled, sentence: string, plain: string, site: Site): void {
  const hostile = worded(shown, sentence);
  const pasted = snippetOf(form, hostile, site);
  if (form === 'url') return assert.equal(pasted, embedAddress(site.host, shown));
  const lines = (text: string) => (form === 'npm' ? text.split('\n').slice(2).join('\n') : text);
  const rendered = (text: string) => (form === 'markdown' ? markdown.render(text) : lines(text));
  const html = rendered(pasted);
  assertLike(html, rendered(plain));
  assert.equal(lines(pasted).split('\n').length, 1, 'on one line');
  const { tags } = read(html);
  const told =
    form === 'image' ? tags[1]!.attributes['alt'] : tags.find(({ name }) => name === 'a')!.text;
  if (form !== 'markdown') assert.equal(parsed(told!), parsed(onOneLine(sentence)));
}

const plainPages = new Map<string, string>();
/** The page with plain words, made once. */
function plainPage(shown: Titled, options: PageOptions): string {
  const key = `${embedAddress('', shown)}${String(!!options.site)}`;
  const page = plainPages.get(key) ?? embedPage(worded(shown, 'Plain words'), options);
  plainPages.set(key, page);
  return page;
}

export function pasted(): void {
  const counters = everyShown.filter(({ element }) => element === 'stat-counter');

  describe('hostile words', () => {
    test('stay text in every form of a snippet', async () => {
      await fuzz('snippets', {
        given: fc.record({
          shown: fc.constantFrom(...everyShown),
          text: hostileText,
          settings,
          pinned: fc.boolean(),
          form: fc.nat(),
        }),
        valid: counters.map((shown) => ({
          shown,
          text: shown.sentence,
          settings: {},
          pinned: false,
          form: 0,
        })),
        holds: ({ shown, text, settings, pinned, form: at }) => {
          const set = Object.keys(settings).length ? { ...shown, settings } : shown;
          const from: Site = pinned ? { ...site, pin: release } : site;
          const forms = formsOf(shown);
          const form = forms[at % forms.length]!;
          const plain = snippetOf(form, worded(set, 'Plain words'), from);
          holdsAs(form, set, text, plain, from);
        },
      });
    });

    test('stay text in oEmbed', async () => {
      await fuzz('oEmbed', {
        given: fc.record({
          shown: fc.constantFrom(...allPages),
          text: hostileText,
          title: hostileText,
        }),
        valid: allPages.map((shown) => ({ shown, text: shown.sentence, title: shown.title })),
        holds: ({ shown, text, title }) => {
          const answer = oembed(worded(shown, text), title, {
            site: SITE,
            image: { ...IMAGE, alt: text },
          });
          const plain = oembed(worded(shown, 'Plain words'), 'Plain', { site: SITE, image: IMAGE });
          const again = JSON.parse(JSON.stringify(answer)) as typeof answer;
          assert.equal(again.title, title);
          assertLike(answer.html, plain.html);
          const [, link, frame] = read(answer.html).tags;
          assert.deepEqual(
            [link!.attributes['href'], frame!.attributes['src']],
            Array(2).fill(embedAddress(SITE, shown)),
          );
        },
      });
    });

    test('stay text in the page of a figure, its head and its JSON-LD', async () => {
      await fuzz('pages', {
        given: fc.record({
          shown: fc.constantFrom(...allPages.filter(({ element }) => element === 'stat-counter')),
          text: hostileText,
          published: fc.boolean(),
        }),
        valid: allPages
          .slice(0, 9)
          .map((shown) => ({ shown, text: shown.sentence, published: true })),
        holds: ({ shown, text, published }) => {
          const options = {
            files,
            ...(published && { site: SITE, image: { ...IMAGE, alt: text } }),
          };
          const hostile = worded(shown, text);
          const html = embedPage(hostile, options);
          assertLike(html, plainPage(shown, options));
          const { tags } = read(html);
          assert.equal(tags.filter(({ name }) => name === 'script').length, 2);
          const [json] = tags.filter(({ attributes: { type } }) => type === 'application/ld+json');
          assert.equal((JSON.parse(json!.text) as { name: string }).name, text);
        },
      });
    });
  });
}
