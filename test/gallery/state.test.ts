import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { closed, plain, readState, writeState, type State } from '../../src/gallery/state.js';

const read = (query: string): State => readState(new URLSearchParams(query));

const full: State = {
  search: 'oro & más',
  theme: 'gold',
  element: 'stat-counter',
  figure: 'stat-counter/gold-production',
  target: 'drupal',
  language: 'es',
  width: '360',
  look: 'dark',
  bare: true,
  pinned: true,
  settings: { label: 'Oro “puro” <b>', actions: '' },
};

describe('the view in the address', () => {
  test('is read as it was written', () => {
    assert.deepEqual(read(writeState(full).toString()), full);
  });

  test('is nothing where all is plain', () => {
    assert.equal(writeState(plain).toString(), '');
    assert.deepEqual(read(''), plain);
  });

  test('leaves out what it does not know', () => {
    const rubbish = 'theme=silver&element=script&target=myspace&language=xx&width=1&look=pink';
    assert.deepEqual(read(rubbish), plain);
  });

  test('cuts what no address should hold', () => {
    const { search, settings } = read(`search=${'a'.repeat(999)}&set-label=${'b'.repeat(999)}`);
    assert.deepEqual([search.length, settings['label']?.length], [300, 300]);
  });

  test('leaves parameters alone that are not its own', () => {
    const params = new URLSearchParams('utm=letter&theme=people&set-label=Old');
    assert.equal(
      writeState({ ...plain, theme: 'gold' }, params).toString(),
      'utm=letter&theme=gold',
    );
  });

  test('keeps the search, and nothing of the figure, when that is closed', () => {
    const { search, theme, element } = full;
    assert.deepEqual(closed(full), { ...plain, search, theme, element });
  });
});
