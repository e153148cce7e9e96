import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  attributesOf,
  embedAddress,
  hostOf,
  pathOf,
  placedAt,
  shownWith,
} from '../../src/snippets/address.js';
import { shows } from '../../src/snippets/variants.js';
import { everyShown, find, HOST } from './shown.js';

const certified = find('stat-counter', 'certified-orgs');

describe('a figure', () => {
  test('has a page whose address bears no version and ends in a slash', () => {
    const address = 'https://HOST/embed/en/stat-counter/certified-orgs/';
    assert.equal(embedAddress(HOST, certified), address);
  });

  test('that is all of an element needs no attribute, and no id in its address', () => {
    const whole = find('timeline-view', 'activities');
    assert.equal(embedAddress(HOST, whole), 'https://HOST/embed/en/timeline-view/');
    assert.deepEqual(attributesOf(whole), {});
  });

  test('in a variant has the attributes of that, and its name in the address', () => {
    const bars = find('region-share-chart', 'asgm-gold-by-region', 'bar');
    const address = 'https://HOST/embed/en/region-share-chart/asgm-gold-by-region/bar/';
    assert.equal(embedAddress(HOST, bars), address);
    assert.deepEqual(attributesOf(bars), { indicator: 'asgm-gold-by-region', type: 'bar' });
  });

  test('has an address that no other figure has', () => {
    assert.equal(new Set(everyShown.map((one) => embedAddress(HOST, one))).size, everyShown.length);
  });
});

describe('an address read back', () => {
  test('gives the element with its attributes, in the language of the page, for every figure', () => {
    for (const shown of everyShown) {
      const { element, language } = shown;
      const path = embedAddress('', shown).replace('embed/', '');
      const attributes = { ...attributesOf(shown), lang: language };
      assert.deepEqual(placedAt(path), { element, attributes }, path);
    }
  });

  test('without a language leaves that to the page', () => {
    for (const shown of everyShown) {
      const expected = { element: shown.element, attributes: attributesOf(shown) };
      assert.deepEqual(placedAt(pathOf(shown)), expected);
    }
  });

  for (const path of [
    '',
    'off',
    'en',
    'no-such-element/x',
    'constructor/x',
    'stat-counter',
    'stat-counter/certified-orgs/bar',
    'stat-counter/certified-orgs/toString',
    'timeline-view/columns/columns',
    'region-share-chart/asgm-gold-by-region/bar/table',
  ]) {
    test(`gives nothing for what was never given out: ${path}`, () => {
      assert.equal(placedAt(path), undefined);
    });
  }
});

describe('an element on screen', () => {
  const said = { language: 'es', sentence: 'Lo que dice' } as const;

  test('is the figure, and the variant, whose attributes it has, for every figure', () => {
    for (const { title, picture, ...shown } of everyShown) {
      assert.ok(title && picture);
      const { element, language, sentence } = shown;
      assert.deepEqual(
        shownWith(element, attributesOf(shown), { language, sentence }),
        shown,
        pathOf(shown),
      );
    }
  });

  test('keeps as settings what no page of it sets', () => {
    const attributes = { topic: 'certification', from: '2018', label: 'Ours' };
    assert.deepEqual(shownWith('timeline-view', attributes, said), {
      element: 'timeline-view',
      id: 'activities',
      variant: 'certification',
      settings: { from: '2018', label: 'Ours' },
      ...said,
    });
  });

  test('has no variant where there are only variants of the whole', () => {
    const shown = shownWith('timeline-view', { activity: 'a', layout: 'horizontal' }, said);
    assert.equal(pathOf(shown), 'timeline-view/a');
    assert.deepEqual(attributesOf(shown), { activity: 'a', layout: 'horizontal' });
  });
});

test('what a variant sets is among the attributes that change what is on screen', () => {
  for (const [element, { variants, settings, attribute }] of Object.entries(shows)) {
    const set = Object.values(variants).flatMap((sets) => Object.keys(sets));
    assert.deepEqual(
      set.filter((name) => !settings.includes(name) && name !== attribute),
      [],
      element,
    );
  }
});

test('a host is what the folders of versions lie in, or where the files lie themselves', () => {
  for (const files of ['', 'v1/', 'v12/', '1.2.3/', '1.2.3-beta.1/']) {
    assert.equal(hostOf(`https://example.org/asgm/${files}`), 'https://example.org/asgm/');
  }
  for (const files of ['https://example.org/dev1/', 'https://example.org/in-1.2.3/']) {
    assert.equal(hostOf(files), files);
  }
});
