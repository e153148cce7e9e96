import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import {
  formFor,
  previewOf,
  takesSettings,
  targetIds,
  targets,
} from '../../src/gallery/targets.js';
import { targetWords } from '../../src/gallery/words/targets.js';
import type { Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { everyShown, site } from '../snippets/shown.js';

const withoutPicture = ({ element, id, language, sentence }: Shown): Shown => ({
  element,
  id,
  language,
  sentence,
});

for (const id of targetIds) {
  describe(`the target ${id}`, () => {
    test('has a form of every figure, with a picture or without, and a preview of it', () => {
      for (const shown of everyShown.flatMap((one) => [one, withoutPicture(one)])) {
        const form = formFor(id, shown);
        assert.ok((targets[id].forms as readonly string[]).includes(form), form);
        assert.notEqual(snippetOf(form, shown, site), '');
        assert.notEqual(snippetOf(previewOf(form), shown, site), '');
      }
    });

    test('says in both languages, in three lines, how each form is pasted', () => {
      for (const language of languages) {
        const { name, lines } = targetWords[language][id];
        assert.ok(name);
        assert.deepEqual(Object.keys(lines), targets[id].forms);
        for (const three of Object.values(lines)) {
          assert.equal(three.length, 3);
          for (const line of three) assert.match(line, /^\p{Lu}.+\.$/u);
        }
      }
    });

    test('says what was tried where something was, and only there', () => {
      for (const language of languages) {
        assert.equal(targetWords[language][id].proof !== undefined, targets[id].tested);
      }
    });
  });
}

describe('the targets', () => {
  test('send a newsletter the link where there is no picture', () => {
    const [shown] = everyShown;
    assert.equal(formFor('newsletter', shown!), 'image');
    assert.equal(formFor('newsletter', withoutPicture(shown!)), 'link');
  });

  test('are marked as tried only where something was', () => {
    const untried = targetIds.filter((id) => !targets[id].tested);
    assert.deepEqual(untried, ['squarespace', 'wix', 'newsletter', 'react', 'vue']);
  });

  test('offer settings where the line carries them, and nowhere else', () => {
    const [one] = everyShown;
    const shown = { ...one!, settings: { label: 'Of my own' } };
    for (const form of targetIds.map((id) => formFor(id, shown))) {
      assert.equal(snippetOf(form, shown, site).includes('Of my own'), takesSettings(form), form);
    }
  });
});
