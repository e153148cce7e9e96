import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { names, type ElementName } from '../src/shared/names.js';
import { viewsOf } from '../src/data.js';
import { renderElement, styleHash, stylesOf, type RenderOptions } from '../src/ssr.js';
import { named, realData } from './dataset/broken.js';
import { hostileTexts, shownFigures } from './embed/figures.js';
import { folded, having, partTexts, read } from './embed/tree.js';

type Attributes = RenderOptions['attributes'];

/** Attributes with which an element shows something. */
const shown: Record<ElementName, Attributes & object> = {
  'stat-counter': { indicator: 'certified-orgs' },
  'region-share-chart': { indicator: 'asgm-gold-by-region' },
  'timeline-view': {},
  'certified-orgs-map': {},
  'report-section': { name: 'goals' },
  'impact-report': {},
};

/** A counter of certified organisations with these attributes too. */
const render = (attributes: Attributes = {}, options: RenderOptions = {}) =>
  renderElement('stat-counter', {
    ...options,
    attributes: { indicator: 'certified-orgs', ...attributes },
  });

for (const { id, language, figure, detail } of shownFigures) {
  describe(`${id} on a server (${language})`, () => {
    const options: RenderOptions = { attributes: { indicator: id }, language };
    const html = renderElement('stat-counter', options);
    const tree = read(html);
    const part = (name: string) => partTexts(tree, name).join(' ');

    test('needs no mending', () => {
      assert.deepEqual(tree.errors, []);
    });

    test('is the element with a declarative shadow root', () => {
      assert.match(html, /^<stat-counter indicator="[a-z-]+"><template shadowrootmode="open">/);
      assert.match(html, /<\/template><\/stat-counter>$/);
      assert.equal(having(tree, 'shadowrootmode').length, 1);
    });

    test('shows qualifier, number and unit', () => {
      const { qualifier = '', number = '', unit = '' } = figure;
      assert.deepEqual(
        [part('qualifier'), part('number'), part('unit')],
        [qualifier, number, folded(unit)],
      );
    });

    test('shows label, source and period', () => {
      assert.deepEqual([part('text'), part('origin')], [figure.text, figure.origin]);
    });

    test('shows the sentence that it may not stand without', () => {
      assert.equal(part('context'), figure.context ?? '');
    });

    test('holds every note and the report’s words, marked as English where they are', () => {
      const { text, original } = detail.quote;
      assert.deepEqual(partTexts(tree, 'note'), detail.notes);
      assert.deepEqual(
        having(tree, 'part', 'quote').map(({ attributes: { lang }, text }) => [lang, text]),
        original
          ? [
              [undefined, text],
              ['en', original],
            ]
          : [[undefined, text]],
      );
    });

    test('says its language within', () => {
      const [shown] = having(tree, 'part', 'figure');
      assert.deepEqual([shown?.attributes['lang'], shown?.attributes['dir']], [language, 'ltr']);
    });

    test('has no mark for hydration, no script and no handler', () => {
      assert.deepEqual(tree.comments, []);
      for (const { name, attributes } of tree.tags) {
        assert.notEqual(name, 'script');
        assert.deepEqual(
          Object.keys(attributes).filter((key) => /^(on|[@?.:])|\$lit\$/.test(key)),
          [],
        );
      }
    });

    test('is the same bytes a second time', () => {
      assert.equal(renderElement('stat-counter', options), html);
    });
  });
}

describe('attributes', () => {
  test('stand on the element as they were given', () => {
    const given = { label: 'Our “partners”', theme: 'dark', still: true } as const;
    const [element] = read(render(given)).tags;
    assert.deepEqual(element?.attributes, {
      indicator: 'certified-orgs',
      label: 'Our “partners”',
      theme: 'dark',
      still: '',
    });
  });

  test('a label stands above, and the figure’s own title stays behind its source', () => {
    const tree = read(render({ label: 'Our partners' }));
    assert.deepEqual(partTexts(tree, 'label'), ['Our partners']);
    assert.match(
      partTexts(tree, 'behind').join(),
      /^Figure shown: Organisations certified with the Fairmined standard/,
    );
  });

  test('a theme is the figure’s', () => {
    assert.equal(having(read(render({ theme: 'dark' })), 'data-theme', 'dark').length, 1);
  });

  test('actions decide whether there is a menu', () => {
    const menus = (attributes: Attributes) => partTexts(read(render(attributes)), 'menu-button');
    assert.equal(menus({}).length, 1);
    assert.equal(menus({ actions: 'data cite' }).length, 1);
    assert.equal(menus({ actions: '' }).length, 0);
  });

  for (const [lang, language] of Object.entries({ 'es-PE': 'es', ES: 'es', fr: 'en', '': 'es' })) {
    test(`what is within an element is in "${language}" with it, where lang="${lang}"`, () => {
      const attributes = { name: 'context', lang };
      const tree = read(renderElement('report-section', { attributes, language: 'es' }));
      const told = having(tree, 'part', 'figure').map((figure) => figure.attributes['lang']);
      assert.ok(told.length > 3);
      assert.deepEqual([...new Set(told)], [language]);
    });
  }

  test('an own language comes before that of the page', () => {
    const language = (lang: string) =>
      having(read(render({ lang }, { language: 'en' })), 'part', 'figure')[0]?.attributes['lang'];
    assert.deepEqual(['es', 'en', ''].map(language), ['es', 'en', 'en']);
  });

  // What goes wrong after the HTML is made would end the server: it is waited for.
  for (const [lang, shown] of Object.entries({ 'es-PE': 'es', ES: 'es', fr: 'en' })) {
    test(`lang="${lang}" is rendered in "${shown}", and nothing goes wrong afterwards`, async () => {
      const [figure] = having(read(render({ lang })), 'part', 'figure');
      await setImmediate();
      assert.equal(figure?.attributes['lang'], shown);
    });
  }

  for (const text of hostileTexts) {
    test(`stay values: ${text}`, () => {
      const plain = read(render({ label: 'x', theme: 'x' }));
      const tree = read(render({ label: text, theme: text }));
      assert.deepEqual(
        tree.tags.map(({ name }) => name),
        plain.tags.map(({ name }) => name),
      );
      const [element] = tree.tags;
      assert.deepEqual([element?.attributes['label'], element?.attributes['theme']], [text, text]);
    });
  }

  test('a name that is none is refused', () => {
    for (const name of ['x onload=alert(1) y', 'x><script>alert(1)</script', '"', 'a/b', '']) {
      assert.throws(() => render({ [name]: '' }), /^Error: stat-counter: .*attribute/, name);
    }
  });
});

