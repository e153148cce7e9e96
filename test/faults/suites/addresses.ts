/** Addresses: of pages and placeholders, of a site, and of the page of all figures. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { siteUrl } from '../../../scripts/site-url.js';
import { items, type Item } from '../../../src/gallery/catalogue.js';
import { controlsOf } from '../../../src/gallery/controls.js';
import { acceptedBy } from '../../../src/gallery/settings.js';
import { readState, writeState } from '../../../src/gallery/state.js';
import { optionsOf } from '../../../src/embed/options.js';
import { names } from '../../../src/shared/names.js';
import { embedAddress, placedAt, shownWith } from '../../../src/snippets/address.js';
import { shows } from '../../../src/snippets/variants.js';
import { fuzz } from '../fuzz.js';
import { hostileText } from '../hostile.js';

const offered = items();

/** Words that paths are made of, and others. */
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('en', 'es', 'xx', ...names) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...new Set(offered.flatMap(({ id, variant }) => [id, variant ?? id])),
      '..',
      '',
      'constructor',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: hostileText },
);
const path = fc.array(steps, { maxLength: 6 }).map((all) => all.join('/'));
const paths = offered.map((item) => pathTo(item));

function pathTo({ element, id, variant }: Item): string {
  const shown = { element, id, language: 'en' as const, sentence: '', ...(variant && { variant }) };
  return embedAddress('', shown).replace('embed/', '');
}

const site = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        'HTTPS://',
        'javascript:',
        'data:',
        'file:///',
        '//',
        '',
      ),
      fc.constantFrom(
        'example.org',
        'HOST',
        'localhost:8080',
        '[::1]',
        'u:p@example.org',
        'xn--',
        '',
      ),
      fc.array(
        fc.constantFrom(
          '/',
          '//',
          'v1',
          '1.2.3',
          'asgm',
          '..',
          'index.html',
          '?',
          '#',
          '%2f',
          ' ',
          '"><b>',
          '\\',
        ),
        {
          maxLength: 5,
        },
      ),
    )
    .map(([scheme, host, rest]) => scheme + host + rest.join('')),
  hostileText,
);

const parameter = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'search',
      'theme',
      'element',
      'figure',
      'target',
      'language',
      'width',
      'look',
      'bare',
      'pinned',
    ),
    fc
      .constantFrom(
        ...new Set(names.flatMap((name) => shows[name].settings)),
        'actions',
        'theme',
        'onclick',
        'constructor',
        '__proto__',
      )
      .map((name) => `set-${name}`),
    hostileText,
  ),
  fc.oneof(
    fc.constantFrom(
      'gold',
      'es',
      '360',
      'dark',
      'wordpress',
      'stat-counter',
      'bar',
      'certification',
      'certified data',
      ...paths,
    ),
    hostileText,
    fc.string({ minLength: 290, maxLength: 310 }),
  ),
);

export function addresses(): void {
  describe('an address', () => {
    test('of a page, in a link or a placeholder, is that of a figure or of nothing', async () => {
      await fuzz('embed addresses', {
        given: fc.oneof(path, fc.constantFrom(...paths)),
        valid: paths,
        holds: (given) => {
          const placed = placedAt(given);
          if (paths.includes(given)) assert.ok(placed, given);
          if (!placed) return;
          const { element, attributes } = placed;
          assert.ok(names.includes(element));
          const { attribute, settings } = shows[element];
          for (const [name, value] of Object.entries(attributes)) {
            assert.ok(['lang', attribute, ...settings].includes(name), name);
            assert.equal(typeof value, 'string');
          }
          // What is shown there has its page at the same place.
          const { lang, ...own } = attributes;
          const shown = shownWith(element, own, { language: 'en', sentence: '' });
          const back = placedAt(embedAddress('', shown).replace('embed/', ''));
          assert.deepEqual(back?.attributes, { ...own, lang: 'en' }, lang);
        },
      });
    });

    test('of a site is that of a folder, or is refused with an example', async () => {
      await fuzz('SITE_URL', {
        given: site,
        valid: ['https://figures.example.org/', 'http://localhost:8080/asgm'],
        holds: (given) => {
          let address: string | undefined;
          try {
            address = siteUrl(given);
          } catch (error) {
            assert.match((error as Error).message, /^SITE_URL=[^]*; for instance SITE_URL=https:/);
            return;
          }
          if (address === undefined) return assert.equal(given.trim(), '');
          const { protocol, search, hash, username } = new URL(address);
          assert.match(protocol, /^https?:$/);
          assert.equal(search + hash + username, '');
          assert.match(address, /[^/]\/$/);
          assert.doesNotMatch(address, /["<>\s]/);
          assert.equal(siteUrl(address), address, 'the same once more');
        },
      });
    });

    test('of the page of all figures is read as it was written', async () => {
      const controls = new Map(
        names.map((name) => {
          const attributes = Object.entries(optionsOf(name)).map(([name, of]) => ({ name, ...of }));
          return [name, controlsOf(name, [{ name: 'label' }, ...attributes], 'en')];
        }),
      );
      await fuzz('gallery addresses', {
        given: fc
          .array(parameter, { maxLength: 6 })
          .map((all) => new URLSearchParams(all).toString()),
        valid: paths.map((figure) => new URLSearchParams({ figure }).toString()),
        holds: (query) => {
          const state = readState(new URLSearchParams(query));
          assert.deepEqual(readState(writeState(state)), state);
          for (const text of [state.search, state.figure, ...Object.values(state.settings)]) {
            assert.ok(text.length <= 300);
          }
          for (const item of offered.slice(0, 40)) {
            const own = controls.get(item.element)!;
            const accepted = acceptedBy(own, item, state.settings);
            for (const name of Object.keys(accepted))
              assert.ok(
                own.some((one) => one.name === name),
                name,
              );
          }
        },
      });
    });
  });
}
