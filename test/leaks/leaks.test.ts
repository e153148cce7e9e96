/**
 * Elements that come and go by the thousand: after collection the heap does not grow, and nothing is
 * observed, listened to or waited for.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { names } from '../../src/shared/names.js';
import { comings } from '../faults/expected.js';
import { LeakPage, type Left } from './page.js';

/** How often it is measured: the first part warms up. */
const PARTS = 6;

/**
 * Bytes for each time, the median of all parts after the first. Code that is compiled once more makes a
 * step in one or two of them; what is kept each time makes one in all.
 */
function slope(left: readonly Left[], { cycles }: { cycles: number }): number {
  const steps = left.slice(1).map(({ heap }, n) => (heap - left[n]!.heap) / (cycles / PARTS));
  return steps.sort((a, b) => a - b)[steps.length >> 1]!;
}

const page = await LeakPage.open();
after(() => page?.close());

describe('after coming and going,', { skip: page ? false : 'There is no Chromium.' }, () => {
  for (const tag of names) {
    const given = { tag, ...comings[tag] };
    test(`${given.cycles} times, <${tag}> has left nothing`, async () => {
      const whole = PARTS * given.together;
      const cycles = Math.ceil(given.cycles / whole) * whole;
      const left = await page!.after(PARTS, { ...given, cycles });
      const [second, last] = [left[1]!, left.at(-1)!];
      const growth = slope(left, { cycles });
      console.log(
        `<${tag}>, ${given.cycles} times: ${growth.toFixed(0)} bytes for each, ` +
          `${last.nodes - second.nodes} nodes, ${last.listeners - second.listeners} listeners more.`,
      );
      assert.deepEqual(last.held.sort(), second.held.sort());
      assert.ok(growth < given.tolerance, `${growth} bytes for each`);
      assert.ok(last.nodes <= second.nodes, `${last.nodes - second.nodes} nodes`);
      assert.ok(last.listeners <= second.listeners);
    });
  }

  test('a page that keeps its elements would be found out', async () => {
    const given = {
      tag: 'stat-counter',
      ...comings['stat-counter'],
      cycles: 120,
      keeps: true,
    } as const;
    const left = await page!.after(PARTS, given);
    assert.ok(slope(left, given) > 4 * given.tolerance, `${slope(left, given)}`);
    assert.ok(left.at(-1)!.nodes > left[1]!.nodes);
  });
});
