/** Reads `data/`, one JSON file per part of a dataset, and tells what the schema refuses in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { issueProblem, pathOf } from '../src/dataset/issues.js';
import { nearest } from '../src/dataset/nearest.js';
import { list, problem, type Path, type Problem } from '../src/dataset/problem.js';
import { datasetSchema, files, type Dataset } from '../src/dataset/schema.js';
import { walk, type Shape } from '../src/dataset/walk.js';
import { syntaxFault } from './json-syntax.js';

export type FileName = keyof typeof files;
export const fileNames = Object.keys(files) as FileName[];

/** What the files hold, as far as they could be read. */
export type RawData = Partial<Record<FileName, unknown>>;

const MISSING = {
  wrong: 'The file is missing.',
  right: 'Put it back; every file of data/ is needed.',
};

export interface ReadData {
  /** There only where nothing is wrong with any file; fields with a default are filled in. */
  dataset?: Dataset;
  problems: Problem[];
}

/** The dataset in `folder`, checked against the schema; `checkDataset` checks the rest. */
export function readData(folder: string | URL): ReadData {
  const { raw, problems } = readFiles(folder);
  const validated = validate(raw);
  return problems.length ? { problems: [...problems, ...validated.problems] } : validated;
}

/** The JSON of each file in `folder`, and why some could not be read. */
export function readFiles(folder: string | URL): { raw: RawData; problems: Problem[] } {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const raw: RawData = {};
  const problems: Problem[] = [];
  for (const name of fileNames) {
    const file = `${name}.json`;
    const text = readText(join(path, file));
    if (text === undefined) {
      problems.push({ file, record: '', field: '', ...MISSING });
      continue;
    }
    const fault = syntaxFault(text);
    if (fault) {
      const { line, column, wrong, right } = fault;
      problems.push({ file, record: `line ${line}, column ${column}`, field: '', wrong, right });
    } else {
      raw[name] = JSON.parse(text);
    }
  }
  return { raw, problems };
}

/** `raw` as a dataset; a file that is not in it is passed over, and then there is no dataset. */
export function validate(raw: RawData): ReadData {
  const problems = fileNames.flatMap((name) => (name in raw ? fileProblems(name, raw[name]) : []));
  const complete = fileNames.every((name) => name in raw);
  if (problems.length || !complete) return { problems };
  return { dataset: v.parse(datasetSchema, Object.assign({}, ...Object.values(raw))), problems };
}

function fileProblems(name: FileName, data: unknown): Problem[] {
  const schema = v.object<v.ObjectEntries>(files[name]);
  const unknown = unknownFields(schema, data);
  const issues = v.safeParse(schema, data, { abortPipeEarly: true }).issues ?? [];
  // A misspelt field would be told twice: as unknown, and as missing under its right name.
  const meant = new Set(unknown.map(({ path, meant }) => [...path.slice(0, -1), meant].join('/')));
  return [
    ...unknown.map(({ problem }) => problem),
    ...issues
      .filter((issue) => !meant.has(pathOf(issue).join('/')))
      .map((issue) => issueProblem(data, issue)),
  ].map((problem) => ({ file: `${name}.json`, ...problem }));
}

interface UnknownField {
  path: Path;
  meant: string | undefined;
  problem: Problem;
}

/** Fields that the schema does not know; without this they would be dropped in silence. */
function unknownFields(schema: Shape, data: unknown): UnknownField[] {
  const found: UnknownField[] = [];
  walk(schema, data, ({ entries }, value, path) => {
    if (!entries || typeof value !== 'object' || !value) return;
    const known = Object.keys(entries);
    const given = Object.keys(value);
    for (const key of given) {
      if (known.includes(key) || (path.length === 0 && key === '$schema')) continue;
      const meant = nearest(
        key,
        known.filter((name) => !given.includes(name)),
      );
      found.push({
        path: [...path, key],
        meant,
        problem: problem(data, [...path, key], {
          wrong: `There is no field "${key}" here.`,
          right: `Remove it or correct its name. The fields here are: ${list(known)}.`,
          ...(meant && { nearest: meant }),
        }),
      });
    }
  });
  return found;
}

/** A file's text without the mark that some editors put before it; `undefined` if there is none. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
