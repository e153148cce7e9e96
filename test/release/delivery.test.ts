/** What docs/publishing.md has a host send, asked of nginx with the document's own configuration. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, CORE, FOLDER, OLD, PAGE, publish, VERSION } from './host.js';
import { hasNginx, HOST, INSTALL, startNginx, type Nginx } from './nginx.js';

const folders = publish();
after(() => folders.remove());

const there = hasNginx();
let nginx: Nginx;

const get = (path: string, headers?: Record<string, string>, method?: string) =>
  ask(nginx, path, headers, method);
const file = (path: string) => readFileSync(join(folders.root, path));

describe('the documented nginx', { skip: there ? false : INSTALL }, () => {
  before(async () => {
    nginx = await startNginx(folders.root, folders.own);
    if (!nginx.brotli) console.log('nginx has no module for Brotli here: gzip alone was tried.');
  });
  after(() => nginx.stop());

  describe('sends with everything', () => {
    for (const path of [
      '/',
      PAGE,
      '/v1/widgets.js',
      `/v1${CORE}`,
      '/data/peru-2020.json',
      '/images/en/a.png',
      '/no-such-file',
    ]) {
      test(`leave for other sites, and that a file is what its type says: ${path}`, async () => {
        const { headers } = await get(path);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        for (const name of ['x-frame-options', 'content-security-policy', 'set-cookie']) {
          assert.equal(headers[name], undefined, name);
        }
      });
    }
  });

  describe('says what each file is:', () => {
    const types: Record<string, RegExp> = {
      '/': /^text\/html; charset=utf-8$/,
      [PAGE]: /^text\/html; charset=utf-8$/,
      '/v1/widgets.js': /^(application|text)\/javascript; charset=utf-8$/,
      '/gallery.css': /^text\/css; charset=utf-8$/,
      '/v1/release.json': /^application\/json; charset=utf-8$/,
      '/licences.txt': /^text\/plain; charset=utf-8$/,
      '/images/en/a.svg': /^image\/svg\+xml; charset=utf-8$/,
      '/images/en/a.png': /^image\/png$/,
    };
    for (const [path, type] of Object.entries(types)) {
      test(path, async () => assert.match((await get(path)).headers['content-type'] ?? '', type));
    }
  });

  describe('has each kept as long as it may be:', () => {
    const year = 'public, max-age=31536000, immutable';
    const kept: Record<string, string> = {
      '/': 'public, max-age=3600',
      '/es/': 'public, max-age=3600',
      [PAGE]: 'public, max-age=3600',
      '/v1/widgets.js': 'public, max-age=3600',
      '/v1/frame.js': 'public, max-age=3600',
      '/v1/define/stat-counter.js': 'public, max-age=3600',
      '/v1/release.json': 'public, max-age=3600',
      '/embed.js': 'public, max-age=3600',
      [CORE]: year,
      [`/v1${CORE}`]: year,
      [`/${VERSION}/widgets.js`]: year,
      [`/${VERSION}${CORE}`]: year,
      [OLD]: year,
      '/images/en/a.png': 'public, max-age=86400',
    };
    for (const [path, said] of Object.entries(kept)) {
      test(path.replace(FOLDER, 'HASH'), async () => {
        const { status, headers } = await get(path);
        assert.deepEqual([status, headers['cache-control']], [200, said]);
      });
    }
  });

  describe('sends a text', () => {
    for (const path of [PAGE, '/v1/widgets.js', `/v1${CORE}`, '/data/peru-2020.json']) {
      const name = path.replace(FOLDER, 'HASH');
      const own = path.endsWith('/') ? `${path}index.html` : path;
      test(`as it was compressed with Brotli: ${name}`, async () => {
        const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
        assert.match(headers.vary ?? '', /accept-encoding/i);
        if (!nginx.brotli) return assert.equal(headers['content-encoding'], 'gzip');
        assert.equal(headers['content-encoding'], 'br');
        assert.deepEqual(body, file(`${own}.br`));
        assert.deepEqual(brotliDecompressSync(body), file(own));
      });

      test(`with gzip to those that know no other: ${name}`, async () => {
        const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip' });
        assert.equal(headers['content-encoding'], 'gzip');
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.deepEqual(gunzipSync(body), file(own));
      });

      test(`as it is to those that ask for nothing else: ${name}`, async () => {
        const { headers, body } = await get(path);
        assert.equal(headers['content-encoding'], undefined);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.deepEqual(body, file(own));
      });
    }
  });

  describe('is asked whether something is new', () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      test(`and says that it is not (${encoding})`, async () => {
        const accept = { 'Accept-Encoding': encoding };
        const { headers } = await get('/v1/widgets.js', accept);
        const { etag = '', 'last-modified': modified = '' } = headers;
        for (const [name, value] of [
          ['If-None-Match', etag],
          ['If-Modified-Since', modified],
        ] as const) {
          const again = await get('/v1/widgets.js', { ...accept, [name]: value });
          assert.equal(again.status, 304);
          assert.equal(again.body.length, 0);
          assert.equal(again.headers['access-control-allow-origin'], '*');
          assert.equal(again.headers['cache-control'], 'public, max-age=3600');
        }
      });
    }

    test('and sends what has been corrected since', async () => {
      const { headers } = await get('/v1/frame.js');
      writeFileSync(join(folders.root, 'v1/frame.js'), 'corrected();');
      const { status, body } = await get('/v1/frame.js', { 'If-None-Match': headers.etag ?? '' });
      assert.deepEqual([status, body.toString()], [200, 'corrected();']);
    });
  });

  describe('says of what is not there', () => {
    for (const path of [
      '/v1/assets/New0hash/core.js',
      '/v1/none.js',
      '/embed/en/stat-counter/none/',
      '/1.2.4/widgets.js',
      '/images/en/none.png',
      '/assets/',
    ]) {
      test(`so, and has nobody keep that: ${path}`, async () => {
        const { status, headers } = await get(path);
        assert.ok(status === 404 || (path === '/assets/' && status === 403), `${status}`);
        assert.equal(headers['cache-control'], undefined);
        assert.equal(headers['access-control-allow-origin'], '*');
      });
    }

    test('nothing of what lies outside its folder', async () => {
      for (const path of [
        '/../nginx/key.pem',
        '/%2e%2e/nginx/key.pem',
        '/v1/..%2f..%2f..%2fnginx/key.pem',
      ]) {
        const { status, body } = await get(path);
        assert.ok(status === 400 || status === 404, `${path}: ${status}`);
        assert.doesNotMatch(body.toString(), /PRIVATE KEY/);
      }
    });
  });

  test('leads to a page whose address lacks its slash, on the same host', async () => {
    const { status, headers } = await get(PAGE.slice(0, -1));
    assert.deepEqual([status, headers.location], [301, PAGE]);
  });

  test('answers HEAD as GET, without what it would send', async () => {
    const [head, whole] = [await get('/v1/widgets.js', {}, 'HEAD'), await get('/v1/widgets.js')];
    assert.equal(head.body.length, 0);
    assert.equal(head.headers['content-length'], String(whole.body.length));
  });

  test('speaks HTTP/2', async () => {
    const client = connect(`https://127.0.0.1:${nginx.port}`, {
      ca: nginx.certificate,
      servername: HOST,
    });
    const stream = client.request({ ':path': '/v1/widgets.js', ':authority': HOST });
    const status = await new Promise((resolve, reject) => {
      client.once('error', reject);
      stream.once('response', (headers) => resolve(headers[':status']));
    });
    stream.close();
    client.close();
    assert.equal(status, 200);
  });

  test('answers 2,000 requests over 8 connections, none with an error', async () => {
    const paths = [
      '/',
      PAGE,
      '/v1/widgets.js',
      `/v1${CORE}`,
      '/data/peru-2020.json',
      '/images/en/a.png',
      OLD,
    ];
    const load = fileURLToPath(new URL('load.ts', import.meta.url));
    const start = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      load,
      String(nginx.port),
      '2000',
      '8',
      ...paths,
    ]);
    console.log(
      `2,000 requests in ${((performance.now() - start) / 1000).toFixed(1)} s, the start of Node included.`,
    );
    assert.deepEqual(JSON.parse(stdout), { 200: 2000 });
  });

  test('has written nothing into its log of errors but what was not there', () => {
    const lines = nginx.errors().split('\n').filter(Boolean);
    assert.deepEqual(
      lines.filter(
        (line) => !/No such file|directory index of .* is forbidden|is not found/.test(line),
      ),
      [],
    );
  });
});
