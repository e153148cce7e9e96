import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedAddress, type Shown } from '../../src/snippets/address.js';
import { forms, formsOf, frameScript, snippetOf, type Form } from '../../src/snippets/snippet.js';
import { hostileTexts } from '../embed/figures.js';
import { read } from '../embed/tree.js';
import { everyShown, find, HOST, release, site } from './shown.js';

const certified = find('stat-counter', 'certified-orgs');
const LINK =
  '<a href="https://HOST/embed/en/stat-counter/certified-orgs/">4 mining organisations in Peru ' +
  'were certified with the Fairmined standard in 2020 (ARM)</a>';
const LOADER = '<script async src="https://HOST/v1/widgets.js"></script>';
const plain = { ...site, reserve: false };

describe('the snippet of a counter, as', () => {
  const expected: Record<Form, string> = {
    element: `<stat-counter indicator="certified-orgs">${LINK}</stat-counter>${LOADER}`,
    link: LINK,
    placeholder: `<div data-asgm="stat-counter/certified-orgs">${LINK}</div>${LOADER}`,
    iframe:
      '<iframe src="https://HOST/embed/en/stat-counter/certified-orgs/" title="4 mining ' +
      'organisations in Peru were certified with the Fairmined standard in 2020 (ARM)" ' +
      'width="100%" height="HEIGHT" loading="lazy" frameborder="0" allow="clipboard-write">' +
      `</iframe><p>${LINK}</p>`,
    url: 'https://HOST/embed/en/stat-counter/certified-orgs/',
    markdown:
      '[4 mining organisations in Peru were certified with the Fairmined standard in 2020 (ARM)]' +
      '(https://HOST/embed/en/stat-counter/certified-orgs/)',
    image:
      '<a href="https://HOST/embed/en/stat-counter/certified-orgs/"><img ' +
      'src="https://HOST/images/en/stat-counter/certified-orgs.png" alt="4 mining organisations ' +
      'in Peru were certified with the Fairmined standard in 2020 (ARM)" width="600" ' +
      'border="0"></a>',
    npm:
      "npm install asgm-indicators\nimport 'asgm-indicators/define/stat-counter';\n" +
      `<stat-counter indicator="certified-orgs">${LINK}</stat-counter>`,
    esm:
      `<stat-counter indicator="certified-orgs">${LINK}</stat-counter>` +
      '<script type="module" src="https://HOST/v1/define/stat-counter.js"></script>',
  };
  for (const form of forms) {
    test(form, () => {
      const given = snippetOf(form, certified, plain).replace(/height="\d+"/, 'height="HEIGHT"');
      assert.equal(given, expected[form]);
    });
  }
});

describe('a figure', () => {
  test('brings an author’s own settings as attributes, of the placeholder too', () => {
    const shown = { ...certified, settings: { label: 'Ours', still: '' } };
    assert.match(snippetOf('element', shown, plain), /^<stat-counter [^>]*label="Ours" still="">/);
    assert.match(snippetOf('placeholder', shown, plain), /^<div [^>]*data-asgm-label="Ours" data/);
  });

  test('without a picture has every form but the image, and is refused that one in words', () => {
    const { picture, ...shown } = certified;
    assert.ok(picture);
    assert.deepEqual(formsOf(certified), forms);
    assert.deepEqual(
      formsOf(shown),
      forms.filter((form) => form !== 'image'),
    );
    assert.throws(() => snippetOf('image', shown, site), /stat-counter: .*"certified-orgs"/);
  });
});

describe('a pinned snippet', () => {
  const pinned = { ...plain, pin: release };
  const files = (form: Form) =>
    read(snippetOf(form, certified, pinned))
      .tags.map(({ attributes }) => attributes)
      .filter(({ integrity }) => integrity);

  for (const [form, entry] of [
    ['element', 'widgets.js'],
    ['placeholder', 'widgets.js'],
    ['esm', 'define/stat-counter.js'],
  ] as const) {
    test(`as ${form} names one build, every file of it verified`, () => {
      const paths = ['assets/x/core.js', 'assets/x/own.js', entry];
      assert.deepEqual(
        files(form).map(({ src, href, integrity, crossorigin }) => [
          src ?? href,
          integrity,
          crossorigin,
        ]),
        paths.map((path) => [`${HOST}1.2.3/${path}`, release.integrity[path], 'anonymous']),
      );
    });
  }

  test('preloads the modules before the script that asks for them', () => {
    const names = read(snippetOf('element', certified, pinned)).tags.map(({ name }) => name);
    assert.deepEqual(names, ['stat-counter', 'a', 'link', 'link', 'script']);
  });

  test('for a bundler names the exact version', () => {
    const [install] = snippetOf('npm', certified, pinned).split('\n');
    assert.equal(install, 'npm install --save-exact asgm-indicators@1.2.3');
  });

  test('leaves the address of the figure’s page as it is: that bears no version', () => {
    for (const form of forms) {
      assert.ok(snippetOf(form, certified, pinned).includes(embedAddress(HOST, certified)), form);
    }
  });

  test('has the script that sizes frames verified as well', () => {
    assert.equal(frameScript(site), '<script async src="https://HOST/v1/frame.js"></script>');
    assert.equal(
      frameScript(pinned),
      '<script async src="https://HOST/1.2.3/frame.js" integrity="sha384-of+framejs=" ' +
        'crossorigin="anonymous"></script>',
    );
  });

  test('is refused where the build has no such file', () => {
    const pin = { ...release, integrity: {} };
    assert.throws(() => snippetOf('element', certified, { ...site, pin }), /1\.2\.3 has no assets/);
  });
});

