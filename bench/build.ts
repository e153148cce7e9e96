/** Bundles the pages of peers as Vite does it for a developer who follows its documentation. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { activities, points, shares } from './content.js';
import type { Bundled } from './pages.js';

const here = new URL('./', import.meta.url);
/** Where pages and data lie before they are bundled, and bundles after. */
const made = new URL('made/', here);
export const bundles = new URL('dist/', here);

/**
 * TimelineJS's module asks for its styles as Less, which its package brings as CSS as well; its
 * documentation imports that. Left out here, so that no page has them twice.
 */
const withoutLess: Plugin = {
  name: 'without-less',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.less') ? '\0without-less' : null),
  load: (id) => (id === '\0without-less' ? '' : null),
};

/** Writes the data that pages import, and bundles each page by itself: one module, hashed, CSS linked. */
export async function bundle(pages: readonly Bundled[]): Promise<void> {
  rmSync(made, { recursive: true, force: true });
  rmSync(bundles, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const data = { activities: activities(), points: points(), shares: shares() };
  for (const [name, value] of Object.entries(data)) {
    writeFileSync(new URL(`${name}.json`, made), JSON.stringify(value));
  }
  for (const { path, html } of pages) {
    const source = new URL('index.html', made);
    writeFileSync(source, html);
    await build({
      configFile: false,
      root: made.pathname,
      base: path,
      publicDir: false,
      logLevel: 'error',
      plugins: [withoutLess],
      build: {
        target: 'es2022',
        outDir: new URL(path.replace('/peers/', ''), bundles).pathname,
        // No page needs it: each is one module.
        modulePreload: { polyfill: false },
        emptyOutDir: true,
        rolldownOptions: { input: source.pathname },
      },
    });
  }
}
