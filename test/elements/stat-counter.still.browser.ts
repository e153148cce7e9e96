import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import type { ScalarId } from '../../src/elements/stat-counter/stat-counter.js';
import { view } from '../../src/figures/bundled/stat-counter.en.js';
import { COUNT_MS } from '../../src/figures/count.js';
import { reduceMotion } from '../harness/motion.js';
import { put } from '../harness/place.js';
import { watchLayout, wrap } from '../harness/watched.js';
import { frames, holdFrames, isCounting, now, rendered, seen, undo } from './counting.js';

holdFrames();

const counting = view.figures.filter(({ count }) => count);
const still = view.figures.filter(({ count }) => !count).map(({ id }) => id);

describe('A counter stands still', () => {
  /** Fails where a counter of that kind moves. */
  async function expectStill(attributes: Record<string, string> = {}) {
    const element = await rendered({ indicator: 'gold-production', ...attributes });
    expect([isCounting(element), now(element)]).to.deep.equal([false, '']);
  }

  for (const id of still) {
    it(`with ${id}`, () => expectStill({ indicator: id }));
  }

  it('with ordinals, words, ones, lost numbers and what tells of need', () => {
    const ids: ScalarId[] = [
      'gold-rank-latin-america',
      'gold-rank-world',
      'national-supply-chains',
      'newly-certified',
      'orgs-with-improvement-plan',
      'pallaquera-income',
    ];
    expect(still).to.include.members(ids);
  });

  it('when it is told to, with `still`', () => expectStill({ still: '' }));

  it('when its reader wants less motion', async () => {
    undo.push(reduceMotion());
    await expectStill();
  });

  it('from then on, when its reader wants less motion while it counts', async () => {
    const element = await seen('gold-production');
    undo.push(reduceMotion());
    frames.step(16);
    expect([isCounting(element), now(element)]).to.deep.equal([false, '']);
  });

  it('in a page that nobody sees', async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    undo.push(() => Reflect.deleteProperty(document, 'visibilityState'));
    await expectStill();
  });

  it('in a browser that cannot tell when it is seen', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'IntersectionObserver')!;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    undo.push(() => Object.defineProperty(window, 'IntersectionObserver', before));
    await expectStill();
  });
});

describe('A thousand counters', () => {
  /** A thousand of them, all in sight. */
  async function thousand() {
    const tags = Array.from(
      { length: 1000 },
      (_, i) =>
        '<stat-counter style="position: absolute" ' +
        `indicator="${counting[i % counting.length]?.id}"></stat-counter>`,
    );
    const elements = [...put(tags.join('')).querySelectorAll('stat-counter')];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    return elements;
  }

  it('share one observer and one loop of frames', async () => {
    const observers = new Map<unknown, number>();
    undo.push(
      wrap(IntersectionObserver.prototype, 'observe', (observer) => {
        observers.set(observer, (observers.get(observer) ?? 0) + 1);
      }),
    );
    const elements = await thousand();
    expect([...observers.values()]).to.deep.equal([1000]);
    await frames.asked();
    for (const step of [0, 300, 300]) {
      frames.step(step);
      expect(frames.waiting).to.equal(1);
    }
    frames.step(COUNT_MS);
    expect(elements.some(isCounting)).to.be.false;
    expect(frames.waiting).to.equal(0);
  });

  it('read the layout of the page not once', async () => {
    const layout = watchLayout();
    undo.push(layout.restore);
    await thousand();
    await frames.asked();
    for (const step of [0, 300, COUNT_MS]) frames.step(step);
    expect(layout.reads).to.equal(0);
  });
});
