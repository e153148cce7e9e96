/**
 * Fuzzing: cases by the thousand, from a fixed seed, each counted, and each bounded in time against
 * valid cases of the same run.
 *
 *     FUZZ_FACTOR=10 npm test -- faults/fuzz     ten times as many
 *     FUZZ_SEED=7 npm test -- faults/fuzz        others
 */
import fc from 'fast-check';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { surfaces, type SurfaceName } from './expected.js';
import { MOST_TIMES, SEED } from './limits.js';
import { begin, within } from './watchdog.js';

export const seed = Number(process.env['FUZZ_SEED'] ?? SEED);
const factor = Number(process.env['FUZZ_FACTOR'] ?? 1);

/** A case that seems slow is tried again, so often at most: what was only unlucky is not so twice. */
const AGAIN = 4;
const SEEMS_SLOW = MOST_TIMES / 10;
/** So many times a valid case, and it is taken to go on for ever. */
const NEVER = 5000;

/** What was done of one kind of input. */
interface Run {
  name: string;
  cases: number;
  /** The slowest case, in times of what is the measure for its kind. */
  slowest: number;
}

/** Everything that was run in this process. */
export const runs: Run[] = [];

export interface Fuzzed<T> {
  given: fc.Arbitrary<T>;
  /** Valid cases, by which the time of all others is measured. */
  valid: readonly T[];
  /** Throws where something does not hold. */
  holds: (input: T) => unknown;
}

/** Tries `holds` with every case. Throws with the least case that fails, and the seed. */
export async function fuzz<T>(name: SurfaceName, { given, valid, holds }: Fuzzed<T>) {
  const { cases } = surfaces[name];
  const measure = Math.max(await usual(valid, holds), await whole());
  const run: Run = { name, cases: 0, slowest: 0 };
  runs.push(run);
  begin(name);
  const property = fc.asyncProperty(given, async (input) => {
    run.cases++;
    const times = [await within(NEVER * measure, () => timed(holds, input))];
    const least = () => Math.min(...times) / measure;
    while (least() > SEEMS_SLOW && times.length <= AGAIN) times.push(await timed(holds, input));
    run.slowest = Math.max(run.slowest, least());
    if (least() > MOST_TIMES) throw new Error(`It takes ${least().toFixed(0)} × a valid case.`);
  });
  await fc.assert(property, {
    seed,
    numRuns: Math.ceil(cases * factor),
    includeErrorInReport: true,
  });
}

/** The time of a valid case in the middle, in milliseconds. */
async function usual<T>(valid: readonly T[], holds: (input: T) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const input of valid) times.push(await timed(holds, input));
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

let checked: Promise<number> | undefined;
/** That of checking the whole report: the measure of what is small. */
const whole = (): Promise<number> => (checked ??= usual([dataset, dataset, dataset], parseDataset));

async function timed<T>(run: (input: T) => unknown, input: T): Promise<number> {
  const start = performance.now();
  await run(input);
  return performance.now() - start;
}
