/** Builds `dist/`: what a host serves, and beside it, in `dist/npm/`, what a bundler takes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import elements, { entryConfig, type Files } from '../vite.config.js';
import { languages } from '../src/dataset/languages.js';
import { names } from '../src/shared/names.js';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { buildPages } from './build-pages.js';
import { datasetJsonSchema } from './schema.js';

/** Modules that an element asks for by itself, yet so soon that they had better come with it. */
const SOON: Partial<Record<string, string>> = {
  'region-share-chart': 'src/elements/region-share-chart/chart.ts',
};

interface Chunk {
  file: string;
  imports?: string[];
}

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

/**
 * Every file that an element needs in a language: its module, what that imports, its data; and,
 * each with a question mark before it, those that it can do without.
 */
function filesByTag(manifest: Record<string, Chunk>): Files {
  const closure = (key: string): string[] => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build made no file for ${key}.`);
    return [chunk.file, ...(chunk.imports ?? []).flatMap(closure)];
  };
  const needed = (name: string, language: string) => {
    const files = new Set([
      ...closure(`src/define/${name}.ts`),
      ...closure(`src/figures/bundled/${name}.${language}.ts`),
    ]);
    const soon = SOON[name] ? closure(SOON[name]).filter((file) => !files.has(file)) : [];
    return [...files, ...soon.map((file) => `?${file}`)];
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(languages.map((language) => [language, needed(name, language)])),
    ]),
  );
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(new URL('data/', dist), { recursive: true });
await build(elements);
const manifest = new URL('.files.json', dist);
const files = filesByTag(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>);
rmSync(manifest);
writeFileSync(new URL('files.json', dist), `${JSON.stringify(files, null, 2)}\n`);
await build(entryConfig('src/loader/widgets.ts', 'widgets.js', files));
await build(entryConfig('src/gallery/gallery.ts', 'gallery.js'));
buildPages(dist, root);

/** The licences of what is bundled into the served files, to travel with them. */
const licences = ['@kurkle/color', '@lit/reactive-element', 'chart.js', 'lit-html', 'valibot'].map(
  (name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
    return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
  },
);
writeFileSync(new URL('licences.txt', dist), licences.join(`\n${'-'.repeat(72)}\n\n`));

const run = (...command: string[]) =>
  execFileSync('npx', command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze');
writeFileSync(new URL('data/peru-2020.json', dist), JSON.stringify(dataset, null, 1));
writeFileSync(
  new URL('data/schema.json', dist),
  `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
);
