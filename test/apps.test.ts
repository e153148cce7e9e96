/**
 * The package in apps as partners write them: React with and without a server, Vue, Svelte, and
 * Vite with TypeScript alone. Each is type-checked, built, and used in a browser.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromium, INSTALL } from '../scripts/browsers.js';
import { AppPage } from './harness/app-page.js';
import { build, install, mistakes, refusedLines, serve } from './harness/apps.js';

interface App {
  name: string;
  folder: string;
  /** The program that checks its types, with its arguments. */
  checker: string[];
  /** The file whose marked lines must not compile. */
  mistakes: string;
  /** What renders it on a server. */
  server?: string;
}

const apps: App[] = [
  {
    name: 'React 19, in StrictMode',
    folder: 'react',
    checker: ['tsc', '-p', '.', '--pretty', 'false'],
    mistakes: 'src/mistakes.tsx',
    server: 'src/server.tsx',
  },
  {
    name: 'Vue 3',
    folder: 'vue',
    checker: ['vue-tsc', '-p', '.', '--pretty', 'false'],
    mistakes: 'src/Mistakes.vue',
  },
  {
    name: 'Svelte 5',
    folder: 'svelte',
    checker: ['svelte-check', '--output', 'machine', '--tsconfig', './tsconfig.json'],
    mistakes: 'src/Mistakes.svelte',
  },
  {
    name: 'Vite and TypeScript',
    folder: 'vite',
    checker: ['tsc', '-p', '.', '--pretty', 'false'],
    mistakes: 'src/mistakes.ts',
  },
];

await install();
const { launchOptions } = chromium() ?? {};
assert.ok(launchOptions, `The apps need Chromium. To get it: ${INSTALL}`);
let browser: Browser;
before(async () => {
  browser = await launch({ ...launchOptions, headless: true });
});
after(() => browser.close());

const CERTIFIED =
  '4 mining organisations in Peru were certified with the Fairmined standard in 2020 (ARM)';
const SUPPORTED = '5 mining organisations in Peru were named as supported in 2020 (ARM)';
const SHOWS_FIVE = "one => one.shadowRoot.querySelector('[part=number]').innerText === '5'";
const SHOWN = "counter => counter.shadowRoot?.querySelector('[part=number]')";