describe('a dataset of one’s own', () => {
  const dataset = realData();
  Object.assign(named(dataset.scalars, 'certified-orgs'), {
    value: 12,
    period: { from: 2024, to: 2024 },
    label: { en: '<img src=x onerror=alert(1)>', es: '</template><script>' },
    source: 'natural-earth',
  });
  const views = viewsOf(dataset);

  test('is shown in place of the bundled one, with its own source', () => {
    const tree = read(render({}, { views }));
    assert.deepEqual(partTexts(tree, 'number'), ['12']);
    assert.deepEqual(partTexts(tree, 'origin'), ['Natural Earth · 2024']);
  });

  test('is text, whatever it holds', () => {
    for (const language of ['en', 'es'] as const) {
      const tree = read(render({}, { views, language }));
      assert.deepEqual(partTexts(tree, 'text'), [
        named(dataset.scalars, 'certified-orgs').label[language],
      ]);
    }
  });
});

describe('a figure that there is not', () => {
  const wrong: [what: string, attributes: Attributes][] = [
    ['a misspelt id', { indicator: 'certfied-orgs' }],
    ['an id that another element shows', { indicator: 'asgm-gold-by-region' }],
    ['an empty id', { indicator: '' }],
  ];
  for (const [what, attributes] of wrong) {
    test(`${what} throws an error that names the element and the attribute`, () => {
      assert.throws(() => render(attributes), /^Error: stat-counter: .*"?indicator"?/);
    });
  }
});

describe('the fallback', () => {
  test('is the element’s own content, after its shadow root', () => {
    const html = render({}, { fallback: '<a href="./">4 in 2020</a>' });
    assert.match(html, /<\/template><a href="\.\/">4 in 2020<\/a><\/stat-counter>$/);
  });
});

describe('styles', () => {
  const styleIn = (html: string) => /<style([^>]*)>(.*?)<\/style>/s.exec(html);
  const sha256 = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  for (const name of names) {
    test(`the hash of ${name} is that of the very bytes within its style element`, () => {
      for (const styles of [{}, { nonce: 'x' }]) {
        const html = renderElement(name, { attributes: shown[name], styles });
        assert.equal(sha256(styleIn(html)?.[2]), styleHash(name));
      }
    });
  }

  test('a nonce stands on the style element, escaped', () => {
    const [style] = read(render({}, { styles: { nonce: '"><b>' } })).tags.filter(
      ({ name }) => name === 'style',
    );
    assert.deepEqual(style?.attributes, { nonce: '"><b>' });
  });

  test('without one there is no empty nonce', () => {
    assert.equal(styleIn(render())?.[1], '');
  });

  test('a file takes the place of the style element', () => {
    const html = render({}, { styles: { href: './stat-counter.css?a=1&b="2"' } });
    assert.equal(styleIn(html), null);
    const [link] = having(read(html), 'rel', 'stylesheet');
    assert.equal(link?.attributes['href'], './stat-counter.css?a=1&b="2"');
  });

  test('the file holds what the style element would', () => {
    assert.equal(styleIn(render())?.[2], stylesOf('stat-counter'));
  });

  test('nothing in them ends the style element or asks another host', () => {
    assert.doesNotMatch(stylesOf('stat-counter'), /<\/|url\(|@import|\/\//);
  });
});

test('no element is registered by rendering it', () => {
  render();
  assert.deepEqual(
    names.filter((name) => customElements.get(name)),
    [],
  );
});
