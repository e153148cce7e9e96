/**
 * `npm run size`: Brotli bytes of what a page downloads, against written budgets, and how deep its
 * requests go. Bytes are exact: quality 11, each file by itself, as a host sends it.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages, type Language } from '../src/dataset/languages.js';
import { counterOf, embedAddress, mapOf, snippet, type Shown } from '../src/embed/snippet.js';
import { viewsOf } from '../src/figures/views.js';
import type { ElementName } from '../src/shared/names.js';
import type { Files } from '../vite.config.js';

/** The most that each may weigh, in bytes. */
const BUDGETS = {
  loader: 2_000,
  'page of one counter': 12_000,
  'page of one map': 17_000,
  'embed page before scripts': 14_000,
  'behind a source line and menu': 8_000,
  'dataset by address': 9_000,
} as const;

const dist = new URL('../dist/', import.meta.url);
const bytes = (text: string | Buffer): number => brotliCompressSync(text).length;
const file = (path: string): Buffer => readFileSync(new URL(path, dist));
const files = JSON.parse(file('files.json').toString()) as Files;

let failed = 0;

function line(name: string, size: number, budget?: number): void {
  const over = budget !== undefined && size > budget;
  if (over) failed++;
  const limit = budget === undefined ? '' : `of ${budget}${over ? '  OVER' : ''}`;
  console.log(`${name.padEnd(44)}${String(size).padStart(7)} ${limit}`);
}

/** One of each element, as its page shows it. */
function shownIn(language: Language): { name: 'counter' | 'map'; shown: Shown }[] {
  const sentence = (element: ElementName, id: string) =>
    viewsOf(dataset).details(element, language).figures[id]?.sentence ?? '';
  const counter = sentence('stat-counter', 'certified-orgs');
  const map = sentence('certified-orgs-map', 'certified-orgs-map');
  return [
    { name: 'counter', shown: counterOf('certified-orgs', language, counter) },
    { name: 'map', shown: mapOf('all', language, map) },
  ];
}

/** The smallest page that shows a figure: a title and the snippet. */
function page(shown: Shown): string {
  const { language } = shown;
  const pasted = snippet('https://host.example/v1/', shown);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Figure</title>${pasted}`;
}

/** Static and dynamic imports of a built module, as names beside it. */
const imports = (path: string, kind: 'static' | 'dynamic'): string[] => {
  const form =
    kind === 'static' ? /(?:from|import)\s*["']\.\/([^"']+)/g : /import\([`"']\.\/([^`"']+)/g;
  return [...file(path).toString().matchAll(form)].map(([, name]) => `assets/${name ?? ''}`);
};

/** Everything that comes once `path` is asked for, without what is here already. */
function closure(path: string, here: readonly string[]): string[] {
  const deeper = imports(path, 'static').filter((name) => !here.includes(name) && name !== path);
  return [...new Set([path, ...deeper.flatMap((name) => closure(name, [...here, path]))])];
}

const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + bytes(file(path)), 0);

console.log('Brotli bytes');
line('loader', bytes(file('widgets.js')), BUDGETS.loader);
for (const language of languages) {
  for (const { name, shown } of shownIn(language)) pageOf(name, shown);
}

/** A page of one figure, what a reader may ask of it, and its own page. */
function pageOf(name: 'counter' | 'map', shown: Shown): void {
  const { language, element } = shown;
  const needed = files[element]?.[language] ?? [];
  const html = page(shown);
  const total = bytes(html) + bytes(file('widgets.js')) + sum(needed);
  console.log(`\nA page of one ${name}, ${language}: HTML, then the loader, then the rest at once`);
  line('  1 HTML', bytes(html));
  line('  2 widgets.js', bytes(file('widgets.js')));
  for (const path of needed) line(`  3 ${path}`, bytes(file(path)));
  line('  in all', total, BUDGETS[`page of one ${name}`]);
  const missing = needed
    .flatMap((path) => imports(path, 'static'))
    .filter((p) => !needed.includes(p));
  line('  files that only a fourth step would bring', missing.length, 0);

  const entry = needed[0] ?? '';
  const asked = imports(entry, 'dynamic').find((path) => path.includes('/asked'));
  const details = asked && imports(asked, 'dynamic').find((path) => path.includes(`.${language}-`));
  if (!asked || !details) throw new Error('The build no longer splits what a reader asks for.');
  const later = [...new Set([asked, details].flatMap((path) => closure(path, needed)))];
  const budget = BUDGETS['behind a source line and menu'];
  line('  behind its source line and menu, when asked', sum(later), budget);
  const embed = file(`${embedAddress('', shown)}index.html`);
  line('  its embed page, before scripts', bytes(embed), BUDGETS['embed page before scripts']);
}

const core = files['stat-counter']?.['en'] ?? [];
const remote = core
  .flatMap((path) => imports(path, 'dynamic'))
  .find((path) => path.includes('/remote'));
if (!remote) throw new Error('The build no longer splits the dataset by address.');
console.log('');
line(
  'a dataset by address (src), when there is one',
  sum(closure(remote, core)),
  BUDGETS['dataset by address'],
);

if (failed) console.error(`\n${failed} over budget`);
process.exit(failed ? 1 : 0);
