import { readFileSync } from 'node:fs';
import { defineConfig, type InlineConfig } from 'vite';
import {
  foldTemplates,
  minifyStyles,
  namePolicy,
  shortenAdvice,
  spreadSets,
  terse,
} from './scripts/vite-plugins.js';
import { languages } from './src/dataset/languages.js';
import { names } from './src/shared/names.js';

const at = (path: string) => new URL(path, import.meta.url).pathname;
export const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  version: string;
};

/** Modules, or files, by tag and language; by tag and part, as `report-section.goals`, too. */
export type Files = Record<string, Record<string, string[]>>;

/** What the first render of every element needs; the rest of `shared` comes when it is asked for. */
const isCore = (id: string): boolean =>
  /node_modules.(@?lit|lit-)|src.dataset.languages|src.shared.register\b/.test(id) ||
  /src.shared.(attributes|element|events|frame|language|prerendered|selection|tokens|view)\b/.test(
    id,
  );

/** What an element asks for later is named for it: `stat-counter.asked`, `stat-counter.maker`. */
function askedFor(id: string): string | undefined {
  const [, asked] = /src.elements.([\w-]+).asked\.ts$/.exec(id) ?? [];
  const [, made] = /src.figures.makers.([\w-]+)\.ts$/.exec(id) ?? [];
  return (asked && `${asked}.asked`) ?? (made && `${made}.maker`);
}

/**
 * Sources as a map names them, `up` being the way to the project: alike wherever packages really lie.
 * Maps are hashed with what they are of.
 */
const fromProject = (up: string) => (path: string) =>
  path.replace(/^.*\/node_modules\//, `${up}node_modules/`);

/** What both builds for the host have in common. */
const served: InlineConfig = {
  configFile: false,
  root: at('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
};

/** First pass: one entry for each element, and what they share, hashed. */
export default defineConfig({
  ...served,
  plugins: [namePolicy(), spreadSets(), shortenAdvice(), minifyStyles(), foldTemplates(), terse()],
  build: {
    target: 'es2022',
    outDir: at('dist'),
    emptyOutDir: false,
    // Beside each file, but not named in it: the name alone is a hundred bytes of a small page.
    sourcemap: 'hidden',
    minify: true,
    manifest: '.files.json',
    // A library: Vite then leaves `import()` as it is, without a helper that preloads.
    lib: {
      entry: {
        ...Object.fromEntries(names.map((name) => [name, at(`src/define/${name}.ts`)])),
        links: at('src/loader/links.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // What is shared with something that is asked for later stays with the element, which is
      // there by then: a file of its own would be one more request at every first render.
      preserveEntrySignatures: 'allow-extension',
      checks: { bundlerTimings: false },
      // To read a property does nothing, here and in what we use: without this, every scale of
      // Chart.js stays, because its defaults name formatters.
      treeshake: { propertyReadSideEffects: false },
      output: {
        minify: true,
        comments: false,
        sourcemapPathTransform: fromProject('../../'),
        // Plain names, in one folder that is hashed as a whole: hashes do not compress.
        entryFileNames: 'assets/[name].js',
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${askedFor(facadeModuleId ?? '') ?? name}.js`,
        // What every element needs at its first render is one file.
        codeSplitting: {
          groups: [
            { name: 'core', test: isCore },
            { name: 'marks', test: /src.shared.palette|src.figures.status-shapes/ },
            // Views of a dataset by its address, and pictures, are made with these.
            { name: 'view', test: /src.figures.(view|sentence)\b|src.dataset.localised/ },
            // Not within one element, which another would have to load with them.
            { name: 'address', test: /src.shared.address/ },
            { name: 'section-ids', test: /src.figures.section-ids/ },
          ],
        },
      },
    },
  },
});

/** What the loader is told of the first pass. */
interface Told {
  /** Where the modules are. */
  folder: string;
  /** Modules that an element needs beside its own, by tag. */
  shared: Record<string, string[]>;
}

/** Second pass: one file without imports. */
export const entryConfig = (entry: string, file: string, told?: Told): InlineConfig => ({
  ...served,
  // The gallery's own: a page may hold no two policies of one name.
  plugins: [namePolicy('asgm-gallery')],
  define: {
    __SHARED__: JSON.stringify(told?.shared),
    __FOLDER__: JSON.stringify(told?.folder),
    __LANGUAGES__: JSON.stringify(languages),
    __VERSION__: JSON.stringify(version),
  },
  build: {
    target: 'es2020',
    outDir: at('dist'),
    emptyOutDir: false,
    sourcemap: 'hidden',
    rolldownOptions: {
      input: at(entry),
      output: {
        format: 'iife',
        entryFileNames: file,
        sourcemapPathTransform: fromProject('../'),
      },
    },
  },
});
