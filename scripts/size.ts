/**
 * `npm run size`: Brotli bytes of what a page downloads, against written budgets, and how deep its
 * requests go. Bytes are exact: quality 11, each file by itself, as a host sends it.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages, type Language } from '../src/dataset/languages.js';
import { embedPage, type PageImage } from '../src/embed/page.js';
import { shownBy } from '../src/embed/shown.js';
import { embedAddress, type Shown } from '../src/snippets/address.js';
import { cardPixels } from '../src/snippets/image.js';
import { snippetOf } from '../src/snippets/snippet.js';
import { shows } from '../src/snippets/variants.js';
import { sectionIds } from '../src/figures/section-ids.js';
import { viewsOf } from '../src/figures/views.js';
import { names, type ElementName } from '../src/shared/names.js';
import type { Files } from '../vite.config.js';

/** The most that each may weigh, in bytes. */
const BUDGETS = {
  loader: 2_000,
  'page of one counter': 12_000,
  'page of one chart': 58_000,
  'page of one timeline': 16_000,
  'page of one map': 17_000,
  'page of one section': 20_000,
  'page of all four': 76_000,
  'whole report': 85_000,
  'embed page before scripts': 14_000,
  'embed page of the whole report': 30_000,
  'script of embed pages': 1_000,
  'script that sizes frames': 1_000,
  'behind a source line and menu': 8_000,
} as const;

/** An address and a picture such as a page is published with. */
const SITE = 'https://figures.example.org/asgm/';
const imageOf = (shown: Shown): PageImage | undefined =>
  shown.picture && { url: SITE + shown.picture.path, ...cardPixels, alt: shown.picture.alt };

/** What a dataset by its address brings for an element: parser, checks, and what makes its view. */
const REMOTE: Record<ElementName, number> = {
  'stat-counter': 10_500,
  'region-share-chart': 10_750,
  'timeline-view': 12_250,
  'certified-orgs-map': 14_000,
  'report-section': 17_250,
  'impact-report': 12_000,
};

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

interface PageOf {
  element: ElementName;
  id: string;
  budget: number;
}
/** A page of each element, with one figure of the report. */
const PAGES: Record<string, PageOf> = {
  counter: {
    element: 'stat-counter',
    id: 'certified-orgs',
    budget: BUDGETS['page of one counter'],
  },
  chart: {
    element: 'region-share-chart',
    id: 'asgm-gold-by-region',
    budget: BUDGETS['page of one chart'],
  },
  timeline: {
    element: 'timeline-view',
    id: shows['timeline-view'].whole!,
    budget: BUDGETS['page of one timeline'],
  },
  map: {
    element: 'certified-orgs-map',
    id: shows['certified-orgs-map'].whole!,
    budget: BUDGETS['page of one map'],
  },
};

/** A page of each section. */
const SECTIONS: Record<string, PageOf> = Object.fromEntries(
  sectionIds.map((id) => [
    `section (${id})`,
    { element: 'report-section', id, budget: BUDGETS['page of one section'] },
  ]),
);

/** The smallest page that shows a figure: a title and the snippet. */
function page({ element, id }: PageOf, language: Language): string {
  const { sentence = '' } = viewsOf(dataset).details(element, language).figures[id] ?? {};
  const shown = { element, id, language, sentence };
  const pasted = snippetOf('element', shown, { host: 'https://host.example/' });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Figure</title>${pasted}`;
}

/** All files of an element, or of part `id` of one, those that it can do without too. */
const filesOf = (element: ElementName, language: Language, id = ''): string[] =>
  ((files[`${element}.${id}`] ?? files[element])?.[language] ?? []).map((path) =>
    path.replace('?', ''),
  );

/** Static and dynamic imports of a built module, as names beside it. */
const imports = (path: string, kind: 'static' | 'dynamic'): string[] => {
  const form =
    kind === 'static' ? /(?:from|import)\s*["']\.\/([^"']+)/g : /import\([`"']\.\/([^`"']+)/g;
  return [...file(path).toString().matchAll(form)].map(([, name]) =>
    path.replace(/[^/]+$/, name ?? ''),
  );
};

/** Everything that comes once `path` is asked for, without what is here already. */
function closure(path: string, here: readonly string[]): string[] {
  const deeper = imports(path, 'static').filter((name) => !here.includes(name) && name !== path);
  return [...new Set([path, ...deeper.flatMap((name) => closure(name, [...here, path]))])];
}

