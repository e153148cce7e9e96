/** Storybook as a host would serve it: built, below a path, and walked through in Chromium. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { chromium } from '../../scripts/browsers.js';
import type { Staged } from '../../stories/stage/page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Storybook is not told of it: it is to work below any. */
const BELOW = '/below/some/path/';

/** A story or a page of documentation, as `index.json` lists it. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

export interface Storybook {
  /** Ends in a slash. */
  address: string;
  entries: readonly Entry[];
  /** What each story says of its page, by its id. */
  staged: Readonly<Record<string, Staged | undefined>>;
  /**
   * Has `look` look at a page of those that are open. Each is in front in a browser of its own: behind
   * another one, nothing would move, and nothing be seen.
   */
  withPage<T>(look: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What the preview offers of its stories. */
interface PreviewWindow {
  __STORYBOOK_PREVIEW__: {
    extract(): Promise<Record<string, { parameters: { staged?: Staged } }>>;
  };
}

/** Builds Storybook into a folder of its own, and opens it in so many browsers. */
export async function openStorybook(together: number): Promise<Storybook> {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(
    'npx',
    ['storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', folder],
    { cwd: root, maxBuffer: Infinity },
  );
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    root,
    base: BELOW,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const { launchOptions } = chromium()!;
  const browsers = await Promise.all(
    Array.from({ length: together }, () => puppeteer.launch(launchOptions)),
  );
  const free = await Promise.all(browsers.map((browser) => browser.newPage()));
  const withPage: Storybook['withPage'] = async (look) => {
    const page = free.pop();
    if (!page) throw new Error(`More than ${together} pages are wanted at once.`);
    return look(page).finally(() => free.push(page));
  };
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return {
    address,
    entries: Object.values(entries),
    staged: await withPage((page) => stagedIn(page, address)),
    withPage,
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stagedIn(page: Page, address: string): Promise<Storybook['staged']> {
  await page.goto(`${address}iframe.html`);
  await page.waitForFunction('window.__STORYBOOK_PREVIEW__');
  return page.evaluate(async () => {
    const stories = await (window as unknown as PreviewWindow).__STORYBOOK_PREVIEW__.extract();
    return Object.fromEntries(
      Object.entries(stories).map(([id, { parameters }]) => [id, parameters.staged]),
    );
  });
}