for (const app of apps) {
  describe(app.name, () => {
    let refused: string[];
    let site: Awaited<ReturnType<typeof serve>>;
    let page: AppPage;

    before(async () => {
      const [lines, render] = await Promise.all([
        refusedLines(app.folder, app.checker),
        build(app.folder, app.server),
      ]);
      refused = lines;
      site = await serve(app.folder, render);
    });
    after(() => site.close());

    const open = async (path = '/') => {
      page = await AppPage.open(browser, site.address + path);
    };
    /** What a page does with figures, and that it does so without a word in the console. */
    const does = (what: string, act: () => Promise<void>, path = '/'): void =>
      void test(what, async () => {
        await open(path);
        try {
          await act();
          assert.deepEqual(page.complaints, []);
        } finally {
          await page.close();
        }
      });

    test('compiles, but for each of the mistakes', () => {
      const expected = mistakes(app.folder, app.mistakes);
      assert.ok(expected.length > 5);
      assert.deepEqual(refused, expected);
    });

    does('shows the figure, and keeps the fallback within it', async () => {
      assert.deepEqual(await page.seen('#one'), [{ number: '4', fallback: CERTIFIED, lang: 'en' }]);
    });

    does('passes attributes on', async () => {
      const found = await page.page.$eval('stat-counter', ({ still, className, shadowRoot }) => [
        still,
        className,
        shadowRoot?.querySelector('[part=label]')?.textContent,
      ]);
      assert.deepEqual(found, [true, 'figure', "A partner's heading"]);
      await page.until('#section', 's => s.shadowRoot?.querySelector(\'[aria-level="2"]\')');
    });

    does('passes a dataset on as a property, and not as an attribute', async () => {
      await page.until('#given', 'chart => chart.data?.view');
      await page.until('#given', "chart => chart.shadowRoot?.querySelector('table')");
      assert.equal(await page.page.$eval('#given', (chart) => chart.hasAttribute('data')), false);
    });

    does('hears when a figure is ready, and when a reader opens its source', async () => {
      await page.logged('indicator-ready indicator certified-orgs');
      await page.page.$eval('#one', (one) => one.shadowRoot?.querySelector('summary')?.click());
      await page.logged('indicator-select indicator certified-orgs');
    });

    does('shows another figure when its state changes', async () => {
      await page.press('Another');
      await page.until('#one', SHOWS_FIVE);
      assert.deepEqual(await page.seen('#one'), [{ number: '5', fallback: SUPPORTED, lang: 'en' }]);
    });

    does('shows every figure in another language when its state changes', async () => {
      await page.press('Spanish');
      for (const selector of ['#one', '#list > :last-child']) {
        await page.until(selector, "c => c.shadowRoot?.querySelector('[lang=es] [part=number]')");
      }
      const [last] = (await page.seen('#list stat-counter')).slice(-1);
      assert.match(last?.fallback ?? '', /mineros/);
    });

    does('moves figures of a list that is ordered anew, and makes none anew', async () => {
      await page.until('#list > :last-child', SHOWN);
      await page.page.$$eval('#list > *', (all) => {
        for (const [at, one] of all.entries()) (one as HTMLElement & { mark: number }).mark = at;
      });
      const before = await page.seen('#list > *');
      await page.press('Reverse');
      await page.until('#list > :first-child', 'first => first.mark === 2');
      const marks = await page.page.$$eval('#list > *', (all) =>
        all.map((one) => (one as HTMLElement & { mark: number }).mark),
      );
      assert.deepEqual(marks, [2, 1, 0]);
      assert.deepEqual(await page.seen('#list > *'), before.toReversed());
    });

    does('takes a figure out of a list, and leaves the others', async () => {
      await page.until('#list > :last-child', SHOWN);
      await page.press('Remove');
      await page.until('#list', 'list => list.children.length === 2');
      const left = await page.page.$$eval('#list stat-counter', (all) =>
        all.map(({ indicator }) => indicator),
      );
      assert.deepEqual(left, ['certified-orgs', 'miners-participating']);
    });

    does('shows a figure again that was taken away', async () => {
      await page.press('Toggle');
      await page.page.waitForFunction("!document.querySelector('#one')");
      await page.press('Toggle');
      await page.until('#one', SHOWN);
      assert.equal((await page.seen('#one'))[0]?.number, '4');
    });

    test('shows the fallback and says why where a dataset cannot be had', async () => {
      await open();
      await page.press('Fail');
      await page.logged('indicator-error stat-counter');
      await page.until('#one', "one => one.shadowRoot?.querySelector('[part=message]')");
      const height = await page.page.$eval('#one a', (link) => link.getBoundingClientRect().height);
      assert.ok(height > 0);
      await page.close();
    });

    if (!app.server) return;

    test('stands without a script when a server has rendered it, one figure whole', async () => {
      const bare = await browser.newPage();
      await bare.setJavaScriptEnabled(false);
      await bare.goto(`${site.address}/server`);
      // What a reader sees, shadow roots and all.
      const { text } = await bare.accessibility.snapshot({ interestingOnly: false }).then(told);
      await bare.close();
      assert.ok(text.includes(CERTIFIED));
      assert.match(text, /1\.2/);
    });

    does(
      'takes over what a server has rendered without a warning, and hears what comes',
      async () => {
        await page.until('#prerendered stat-counter', SHOWN);
        await page.press('Another');
        await page.until('#one', SHOWS_FIVE);
        await page.page.$eval('#one', (one) => one.shadowRoot?.querySelector('summary')?.click());
        await page.logged('indicator-select indicator orgs-supported');
        assert.equal((await page.seen('#prerendered stat-counter'))[0]?.number, '1.2');
      },
      '/server',
    );
  });
}

describe('React 18', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    site = await serve('react-18', await build('react-18'));
  });
  after(() => site.close());

  test('shows a figure, sets its data and hears its events by a ref', async () => {
    const page = await AppPage.open(browser, site.address);
    await page.logged('indicator-ready certified-orgs');
    await page.until('#one', "one => one.data?.view && !one.hasAttribute('data')");
    assert.deepEqual(await page.seen('#one'), [{ number: '4', fallback: CERTIFIED, lang: 'en' }]);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
});

interface Node {
  name?: string;
  children?: Node[];
}

/** All that a tree of accessibility says. */
function told(tree: Node | null): { text: string } {
  const texts = (node: Node): string[] => [
    node.name ?? '',
    ...(node.children ?? []).flatMap(texts),
  ];
  return { text: tree ? texts(tree).join(' ') : '' };
}
