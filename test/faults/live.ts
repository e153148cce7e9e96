/** Fuzzing of live elements, in a browser. */
import fc from 'fast-check';
import { expect } from 'chai';
import { consoleLines, thrownIntoPage } from '../harness/console.js';
import { liveSurfaces } from './expected.js';
import { CANARY } from './hostile.js';
import { MOST_TIMES, SEED } from './limits.js';

export interface Live<T> {
  given: fc.Arbitrary<T>;
  /** Valid cases, by which the time of all others is measured. */
  valid: readonly T[];
  holds: (input: T) => Promise<void>;
}

/**
 * Tries `holds` with as many cases as `expected.ts` says. Throws where one fails, where anything was
 * run or thrown into the page, and where a case takes far longer than a valid one.
 */
export async function fuzzLive<T>(
  name: keyof typeof liveSurfaces,
  { given, valid, holds }: Live<T>,
): Promise<void> {
  const { cases } = liveSurfaces[name];
  let ran = 0;
  Object.assign(window, { [CANARY.replace('()', '')]: () => ran++ });
  let done = 0;
  const thrown = await thrownIntoPage(() =>
    consoleLines(async () => {
      const usual = await median(valid, holds);
      const property = fc.asyncProperty(given, async (input) => {
        done++;
        const times = (await timed(holds, input)) / usual;
        // What was only unlucky is not so twice.
        if (times > MOST_TIMES && (await timed(holds, input)) / usual > MOST_TIMES) {
          throw new Error(`It takes ${times.toFixed(0)} × a valid case.`);
        }
      });
      await fc.assert(property, { seed: SEED, numRuns: cases, includeErrorInReport: true });
    }),
  );
  expect(thrown).to.deep.equal([]);
  expect(ran, 'markup that ran').to.equal(0);
  expect(done).to.be.at.least(cases);
}

async function timed<T>(run: (input: T) => Promise<void>, input: T): Promise<number> {
  const start = performance.now();
  await run(input);
  return performance.now() - start;
}

async function median<T>(valid: readonly T[], holds: (input: T) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (const input of [...valid, ...valid, ...valid]) times.push(await timed(holds, input));
  // A clock that is coarse on purpose says that no time has passed.
  return Math.max(times.sort((a, b) => a - b)[times.length >> 1]!, 1);
}

/** Elements within `root`, in shadow roots too, each with the names of its attributes. */
export function shapeWithin(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    // A canvas has its attributes from whoever draws on it, when that is.
    [
      element.localName,
      ...(element.localName === 'canvas' ? [] : element.getAttributeNames()),
    ].join(' '),
    ...(element.shadowRoot ? shapeWithin(element.shadowRoot) : []),
  ]);
}

/** Asserts that nothing within `root` is run, or leads to what is. */
export function expectHarmless(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    expect(element.localName).not.to.match(
      /^(script|iframe|object|embed|base|meta|foreignobject)$/,
    );
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^on|^srcdoc$/);
      if (/^(href|src|action|formaction|xlink:href)$/.test(name)) {
        expect(value).not.to.match(/^\s*(javascript|data|vbscript):/i);
      }
    }
    if (element.shadowRoot) expectHarmless(element.shadowRoot);
  }
}
