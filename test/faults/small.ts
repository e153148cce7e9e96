/** A small dataset with a record of every kind, and what in a dataset is text. */
import { dataset } from '../../src/dataset/bundled/dataset.js';
import type { Path } from '../../src/dataset/problem.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { datasetShape, unwrap, walk, type Shape } from '../../src/dataset/walk.js';

/** What of each collection stays: one of every kind, and what these refer to. */
const KEPT: Partial<Record<keyof Dataset, readonly string[]>> = {
  scalars: [
    'gold-rank-world',
    'gold-production',
    'gold-export-share',
    'orgs-with-improvement-plan',
    'certified-orgs',
    'certifications-kept',
    'fairmined-premium',
    'pallaquera-income',
  ],
  activities: [
    '2016-cecomip-certified',
    '2018-divinas-association-created',
    '2019-dialogue-events',
    '2020-second-national-committee',
  ],
  stories: ['cecomip-protection'],
  organisations: ['cecomip', 'macdesa', 'cencomin', 'divinas-en-brillo-de-oro'],
  mentioned: ['abr', 'fairmined'],
  departments: ['PE-PUN', 'PE-ARE', 'PE-LIM', 'PE-ANC', 'PE-MDD'],
};
/** Of other lists, so many are enough. */
const ENOUGH = 2;
const SHORTENED: readonly (keyof Dataset)[] = ['statements', 'goals', 'themes', 'questions'];

/** The report's dataset, made small. */
export const small: Dataset = parseDataset(shrunk());

function shrunk(): Dataset {
  const copy = structuredClone(dataset);
  const lists = copy as unknown as Record<string, { id: string }[]>;
  for (const [key, ids] of Object.entries(KEPT)) {
    lists[key] = lists[key]!.filter(({ id }) => ids.includes(id));
  }
  for (const key of SHORTENED) lists[key] = lists[key]!.slice(0, ENOUGH);
  const kept = new Set(
    Object.values(lists).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : [])),
  );
  walk(datasetShape, copy, ({ item }, value, path) => {
    if (!item?.pipe?.some(({ metadata }) => metadata?.ref)) return;
    put(
      copy,
      path,
      (value as string[]).filter((id) => kept.has(id)),
    );
  });
  return copy;
}

/** Where a text of the author's stands, and what is asked of it there. */
export interface TextAt {
  path: Path;
  kind: 'text' | 'sentence' | 'address';
}

/** Every text and every link of `of`. */
export function textsIn(of: Dataset): TextAt[] {
  const found: TextAt[] = [];
  walk(datasetShape, of, (shape, value, path) => {
    if (typeof value !== 'string') return;
    if (has(shape, 'url')) found.push({ path, kind: 'address' });
    else if (has(shape, 'trim')) {
      found.push({ path, kind: path.at(-2) === 'sentence' ? 'sentence' : 'text' });
    }
  });
  return found;
}

const has = (shape: Shape, type: string): boolean =>
  !!unwrap(shape).pipe?.some((step) => (step as { type?: string }).type === type);

/** `of` with `text` in every text that `chosen` names, as far as one may stand there. */
export function withText(of: Dataset, text: string, chosen: readonly TextAt[]): Dataset {
  const copy = structuredClone(of);
  for (const { path, kind } of chosen) {
    const written = {
      text,
      sentence: `{value} ${text.replace(/[{}]/g, '')}`,
      address: `https://example.org/${text.replace(/\s/g, '')}`,
    }[kind];
    put(copy, path, written);
  }
  return copy;
}

/** Puts `value` where `path` leads in `into`. */
export function put(into: object, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], into);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
}
