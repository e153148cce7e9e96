/** The section of docs/reliability.md on faults and bad input, from the tables that the tests run over. */
import { MOST_TIMES, SEED } from '../test/faults/limits.js';
import {
  comings,
  LEAST_CASES,
  liveSurfaces,
  surfaces,
  type Surface,
} from '../test/faults/expected.js';

/** What stands between `<!-- faults NAME -->` and `<!-- end -->`. */
const sections: Record<string, () => string> = {
  fuzzed: () => `${said()}\n\n${fuzzed('in Node', surfaces)}`,
  live: () => fuzzed('in each engine', liveSurfaces),
  leaks,
};

/** `page` with its sections on faults made anew. Throws where it asks for one that there is not. */
export const withFaults = (page: string): string =>
  page.replace(
    /(<!-- faults (.+?) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const make = sections[name];
      if (!make) throw new Error(`No section on faults is called “${name}”.`);
      return `${start}\n\n${make()}\n\n${end}`;
    },
  );

const number = (value: number): string => value.toLocaleString('en-GB');

const said = (): string =>
  `At least ${number(LEAST_CASES)} cases in each run, from the seed ${SEED}; the last test counts them. ` +
  `No case may take more than ${MOST_TIMES} × a valid one of the same run.`;

function fuzzed(where: string, table: Record<string, Surface>): string {
  const rows = Object.values(table).map(({ given, cases, holds }) => [given, number(cases), holds]);
  return tableOf(['made up', `cases ${where}`, 'what holds of each'], rows);
}

function leaks(): string {
  const rows = Object.entries(comings).map(([tag, { cycles, together, tolerance }]) => [
    `\`${tag}\``,
    number(cycles),
    number(together),
    `${number(tolerance)} bytes`,
  ]);
  return tableOf(['element', 'times', 'at once', 'most that the heap may grow for each'], rows);
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
