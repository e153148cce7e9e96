/** Writes the tables of docs/performance.md between their markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { asMarkdown, groupTable, plainTable, targetTable } from './report.js';
import type { Result } from './results.js';
import { rows } from './targets.js';

const file = new URL('../docs/performance.md', import.meta.url);

/** Puts the tables of `results` where the doc has their markers, with when and on what they ran. */
export function writeDocs(results: readonly Result[]): void {
  const tables: Record<string, string> = {
    targets:
      [...new Set(results.map(told))].join('\n') + `\n\n${asMarkdown(targetTable(rows(results)))}`,
    // What moves is told by the targets, each page and width in a row of its own.
    ...Object.fromEntries(
      results
        .filter(({ group }) => group !== 'shift')
        .map((result) => [result.group, table(result)]),
    ),
  };
  let text = readFileSync(file, 'utf8');
  for (const [name, content] of Object.entries(tables)) text = between(text, name, content);
  writeFileSync(file, text);
}

/** `text` with `content` between the markers called `name`. */
export function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- bench: ${name} -->`, '<!-- /bench -->'];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/performance.md lacks the markers of ${name}.`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}

const told = ({ date, machine }: Result): string => `Measured on ${date}: ${machine}.`;

const table = (result: Result): string =>
  `${result.rounds} rounds.\n\n${asMarkdown((result.group === 'scale' ? plainTable : groupTable)(result))}`;
