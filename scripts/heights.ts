/**
 * `npm run heights`: measures every figure and its page in Chromium, from 320 to 960 px, and writes
 * `src/snippets/heights.ts`. To be run when the look of a figure or of its page has changed; a test
 * tells when. Needs Chromium and a built dist/.
 */
import { writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages } from '../src/dataset/languages.js';
import { allShown } from '../src/embed/shown.js';
import { viewsOf } from '../src/figures/views.js';
import type { Heights } from '../src/snippets/room.js';
import { embedAddress, pathOf, type Shown } from '../src/snippets/address.js';
import { chromium } from './browsers.js';

/** Widths of a column, and whether a figure has all its room there. */
const WIDTHS = {
  ...{ 320: false, 400: false, 480: false, 560: false },
  ...{ 640: true, 720: true, 800: true, 960: true },
};
/** Pixels, and em, to which heights are rounded up. */
const STEPS = [10, 0.5, 0.5] as const;

const { launchOptions } = chromium() ?? {};
if (!launchOptions) {
  console.error('npm run heights needs Chromium.');
  process.exit(1);
}
const root = new URL('../', import.meta.url);
const server = await preview({
  configFile: false,
  appType: 'mpa',
  root: root.pathname,
  build: { outDir: 'dist' },
});
const [base = ''] = server.resolvedUrls?.local ?? [];
const browser = await puppeteer.launch(launchOptions);
const page = await browser.newPage();

const measured: Record<string, [number, number, number]> = {};
for (const language of languages) {
  for (const shown of allShown(viewsOf(dataset), language)) {
    const most = (measured[pathOf(shown)] ??= [0, 0, 0]);
    (await heightsOf(shown, page)).forEach((height, n) => {
      most[n] = Math.max(most[n]!, Math.ceil(height / STEPS[n]!) * STEPS[n]!);
    });
  }
}
await browser.close();
await server.close();

const lines = Object.entries(measured).map(([path, all]) => `  '${path}': [${all.join(', ')}],\n`);
writeFileSync(
  new URL('src/snippets/heights.ts', root),
  `// Measured by scripts/heights.ts; \`npm run heights\` measures anew.
import type { Heights } from './room.js';

export const heights: Readonly<Record<string, Heights>> = {
${lines.join('')}};
`,
);
console.log(`${lines.length} figures measured`);

/** The heights of a figure and its page, the highest in each kind of column. */
async function heightsOf(shown: Shown, page: Page): Promise<Heights> {
  const most: [number, number, number] = [0, 0, 0];
  await page.setViewport({ width: 320, height: 100 });
  await page.goto(embedAddress(base, shown), { waitUntil: 'networkidle0' });
  for (const [width, isWide] of Object.entries(WIDTHS)) {
    await page.setViewport({ width: Number(width), height: 100 });
    const [whole, figure] = await page.evaluate(measure, shown.element);
    most[0] = Math.max(most[0], whole);
    const at = isWide ? 1 : 2;
    most[at] = Math.max(most[at], figure);
  }
  return most;
}

/** In the page: its height in pixels, and that of its figure in em, once both are at rest. */
async function measure(element: string): Promise<[number, number]> {
  const figure = document.querySelector(element)!;
  let height = 0;
  for (let still = 0; still < 3; still++) {
    await new Promise(requestAnimationFrame);
    if (document.documentElement.scrollHeight !== height) still = 0;
    height = document.documentElement.scrollHeight;
  }
  const em = parseFloat(getComputedStyle(figure).fontSize);
  return [height, figure.getBoundingClientRect().height / em];
}
