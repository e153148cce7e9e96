/**
 * `tsx scripts/data.ts [folder]`: tells in plain words what is wrong with `data/`, or that it is
 * sound. Exits with 1 where something is wrong.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset } from '../src/dataset/checks/any-dataset.js';
import { checkOwnData } from '../src/dataset/checks/own-data.js';
import { whereabouts, type Problem } from '../src/dataset/problem.js';
import type { Dataset } from '../src/dataset/schema.js';
import { readData } from './read-data.js';
import { readEvidence } from './read-evidence.js';

const folder = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const name = relative(process.cwd(), folder) || '.';

const { dataset, problems: unread } = readData(folder);
const evidence = readEvidence(new URL('..', import.meta.url));
const problems = dataset ? [...checkDataset(dataset), ...checkOwnData(dataset, evidence)] : unread;

if (dataset && problems.length === 0) {
  console.log(`${name}/ is sound: ${summary(dataset)}.`);
  if (!evidence.text) console.log('The report’s text is not here; quotes were not compared.');
  if (!evidence.topology) console.log('The map is not here; points were not compared.');
} else {
  console.error(problems.map(block).join('\n\n'));
  console.error(`\n${counted(problems.length, 'problem')} in ${name}/.`);
  process.exitCode = 1;
}

function block(problem: Problem): string {
  const { file, wrong, right, nearest } = problem;
  const where = whereabouts(file ? { ...problem, file: `${name}/${file}` } : problem);
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  return `${where}\n  ${wrong}\n  ${right}${hint}`;
}

function summary(dataset: Dataset): string {
  const { scalars, shares, activities, organisations, places, questions } = dataset;
  return [
    counted(scalars.length + shares.length, 'indicator'),
    counted(activities.length, 'activity', 'activities'),
    counted(organisations.length, 'organisation'),
    counted(places.length, 'place'),
    counted(questions.length, 'open question'),
  ].join(', ');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
