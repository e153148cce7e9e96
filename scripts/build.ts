/** Builds `dist/`: what a host serves, and beside it, in `dist/npm/`, what a bundler takes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import elements, { entryConfig, version, type Files } from '../vite.config.js';
import { languages } from '../src/dataset/languages.js';
import { sectionIds } from '../src/figures/section-ids.js';
import { names } from '../src/shared/names.js';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { buildPages } from './build-pages.js';
import { completeManifest } from './manifest.js';
import { buildRelease } from './build-release.js';
import { buildEditorData } from './editor-data.js';
import { buildFrameworkTypes } from './framework-types.js';
import { licencesOf } from './licences.js';
import { datasetJsonSchema } from './schema.js';
import { isLoopback } from '../src/shared/loopback.js';
import { siteOrExit } from './site-url.js';

/** Modules that an element asks for by itself, yet so soon that they had better come with it. */
const SOON: Partial<Record<string, string>> = {
  'region-share-chart': 'src/elements/region-share-chart/chart.ts',
};

/** Elements within another one, which show at its first render: they come with it. */
const NESTED: Partial<Record<string, readonly string[]>> = {
  'report-section': ['stat-counter'],
};

/** Parts of which a page mostly shows one: the words of each are a file of its own. */
const PARTS = sectionIds.map((id) => `report-section.${id}`);

/** The element of which `name` may be a part. */
const tagOf = (name: string): string => name.replace(/\..*/, '');

interface Chunk {
  file: string;
  imports?: string[];
}

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

/**
 * Every module that an element, or a part of one, needs in a language: its own, what that imports,
 * its data; and, each with a question mark before it, those that it can do without.
 */
function modulesByTag(manifest: Record<string, Chunk>): Files {
  const closure = (key: string): string[] => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build made no file for ${key}.`);
    const name = chunk.file.replace(/^assets\/(.*)\.js$/, '$1');
    return [name, ...(chunk.imports ?? []).flatMap(closure)];
  };
  const needed = (name: string, language: string) => {
    const shown = [name, ...(NESTED[tagOf(name)] ?? [])];
    const files = new Set(
      shown.flatMap((one) => [
        ...closure(`src/define/${tagOf(one)}.ts`),
        ...closure(`src/figures/bundled/${one}.${language}.ts`),
      ]),
    );
    const soon = SOON[name] ? closure(SOON[name]).filter((file) => !files.has(file)) : [];
    return [...files, ...soon.map((file) => `?${file}`)];
  };
  return Object.fromEntries(
    [...names, ...PARTS].map((name) => [
      name,
      Object.fromEntries(languages.map((language) => [language, needed(name, language)])),
    ]),
  );
}

/** Puts the modules into a folder named for what they hold: no page ever mixes two builds. */
function hashFolder(): string {
  const assets = new URL('assets/', dist);
  const hash = createHash('sha256');
  for (const name of readdirSync(assets).sort()) {
    hash.update(name).update(readFileSync(new URL(name, assets)));
  }
  const folder = `assets/${hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8)}/`;
  renameSync(assets, new URL('.assets/', dist));
  mkdirSync(assets);
  renameSync(new URL('.assets/', dist), new URL(folder, dist));
  return folder;
}

/** The same as addresses from `dist/`. */
const filesByTag = (modules: Files): Files =>
  mapValues(modules, (languages) =>
    mapValues(languages, (names) =>
      names.map((name) => name.replace(/^(\??)(.*)/, `$1${folder}$2.js`)),
    ),
  );

/** What the loader cannot tell: the other modules, alike in each language and part. */
const sharedBy = (modules: Files): Record<string, string[]> =>
  Object.fromEntries(
    names.map((tag) => {
      const parts = Object.entries(modules).filter(([name]) => tagOf(name) === tag);
      const [shared = [], ...others] = parts.flatMap(([name, languages]) =>
        Object.entries(languages).map(([language, needed]) => {
          const own = [tag, `${name}.${language}`];
          if (!own.every((one) => needed.includes(one))) throw new Error(`${name} lacks a module.`);
          return needed
            .filter((one) => !own.includes(one))
            .map((one) => one.replace(RegExp(`\\.${language}$`), '.*'));
        }),
      );
      if (others.some((other) => String(other) !== String(shared))) {
        throw new Error(
          `${tag} needs other shared modules in one language or part than in another.`,
        );
      }
      // Alike at their beginning: the loader holds them, and they compress.
      return [tag, shared.sort((a, b) => Number(b === 'core') - Number(a === 'core'))];
    }),
  );

const mapValues = <A, B>(of: Record<string, A>, make: (value: A, key: string) => B) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value, key)]));

// A wrong address ends the build before it has taken the last one away.
const site = siteOrExit();
rmSync(dist, { recursive: true, force: true });
mkdirSync(new URL('data/', dist), { recursive: true });
await build(elements);
const manifest = new URL('.files.json', dist);
const modules = modulesByTag(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>);
rmSync(manifest);
const folder = hashFolder();
const files = filesByTag(modules);
writeFileSync(new URL('files.json', dist), `${JSON.stringify(files, null, 2)}\n`);
await build(
  entryConfig('src/loader/widgets.ts', 'widgets.js', { folder, shared: sharedBy(modules) }),
);
await build(entryConfig('src/embed/embed.ts', 'embed.js'));
await build(entryConfig('src/embed/frame.ts', 'frame.js'));
await build(entryConfig('src/gallery/gallery.ts', 'gallery.js'));
const run = (...command: string[]) =>
  execFileSync('npx', command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
run('cem', 'analyze');
const elementsManifest = completeManifest(new URL('custom-elements.json', dist));
buildEditorData(dist, elementsManifest);
buildPages(dist, root, site, files);
buildRelease(dist, version, files);

writeFileSync(new URL('licences.txt', dist), licencesOf(dist, root));

run('tsc', '-p', 'tsconfig.build.json');
buildFrameworkTypes(new URL('npm/', dist), elementsManifest);
writeFileSync(new URL('data/peru-2020.json', dist), JSON.stringify(dataset, null, 1));
writeFileSync(
  new URL('data/schema.json', dist),
  `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
);
if (site && isLoopback(new URL(site))) {
  console.warn(`SITE_URL=${site} is this machine alone: good to try things out, not to publish.`);
}
