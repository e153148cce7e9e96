import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedAddress, snippet, type Shown } from '../../src/embed/snippet.js';
import { hostileTexts, shownFigures } from './figures.js';
import { read } from './tree.js';

const HOST = 'https://HOST/';

test('a snippet is the element, its sentence as a link, and the one script', () => {
  const shown = shownFigures.find(({ id }) => id === 'certified-orgs');
  assert.ok(shown);
  assert.equal(
    snippet(HOST, shown),
    '<stat-counter indicator="certified-orgs">' +
      '<a href="https://HOST/embed/en/stat-counter/certified-orgs/">4 mining organisations in ' +
      'Peru were certified with the Fairmined standard in 2020 (ARM)</a></stat-counter>' +
      '<script async src="https://HOST/widgets.js"></script>',
  );
});

test('the address of a figure’s page bears no version and ends in a slash', () => {
  const shown: Shown = { element: 'stat-counter', id: 'a-b', language: 'es', sentence: '' };
  assert.equal(embedAddress(HOST, shown), 'https://HOST/embed/es/stat-counter/a-b/');
});

for (const shown of shownFigures) {
  describe(`the snippet of ${shown.id} (${shown.language})`, () => {
    const html = snippet(HOST, shown);
    const tree = read(html);

    test('is one line', () => {
      assert.doesNotMatch(html, /[\r\n\u2028\u2029]/);
    });

    test('needs no mending, and every element in it is closed by name', () => {
      assert.deepEqual(tree.errors, []);
      for (const { name } of tree.tags) assert.ok(html.includes(`</${name}>`), name);
    });

    test('holds the element, a link and the script, and nothing else', () => {
      assert.deepEqual(
        tree.tags.map(({ name }) => name),
        ['stat-counter', 'a', 'script'],
      );
    });

    test('has plain values in its attributes: no markup, no JSON, nothing to be decoded', () => {
      for (const [, value = ''] of html.matchAll(/="([^"]*)"/g)) {
        assert.doesNotMatch(value, /[<>{}&'[\]]/);
      }
    });

    test('has no entity that an editor could take for another', () => {
      assert.doesNotMatch(html, /&(?!#\d+;)/);
    });

    test('reads as the dated, sourced sentence of its figure', () => {
      const [element] = tree.tags;
      assert.equal(element?.text, shown.sentence);
      assert.match(shown.sentence, /\b20\d\d\b/);
      assert.match(shown.sentence, /ARM[;)]/);
    });
  });
}

describe('a hostile sentence', () => {
  const [shown] = shownFigures;
  assert.ok(shown);

  for (const sentence of hostileTexts) {
    test(`stays text: ${sentence}`, () => {
      const { tags, errors } = read(snippet(HOST, { ...shown, sentence }));
      assert.deepEqual(errors, []);
      assert.deepEqual(
        tags.map(({ name, text }) => [name, text]),
        [
          ['stat-counter', sentence],
          ['a', sentence],
          ['script', ''],
        ],
      );
    });
  }

  test('stays on one line', () => {
    for (const sentence of ['one\ntwo', 'one\r\n\r\ntwo', 'one\u2028two']) {
      assert.equal(read(snippet(HOST, { ...shown, sentence })).tags[0]?.text, 'one two');
    }
  });

  test('an id or a host with a quote does not end its attribute', () => {
    const html = snippet('https://HOST/"x/', { ...shown, id: 'a"b' });
    const [element, link, script] = read(html).tags;
    assert.deepEqual(element?.attributes, { indicator: 'a"b' });
    assert.deepEqual(link?.attributes, { href: 'https://HOST/"x/embed/en/stat-counter/a"b/' });
    assert.deepEqual(script?.attributes, { async: '', src: 'https://HOST/"x/widgets.js' });
  });
});
