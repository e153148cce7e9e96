import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import { items } from '../../src/gallery/catalogue.js';
import { found } from '../../src/gallery/search.js';

const all = items();
const find = (search: string, more = {}) => found(all, { search, theme: '', element: '', ...more });

describe('a search for figures', () => {
  test('finds all of them for nothing, and for blanks', () => {
    assert.equal(find('').length, all.length);
    assert.equal(find('  ').length, all.length);
  });

  for (const language of languages) {
    test(`finds each by its own title and sentence (${language})`, () => {
      for (const { anchor, said } of all) {
        assert.ok(find(said[language].title).includes(anchor), anchor);
        assert.ok(find(said[language].sentence).includes(anchor), anchor);
      }
    });
  }

  test('does without accents and capitals, and takes words in any order', () => {
    assert.ok(find('REGION ORO').includes('region-share-chart/asgm-gold-by-region'));
    assert.deepEqual(find('producción oro'), find('ORO  produccion'));
    assert.ok(find('produccion').length > 0);
  });

  test('wants every word, of one language or the other', () => {
    assert.deepEqual(find('oro zzz'), []);
    assert.ok(find('gold oro').length > 0);
  });

  test('knows the words for kinds and themes', () => {
    for (const word of ['map', 'mapa']) {
      const maps = find(word);
      assert.ok(maps.includes('certified-orgs-map/groups'), word);
    }
    assert.ok(find('timeline').includes('timeline-view'));
    assert.ok(find('ambiente').includes('stat-counter/mercury-free-orgs'));
  });

  test('keeps to a theme and to a kind', () => {
    const gold = find('', { theme: 'gold' });
    assert.ok(gold.length > 0 && gold.every((anchor) => anchor.startsWith('stat-counter/')));
    assert.ok(!gold.includes('stat-counter/women-in-groups'));
    const maps = find('', { element: 'certified-orgs-map' });
    assert.ok(maps.length > 1 && maps.every((anchor) => anchor.startsWith('certified-orgs-map')));
    assert.deepEqual(find('', { theme: 'gold', element: 'certified-orgs-map' }), []);
  });
});
