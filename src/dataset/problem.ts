/**
 * What is wrong with a dataset, in words for someone who is no programmer: where it is, what is
 * wrong, what would be right.
 */
import { files } from './schema.js';

/** Something wrong in one field of one record. */
export interface Problem {
  /** The file of `data/` it stands in; absent for a dataset that is one file. */
  file?: string;
  /** The record's id, or which entry of its list it is; empty when it is the whole dataset. */
  record: string;
  /** The way from the record to the field: `title › es`. */
  field: string;
  wrong: string;
  right: string;
  /** The accepted value that was probably meant. */
  nearest?: string;
}

/** The way from a dataset to a field: keys, and places in lists. */
export type Path = readonly (string | number)[];
export type Words = Pick<Problem, 'wrong' | 'right' | 'nearest'>;

const SEPARATOR = ' › ';

const fileOfKey = new Map(
  Object.entries(files).flatMap(([file, keys]) =>
    Object.keys(keys).map((key) => [key, `${file}.json`] as const),
  ),
);

/** A problem of `data` at `path`; list entries are named by their id where they have one. */
export function problem(data: unknown, path: Path, words: Words): Problem {
  const [key = '', index] = path;
  const file = fileOfKey.get(String(key));
  const names = path.map((step, depth) =>
    typeof step === 'number' ? entryName(data, path.slice(0, depth + 1)) : step,
  );
  // `report` is one record; every other key holds a list of them.
  const listed = typeof index === 'number';
  const record = listed ? (recordId(data, path.slice(0, 2)) ?? `${key}, entry ${index + 1}`) : key;
  return {
    ...(file && { file }),
    record: String(record),
    field: names.slice(listed ? 2 : 1).join(SEPARATOR),
    ...words,
  };
}

/** Where a problem is, on one line. */
export const whereabouts = ({ file, record, field }: Problem): string =>
  [file, record, field].filter(Boolean).join(SEPARATOR);

/** A value as it is quoted in a message: on one line, and never long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value) return 'A group of fields';
  if (typeof value !== 'string') return String(value);
  const line = value.slice(0, 61).replace(/[\s\p{C}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/** Words in a row, cut where there are too many to read. */
export const list = (words: readonly string[], most = 30): string =>
  words.length > most ? `${words.slice(0, most).join(', ')}, …` : words.join(', ');

const entryName = (data: unknown, path: Path): string =>
  recordId(data, path) ?? `entry ${Number(path.at(-1)) + 1}`;

function recordId(data: unknown, path: Path): string | undefined {
  const id = at(data, [...path, 'id']);
  return typeof id === 'string' && id && id.length <= 60 ? id : undefined;
}

/** What stands at `path` in `data`, however `data` is made. */
function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
