/** docs/dependencies.md: what the package brings along, what it weighs in a browser, and why. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

const root = new URL('../', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** For each: when a browser fetches it, and why it is there. */
const REASONS: Record<string, { when: string; why: string }> = {
  '@lit/reactive-element': {
    when: 'with the first figure',
    why: 'Properties, attributes and updates in batches. The rest of LitElement is left out: when to render is our own matter ([decision 2](decisions/2-reactive-element.md)).',
  },
  lit: {
    when: 'with the first figure',
    why: 'Only `lit/html.js`: templates that change what has changed, and let no text become markup.',
  },
  'chart.js': {
    when: 'when a chart is near the view; never for a counter, a map or a timeline',
    why: 'The ring and the columns of `region-share-chart`: its two controllers and a bare scale, without legend or tooltip.',
  },
  valibot: {
    when: 'only where a page names a dataset by `src`',
    why: 'One schema gives types, checks with messages and JSON Schema; what is not used of it is left out of the bundle.',
  },
  '@lit-labs/ssr': {
    when: 'never',
    why: '`asgm-indicators/ssr` renders the same templates in Node. A page that imports only elements has nothing of it.',
  },
};

/** What our modules import of `name`, as the code of a page that uses exactly that. */
function used(name: string): string {
  const folder = new URL('dist/npm/', root);
  const imports = new Map<string, Set<string>>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(new URL(path, folder), 'utf8');
    for (const [, what = '', from = ''] of code.matchAll(
      /^import ([^;]*?) from '([^.'][^']*)'/gm,
    )) {
      if (from !== name && !from.startsWith(`${name}/`)) continue;
      const names = imports.get(from) ?? new Set();
      imports.set(from, names);
      const [, namespace] = /^\* as (\w+)$/.exec(what) ?? [];
      const members = namespace
        ? [...code.matchAll(RegExp(`\\b${namespace}\\.(\\w+)`, 'g'))].map(
            ([, member = '']) => member,
          )
        : what.replace(/[{}\s]/g, '').split(',');
      for (const member of members.filter(Boolean)) names.add(member);
    }
  }
  const lines = [...imports].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines
    .map(([from, names]) => `export { ${[...names].sort().join(', ')} } from '${from}';`)
    .join('\n');
}

/** Brotli bytes of what is used of `name`, minified, without the other dependencies. */
async function weight(name: string): Promise<number> {
  const code = used(name);
  if (!code) throw new Error(`No module of ours imports ${name}.`);
  const others = Object.keys(dependencies).filter((other) => other !== name);
  const entry = fileURLToPath(new URL('entry.js', root));
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'silent',
    plugins: [
      {
        name: 'used',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: others.map((other) => RegExp(`^${other}(/|$)`)),
        treeshake: { propertyReadSideEffects: false },
      },
    },
  })) as Rollup.RolldownOutput;
  return output.reduce(
    (sum, one) => sum + (one.type === 'chunk' ? brotliCompressSync(one.code).length : 0),
    0,
  );
}

/** The whole page. */
export async function dependenciesPage(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(dependencies).map(async ([name, version]) => {
      const { when, why } = REASONS[name] ?? refuse(name);
      const bytes = when === 'never' ? 0 : await weight(name);
      return `| ${name} ${version} | ${bytes.toLocaleString('en')} | ${when} | ${why} |`;
    }),
  );
  return `# Dependencies

What \`npm install asgm-indicators\` brings along. The bytes are those of a browser: only what our modules
import, bundled and minified, compressed by Brotli as a host would send it. Written by \`npm run docs\`.

| package | bytes | fetched | why |
| --- | ---: | --- | --- |
${rows.join('\n')}

The files that \`dist/\` serves hold the same, bundled; their licences are in \`dist/licences.txt\`. What a
whole page weighs, \`npm run size\` tells, against its budget. Everything else in \`package.json\` is for
building and testing, and reaches nobody else.
`;
}

function refuse(name: string): never {
  throw new Error(`Say in scripts/docs-dependencies.ts why ${name} is a dependency.`);
}
