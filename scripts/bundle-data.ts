/**
 * Writes what is generated from `data/`: the dataset and its typed ids, and each element's view of
 * it per language, as modules that the elements import when they need them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../src/dataset/schema.js';
import type { Topology } from '../src/dataset/topology.js';
import { languages } from '../src/dataset/languages.js';
import { outlineOf } from '../src/figures/outline-of.js';
import { viewsOf } from '../src/figures/views.js';
import { names } from '../src/shared/names.js';
import { readData } from './read-data.js';

const HEADER = '// Generated from data/ by scripts/bundle-data.ts; edit data/ instead.\n';
const src = new URL('../src/', import.meta.url);

/** Empties `folder` and returns how to write a module into it. */
function modules(folder: string): (name: string, text: string) => void {
  const url = new URL(`${folder}/bundled/`, src);
  rmSync(url, { recursive: true, force: true });
  mkdirSync(url, { recursive: true });
  return (name, text) => writeFileSync(new URL(name, url), HEADER + text);
}

function bundleDataset(dataset: Dataset): void {
  const write = modules('dataset');
  write('ids.ts', idModule('ScalarIds', dataset.scalars) + idModule('ShareIds', dataset.shares));
  write('dataset.ts', constant('dataset', 'Dataset', '../schema.js', dataset));
}

function bundleViews(dataset: Dataset): void {
  const write = modules('figures');
  const views = viewsOf(dataset);
  for (const tag of names) {
    for (const language of languages) {
      const view = views.view(tag, language);
      const details = views.details(tag, language);
      write(`${tag}.${language}.ts`, constant('view', `ViewOf['${tag}']`, '../views.js', view));
      write(`${tag}.details.${language}.ts`, constant('details', 'Details', '../view.js', details));
    }
  }
  write('peru-outline.ts', constant('outline', 'Outline', '../outline.js', outlineOf(topology())));
}

/** The map of Peru, which knows no language: both of them share one file. */
const topology = (): Topology =>
  JSON.parse(readFileSync(new URL('../data/geo/peru.topo.json', src), 'utf8')) as Topology;

const constant = (name: string, type: string, from: string, value: unknown): string =>
  `import type { ${type.replace(/\[.*/, '')} } from '${from}';\n` +
  `export const ${name}: ${type} = ${JSON.stringify(value)};\n`;

function idModule(name: string, records: readonly { id: string }[]): string {
  const lines = records.map(({ id }) => `  '${id}': true;`).join('\n');
  return (
    `/** Ids of this report; another dataset adds its own by declaration merging. */\n` +
    `export interface ${name} {\n${lines}\n}\n`
  );
}

const { dataset, problems } = readData(new URL('../data/', import.meta.url));
if (dataset && problems.length === 0) {
  bundleDataset(dataset);
  bundleViews(dataset);
} else {
  console.error('data/ has problems; `npm run data` explains them.');
  process.exitCode = 1;
}