const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + bytes(file(path)), 0);

function weigh(name: string, of: PageOf, language: Language): void {
  const { element, id, budget } = of;
  const needed = filesOf(element, language, id);
  const html = page(of, language);
  const total = bytes(html) + bytes(file('widgets.js')) + sum(needed);
  console.log(`\nA page of one ${name}, ${language}: HTML, then the loader, then the rest at once`);
  line('  1 HTML', bytes(html));
  line('  2 widgets.js', bytes(file('widgets.js')));
  for (const path of needed) line(`  3 ${path}`, bytes(file(path)));
  line('  in all', total, budget);
  const missing = needed
    .flatMap((path) => imports(path, 'static'))
    .filter((p) => !needed.includes(p));
  line('  files that only a fourth step would bring', missing.length, 0);

  const entry = needed[0] ?? '';
  const asked = imports(entry, 'dynamic').find((path) => path.endsWith('.asked.js'));
  const behind = asked ? imports(asked, 'dynamic') : [];
  const details = [`.${id}`, '']
    .map((part) => behind.find((path) => path.endsWith(`${part}.details.${language}.js`)))
    .find(Boolean);
  if (!asked || !details) throw new Error('The build no longer splits what a reader asks for.');
  const later = [...new Set([asked, details].flatMap((path) => closure(path, needed)))];
  line(
    '  behind its source line and menu, when asked',
    sum(later),
    BUDGETS['behind a source line and menu'],
  );
}

console.log('Brotli bytes');
line('loader', bytes(file('widgets.js')), BUDGETS.loader);
for (const [name, of] of Object.entries({ ...PAGES, ...SECTIONS })) {
  for (const language of languages) weigh(name, of, language);
}
for (const language of languages) {
  const together = Object.values(PAGES);
  const needed = [...new Set(together.flatMap(({ element }) => filesOf(element, language)))];
  const html = together.map((of) => page(of, language));
  const total = bytes(html.join('')) + bytes(file('widgets.js')) + sum(needed);
  line(`\na page of all four, ${language}`, total, BUDGETS['page of all four']);
  const scripts = [...new Set(names.flatMap((name) => filesOf(name, language)))];
  const whole = bytes(file('widgets.js')) + sum(scripts);
  line(
    `scripts of the whole report, scrolled through, ${language}`,
    whole,
    BUDGETS['whole report'],
  );
}
console.log(
  '\nPages of figures, before scripts, as published; of each element the largest of all its pages',
);
for (const element of names) {
  const pages = languages
    .flatMap((language) => shownBy(element, viewsOf(dataset), language))
    .map((shown) => ({
      path: embedAddress('', shown),
      size: bytes(embedPage(shown, { site: SITE, image: imageOf(shown), files })),
    }))
    .sort((a, b) => b.size - a.size);
  const whole = (element as string) === 'impact-report';
  const budget = BUDGETS[whole ? 'embed page of the whole report' : 'embed page before scripts'];
  console.log(`  ${element}: ${pages.length} pages, the smallest ${pages.at(-1)?.size}`);
  // All that are over, not the largest alone.
  for (const { path, size } of pages.filter((page, n) => !n || page.size > budget)) {
    line(`    ${path.replace('embed/', '')}`, size, budget);
  }
}
line('  embed.js', bytes(file('embed.js')), BUDGETS['script of embed pages']);
line('  frame.js', bytes(file('frame.js')), BUDGETS['script that sizes frames']);
console.log('\nA dataset by address (src), when there is one');
for (const element of names) {
  const here = filesOf(element, 'en');
  const find = (paths: string[], name: string) =>
    paths.flatMap((path) => imports(path, 'dynamic')).find((path) => path.endsWith(name));
  const remote = find(here, '/remote.js');
  const maker = remote && find([remote], `/${element}.maker.js`);
  if (!remote || !maker) throw new Error('The build no longer splits the dataset by address.');
  const files = [...new Set([remote, maker].flatMap((path) => closure(path, here)))];
  line(`  for ${element}`, sum(files), REMOTE[element]);
}

if (failed) console.error(`\n${failed} over budget`);
process.exit(failed ? 1 : 0);
