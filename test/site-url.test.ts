import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteUrl } from '../scripts/site-url.js';

describe('SITE_URL', () => {
  test('may be left out, or empty', () => {
    for (const nothing of [undefined, '', '  ']) assert.equal(siteUrl(nothing), undefined);
  });

  test('is the address of a folder, ending in one slash', () => {
    for (const given of [
      'https://f.example.org',
      'https://f.example.org/',
      ' https://f.example.org// ',
    ]) {
      assert.equal(siteUrl(given), 'https://f.example.org/');
    }
    assert.equal(siteUrl('https://example.org/asgm'), 'https://example.org/asgm/');
  });

  test('may be this machine, without https, to try things out', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'wp.localhost']) {
      assert.equal(siteUrl(`http://${host}:8080/`), `http://${host}:8080/`);
    }
  });

  const wrong: Record<string, RegExp> = {
    'figures.example.org': /is no web address/,
    'ftp://example.org/': /must begin with https:\/\//,
    'http://example.org/': /must begin with https:\/\/, because/,
    'https://HOST/': /placeholder HOST/,
    'https://user:secret@example.org/': /user or password/,
    'https://example.org/?a=1': /neither “\?” nor “#”/,
    'https://example.org/#top': /neither “\?” nor “#”/,
    'https://example.org/v1/': /must not end in a version/,
    'https://example.org/asgm/1.2.3': /must not end in a version/,
    'https://example.org/index.html': /must be a folder/,
    'https://example.org/v1/widgets.js': /must be a folder/,
  };
  for (const [given, why] of Object.entries(wrong)) {
    test(`is refused in words, with an example: ${given}`, () => {
      assert.throws(
        () => siteUrl(given),
        ({ message }: Error) =>
          message.startsWith(`SITE_URL=${given} `) &&
          why.test(message) &&
          message.endsWith('for instance SITE_URL=https://figures.example.org/'),
      );
    });
  }
});
