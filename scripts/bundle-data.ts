/**
 * Writes what is generated from `data/`: the dataset and its typed ids, and each element's view of
 * it per language, as modules that the elements import when they need them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../src/dataset/schema.js';
import type { Topology } from '../src/dataset/topology.js';
import { languages } from '../src/dataset/languages.js';
import { sectionIds } from '../src/figures/section-ids.js';
import { outlineOf } from '../src/figures/outline-of.js';
import type { Details } from '../src/figures/view.js';
import { viewsOf, type Views } from '../src/figures/views.js';
import { names, type ElementName } from '../src/shared/names.js';
import { readData } from './read-data.js';

const HEADER = '// Generated from data/ by scripts/bundle-data.ts; edit data/ instead.\n';
const src = new URL('../src/', import.meta.url);
/** A text shorter than this costs no more than to say where it stands. */
const LONG = 60;

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

/** Elements whose details come part by part, each with those whose ids begin like its own. */
const PARTS: Partial<Record<ElementName, readonly string[]>> = { 'report-section': sectionIds };

/** The details of `tag` as files, each with what its name says before the language. */
function detailFiles(tag: ElementName, details: Details): [name: string, details: Details][] {
  const parts = PARTS[tag];
  if (!parts) return [['details', details]];
  return parts.map((part) => {
    const own = Object.entries(details.figures).filter(([id]) => id.split('/')[0] === part);
    return [`details.${part}`, { ...details, figures: Object.fromEntries(own) }];
  });
}

function bundleViews(dataset: Dataset): void {
  const write = modules('figures');
  const views = viewsOf(dataset);
  for (const tag of names) {
    for (const language of languages) {
      const view = views.view(tag, language);
      write(`${tag}.${language}.ts`, constant('view', `ViewOf['${tag}']`, '../views.js', view));
      const places = placesOf(view, 'view');
      for (const [name, details] of detailFiles(tag, views.details(tag, language))) {
        // The view has come long before: its long texts need not come again.
        const text = constant('details', 'Details', '../view.js', details, places);
        const from = text.includes(':view.')
          ? `import { view } from './${tag}.${language}.js';\n`
          : '';
        write(`${tag}.${name}.${language}.ts`, from + text);
      }
    }
  }
  write('imageless.ts', imagelessModule(views));
  write('peru-outline.ts', constant('outline', 'Outline', '../outline.js', outlineOf(topology())));
}

/** The figures of which there is no picture, as element and id. */
function imagelessModule(views: Views): string {
  const ids = names.flatMap((tag) =>
    Object.entries(views.details(tag, 'en').figures)
      .filter(([, { imageless }]) => imageless)
      .map(([id]) => `${tag}/${id}`),
  );
  return `export const imageless: readonly string[] = ${JSON.stringify(ids)};\n`;
}

/** The map of Peru, which knows no language: both of them share one file. */
const topology = (): Topology =>
  JSON.parse(readFileSync(new URL('../data/geo/peru.topo.json', src), 'utf8')) as Topology;

const constant = (
  name: string,
  type: string,
  from: string,
  value: unknown,
  places: ReadonlyMap<unknown, string> = new Map(),
): string =>
  `import type { ${type.replace(/\[.*/, '')} } from '${from}';\n` +
  `export const ${name}: ${type} = ${code(value, places)};\n`;

/** `value` as code, in which a text that stands in `places` is taken from there. */
function code(value: unknown, places: ReadonlyMap<unknown, string>): string {
  const place = places.get(value);
  if (place) return place;
  if (Array.isArray(value)) return `[${value.map((one) => code(one, places)).join()}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${code(field, places)}`).join()}}`;
}

/** Every long text within `value`, with the expression that gives it. */
function placesOf(value: unknown, at: string): Map<unknown, string> {
  if (typeof value === 'string') return new Map(value.length < LONG ? [] : [[value, at]]);
  const parts = Object.entries(value ?? {}).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    return [...placesOf(part, `${at}${step}!`)];
  });
  return new Map(parts.reverse());
}

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
