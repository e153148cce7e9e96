import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { best, median, shuffled } from '../../bench/statistics.js';

describe('what the bench says of several measurements', () => {
  it('takes the middle of an odd number of them, whatever their order', () => {
    assert.equal(median([30, 10, 20]), 20);
  });

  it('takes the point halfway between the two in the middle of an even number', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it('refuses to say anything of nothing', () => {
    assert.throws(() => median([]), /Nothing was measured/);
  });

  it('calls the least the best', () => {
    assert.equal(best([7, 3, 5]), 3);
  });
});

describe('the order in which contestants are measured', () => {
  const contestants = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('holds each of them once', () => {
    assert.deepEqual(shuffled(contestants, 3).sort(), contestants);
  });

  it('is the same for the same seed', () => {
    assert.deepEqual(shuffled(contestants, 3), shuffled(contestants, 3));
  });

  it('differs from round to round', () => {
    const orders = new Set(
      [1, 2, 3, 4, 5, 6].map((round) => shuffled(contestants, round).join('')),
    );
    assert.ok(orders.size > 3);
  });
});
