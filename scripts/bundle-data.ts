/**
 * Writes what is generated from `data/`: the dataset and its typed ids, and each element's view of
 * it per language, as modules that the elements import when they need them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../src/dataset/schema.js';
import type { Topology } from '../src/dataset/topology.js';
import { languages, type Language } from '../src/dataset/languages.js';
import { sectionIds } from '../src/figures/section-ids.js';
import { outlineOf } from '../src/figures/outline-of.js';
import type { Details } from '../src/figures/view.js';
import { partOfView } from '../src/figures/section-view.js';
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

/** A view with the details behind it, and what the names of their files say before the language. */
interface Bundle {
  name: string;
  view: unknown;
  details: Details;
}

/** `tag` as a whole or, where it comes in parts, each; what is in a part has ids that begin so. */
function bundlesOf(tag: ElementName, views: Views, language: Language): Bundle[] {
  const details = views.details(tag, language);
  if (tag !== 'report-section') return [{ name: tag, view: views.view(tag, language), details }];
  const view = views.view(tag, language);
  return sectionIds.map((part) => {
    const own = Object.entries(details.figures).filter(([id]) => id.split('/')[0] === part);
    return {
      name: `${tag}.${part}`,
      view: partOfView(view, part),
      details: { ...details, figures: Object.fromEntries(own) },
    };
  });
}

function bundleViews(dataset: Dataset): void {
  const write = modules('figures');
  const views = viewsOf(dataset);
  for (const tag of names) {
    const type = `ViewOf['${tag}']`;
    for (const language of languages) {
      const writeView = (name: string, view: unknown) =>
        write(`${name}.${language}.ts`, constant('view', type, '../views.js', view));
      const bundles = bundlesOf(tag, views, language);
      for (const { name, view, details } of bundles) {
        writeView(name, view);
        // The view has come long before: its long texts need not come again.
        const text = constant('details', 'Details', '../view.js', details, placesOf(view, 'view'));
        const from = text.includes(':view.')
          ? `import { view } from './${name}.${language}.js';\n`
          : '';
        write(`${name}.details.${language}.ts`, from + text);
      }
      // Where all parts are wanted, they weigh less together.
      if (bundles.length > 1) writeView(tag, views.view(tag, language));
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
