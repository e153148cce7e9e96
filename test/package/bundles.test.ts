/** What a bundler takes of the package, and what is within the bundles that we serve. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { bundledPackages } from '../../scripts/licences.js';
import { filesIn, manifest, root, text } from './built.js';

const ENTRY = 'virtual:entry';

/** The modules in each chunk of a page that runs `code`, as Vite bundles it; first that of the page. */
async function bundled(code: string): Promise<string[][]> {
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: ENTRY } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${fileURLToPath(root)}entry.js` : undefined),
        load: (id) => (id.endsWith('/entry.js') ? code : undefined),
      },
    ],
  })) as Rollup.RolldownOutput;
  return output
    .filter((one) => one.type === 'chunk')
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .map(({ moduleIds }) => moduleIds);
}

const CHART = /node_modules\/(chart\.js|@kurkle)\//;

describe('a page with a bundler', () => {
  test('that imports stat-counter has no module of Chart.js, at once or later', async () => {
    const chunks = await bundled("import 'asgm-indicators/define/stat-counter';");
    assert.deepEqual(
      chunks.flat().filter((id) => CHART.test(id)),
      [],
    );
    assert.ok(chunks.flat().some((id) => id.endsWith('/stat-counter.js')));
  });

  test('that imports region-share-chart has it apart, for when a chart is in sight', async () => {
    const [page = [], ...later] = await bundled(
      "import 'asgm-indicators/define/region-share-chart';",
    );
    assert.ok(!page.some((id) => CHART.test(id)));
    assert.ok(later.flat().some((id) => CHART.test(id)));
  });

  test('that imports the classes and uses none takes nothing of them', async () => {
    const chunks = await bundled("import 'asgm-indicators';");
    assert.deepEqual(
      chunks.flat().filter((id) => id.includes('/dist/npm/')),
      [],
    );
  });
});

test('every package within what is served has its licence beside it', () => {
  const names = bundledPackages(new URL('dist/', root));
  assert.ok(names.includes('chart.js') && names.includes('lit-html'));
  const licences = text('dist/licences.txt').split(/^-{72}$/m);
  for (const name of names) {
    const licence = licences.find((one) => one.trim().startsWith(`${name}\n`));
    assert.match(licence ?? '', /Permission is hereby granted|Redistribution and use/, name);
  }
});

describe('source maps', () => {
  const packed = filesIn('dist/').filter((path) => /^dist\/(npm|assets)\/.*\.js$/.test(path));
  const generated = ['react', 'vue', 'svelte'].map((name) => `dist/npm/${name}.js`);

  test('lie beside every script that is sent, and name it', () => {
    for (const path of packed.filter((path) => !generated.includes(path))) {
      const { file, version } = JSON.parse(text(`${path}.map`)) as Record<string, unknown>;
      assert.equal(version, 3, path);
      assert.equal(file ?? path.replace(/.*\//, ''), path.replace(/.*\//, ''));
    }
  });

  test('of modules for bundlers are pointed to', () => {
    const modules = packed.filter((path) => path.startsWith('dist/npm/'));
    for (const path of modules.filter((path) => !generated.includes(path))) {
      assert.match(text(path), /^\/\/# sourceMappingURL=[\w.-]+\.js\.map$/m, path);
    }
  });

  test('lead from a place in a script to that place in its source', () => {
    const path = 'dist/npm/shared/events.js';
    const { sourcesContent, mappings } = JSON.parse(text(`${path}.map`)) as {
      sourcesContent: string[];
      mappings: string;
    };
    assert.equal(sourcesContent[0], text('src/shared/events.ts'));
    const lines = text(path).split('\n').length;
    assert.ok(mappings.split(';').length >= lines - 2);
  });
});

test('what is exported for types alone runs to nothing', () => {
  for (const name of ['react', 'vue', 'svelte']) {
    assert.ok(manifest.exports[`./${name}`]);
    assert.match(text(`dist/npm/${name}.js`), /^(\/\/.*\n)*export \{\};\n$/);
  }
});
