/**
 * Pictures of pages, to be looked at: `npm run look -- FOLDER PATH …`, for instance
 * `npm run look -- /tmp/look index.html es/index.html`. Each page of dist/ is taken whole at 320,
 * 768 and 1280 px, light and dark, and as it prints. Needs Chromium and a built dist/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { chromium } from './browsers.js';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

const [folder, ...paths] = process.argv.slice(2);
const { launchOptions } = chromium() ?? {};
if (!folder || !paths.length || !launchOptions) {
  console.error('Usage: npm run look -- FOLDER PATH …   (needs Chromium)');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const root = new URL('../', import.meta.url).pathname;
const server = await preview({
  configFile: false,
  appType: 'mpa',
  root,
  build: { outDir: 'dist' },
});
const [base = ''] = server.resolvedUrls?.local ?? [];
const browser = await puppeteer.launch(launchOptions);
const page = await browser.newPage();
for (const path of paths) {
  const name = path.replace(/\/?(index)?\.html$|\/$/, '').replaceAll('/', '_') || 'index';
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(page, base + path);
      await page.screenshot({
        path: join(folder, `${name}-${width}-${scheme}.png`),
        fullPage: true,
      });
    }
  }
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
}
await browser.close();
await server.close();

/** Opens a page and scrolls through it, so that every figure has been seen and stands still. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    scrollTo(0, 0);
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      ({ shadowRoot }) => !shadowRoot?.querySelector('.counting'),
    ),
  );
}
