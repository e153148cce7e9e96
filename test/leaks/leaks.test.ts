/**
 * Elements that come and go by the thousand: after collection the heap does not grow, and nothing is
 * observed, listened to or waited for.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { names } from '../../src/shared/names.js';
import { comings } from '../faults/expected.js';
import { LeakPage, type Left } from './page.js';

/** Bytes for each time, between the second third and the last. */
const slope = ([, second, third]: readonly Left[], { cycles }: { cycles: number }): number =>
  (third!.heap - second!.heap) / (cycles / 3);

const page = await LeakPage.open();
after(() => page?.close());

describe('after coming and going,', { skip: page ? false : 'There is no Chromium.' }, () => {
  for (const tag of names) {
    const given = { tag, ...comings[tag] };
    test(`${given.cycles} times, <${tag}> has left nothing`, async () => {
      const left = await page!.thirds({ ...given, cycles: Math.ceil(given.cycles / 30) * 30 });
      const [, second, third] = left;
      const growth = slope(left, given);
      console.log(
        `<${tag}>, ${given.cycles} times: ${growth.toFixed(0)} bytes for each, ` +
          `${third.nodes - second.nodes} nodes, ${third.listeners - second.listeners} listeners more.`,
      );
      assert.deepEqual(third.held.sort(), second.held.sort());
      assert.ok(growth < given.tolerance, `${growth} bytes for each`);
      assert.ok(third.nodes <= second.nodes, `${third.nodes - second.nodes} nodes`);
      assert.ok(third.listeners <= second.listeners);
    });
  }

  test('a page that keeps its elements would be found out', async () => {
    const given = {
      tag: 'stat-counter',
      ...comings['stat-counter'],
      cycles: 90,
      keeps: true,
    } as const;
    const left = await page!.thirds(given);
    assert.ok(slope(left, given) > 4 * given.tolerance, `${slope(left, given)}`);
    assert.ok(left[2].nodes > left[1].nodes);
  });
});