/** Forms that are HTML, and what elements each holds. */
const HTML: Partial<Record<Form, (shown: Shown) => string[]>> = {
  element: ({ element }) => [element, 'a', 'script'],
  link: () => ['a'],
  placeholder: () => ['div', 'a', 'script'],
  iframe: () => ['iframe', 'p', 'a'],
  image: () => ['a', 'img'],
  esm: ({ element }) => [element, 'a', 'script'],
};

for (const form of forms) {
  describe(`every figure as ${form}`, () => {
    const all = everyShown.map((shown) => ({ shown, text: snippetOf(form, shown, site) }));
    const each = (check: (text: string, shown: Shown) => void) => {
      for (const { shown, text } of all) check(text, shown);
    };

    test('is one line', () => {
      const lines = form === 'npm' ? 3 : 1;
      each((text) => assert.equal(text.split(/[\r\n\u2028\u2029]/).length, lines, text));
    });

    test('links to the figure’s own page, by an address that nothing in it needs decoding', () => {
      each((text, shown) => {
        const address = embedAddress(HOST, shown);
        assert.ok(text.includes(address), text);
        assert.match(address, /^https:\/\/[\w./-]+\/$/);
      });
    });

    if (form !== 'url') {
      test('says the figure, with its year and its source', () => {
        each((text, { sentence }) => {
          const said = form === 'image' ? read(text).tags[1]?.attributes['alt'] : text;
          assert.ok(said?.replaceAll('\\', '').includes(sentence), text);
          assert.match(sentence, /\b20\d\d\b/);
          assert.match(sentence, /ARM[;)]/);
        });
      });
    }

    const holds = HTML[form];
    if (!holds) return;

    test('needs no mending, and every element that can be is closed by name', () => {
      each((text) => {
        const { tags, errors } = read(text);
        assert.deepEqual(errors, []);
        for (const { name } of tags) {
          assert.ok(name === 'img' || text.includes(`</${name}>`), `${name} in ${text}`);
        }
      });
    });

    test('holds what it should and nothing else', () => {
      each((text, shown) =>
        assert.deepEqual(
          read(text).tags.map(({ name }) => name),
          holds(shown),
        ),
      );
    });

    test('has plain values in its attributes: no markup, no JSON, nothing to be decoded', () => {
      each((text) => {
        for (const [, value = ''] of text.matchAll(/="([^"]*)"/g)) {
          assert.doesNotMatch(value, /[<>{}&'[\]]/);
        }
      });
    });

    test('has no entity that an editor could take for another', () => {
      each((text) => assert.doesNotMatch(text, /&(?!#\d+;)/));
    });
  });
}

describe('a hostile sentence', () => {
  for (const sentence of hostileTexts) {
    for (const form of ['element', 'link', 'placeholder', 'iframe', 'image', 'esm'] as const) {
      test(`stays text as ${form}: ${sentence}`, () => {
        const picture = { path: 'a.png', alt: sentence };
        const shown = { ...certified, sentence, picture };
        const { tags, errors } = read(snippetOf(form, shown, site));
        assert.deepEqual(errors, []);
        assert.deepEqual(
          tags.map(({ name }) => name),
          HTML[form]?.(shown),
        );
        assert.equal(tags.find(({ name }) => name === 'a')?.text, form === 'image' ? '' : sentence);
      });
    }
  }

  test('stays within the text of a Markdown link', () => {
    const text = snippetOf(
      'markdown',
      { ...certified, sentence: 'a](b) *c* `d` <e> &amp; [f' },
      site,
    );
    assert.equal(
      text,
      `[a\\](b) \\*c\\* \\\`d\\\` \\<e\\> \\&amp; \\[f](${embedAddress(HOST, certified)})`,
    );
  });

  test('stays on one line', () => {
    for (const sentence of ['one\ntwo', 'one\r\n\r\ntwo', 'one\u2028two']) {
      for (const form of ['element', 'markdown', 'iframe'] as const) {
        assert.match(snippetOf(form, { ...certified, sentence }, site), /^.*one two.*$/);
      }
    }
  });

  test('an id or a host with a quote does not end its attribute', () => {
    const html = snippetOf('element', { ...certified, id: 'a"b' }, { host: 'https://HOST/"x/' });
    const [element, link, script] = read(html).tags;
    assert.deepEqual(element?.attributes, { indicator: 'a"b' });
    assert.deepEqual(link?.attributes, { href: 'https://HOST/"x/embed/en/stat-counter/a"b/' });
    assert.deepEqual(script?.attributes, { async: '', src: 'https://HOST/"x/v1/widgets.js' });
  });
});
