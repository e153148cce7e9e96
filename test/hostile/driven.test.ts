/** What only a browser can do to a page: go back to it, print it, lose its connection. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.js';
import { driven } from './hosts/driven.js';
import { htmlOf, pasted, tags as TAGS } from './page.js';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
const dist = new URL('../../dist/', import.meta.url);
const { launchOptions } = chromium() ?? {};
const skip = !launchOptions && 'there is no Chromium';

let server: Server;
let base: string;
let browser: Browser;
let page: Page;
let said: string[];

before(async () => {
  if (!launchOptions) return;
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const send = (status: number, body: string | Buffer) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(body);
    };
    if (path === 'page') send(200, htmlOf(driven.kept, pasted(base)));
    else if (path === 'favicon.ico') send(204, '');
    else if (path === 'other') send(200, '<!doctype html><title>Elsewhere</title>');
    else {
      readFile(new URL(path, dist)).then(
        (body) => send(200, body),
        () => send(404, ''),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  browser = await puppeteer.launch(launchOptions);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the page with all four elements, in view or not. */
async function open(height: number): Promise<void> {
  page = await browser.newPage();
  said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warn)$/.test(message.type())) said.push(message.text());
  });
  await page.setViewport({ width: 800, height });
  await page.goto(`${base}page`, { waitUntil: 'load' });
}

/** How many of the elements show their figures. */
const figures = () =>
  page.evaluate(
    (tags) =>
      tags.filter((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.figure'))
        .length,
    TAGS,
  );

async function allShow(): Promise<void> {
  await page.waitForFunction(
    (tags: string[]) =>
      tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.figure')),
    { timeout: 20_000 },
    TAGS,
  );
}

describe(`On a page with ${driven.kept.what}`, { skip }, () => {
  test('all four elements show what they showed, and throw nothing', async () => {
    await open(6000);
    await allShow();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${base}other`);
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    await page.waitForFunction(() => 'persisted' in window, { timeout: 10_000 });
    assert.equal(await page.evaluate(() => Reflect.get(window, 'persisted') === true), true);
    assert.equal(await figures(), TAGS.length);
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe(`On a page with ${driven.printed.what}`, { skip }, () => {
  test('a number that counts up is whole; what was never near is its sentence', async () => {
    await open(600);
    await page.waitForFunction(
      () => document.querySelector('stat-counter')?.shadowRoot?.querySelector('.counting'),
      { timeout: 20_000 },
    );
    await page.emulateMediaType('print');
    const { number, sentence } = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stat-counter')!;
      const [final, now] = [...shadowRoot!.querySelectorAll('.number > *')];
      const timeline = document.querySelector<HTMLElement>('timeline-view')!;
      return {
        number: [
          final!.textContent,
          getComputedStyle(final!).opacity,
          getComputedStyle(now!).display,
        ],
        sentence: timeline.checkVisibility() && timeline.innerText,
      };
    });
    assert.deepEqual(number, ['4', '1', 'none']);
    assert.match(String(sentence), /as one sentence/);
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe(`On a page with ${driven.offline.what}`, { skip }, () => {
  test('all four figures stay, also when their source lines are opened, and nothing is thrown', async () => {
    await open(6000);
    await allShow();
    await page.setOfflineMode(true);
    await page.evaluate((tags) => {
      for (const tag of tags) {
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector<HTMLElement>('#source-line')
          ?.click();
      }
    }, TAGS);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await figures(), TAGS.length);
    const thrown = said.filter((line) => !/^Failed to load resource|^[\w-]+: /.test(line));
    assert.deepEqual(thrown, []);
    await page.close();
  });
});
