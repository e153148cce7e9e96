/** Counters, frame by frame. */
import type { StatCounter } from '../../src/elements/stat-counter/stat-counter.js';
import { COUNT_MS } from '../../src/figures/count.js';
import { steppedFrames, type Frames } from '../harness/motion.js';
import { place, show } from '../harness/place.js';

/** What stands in place of the number while it counts. */
export const now = (element: Element): string =>
  element.shadowRoot?.querySelector('.now')?.textContent ?? '';

/** What is in the page all the time. */
export const final = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector('.final')?.textContent;

export const isCounting = (element: Element): boolean =>
  element.shadowRoot?.querySelector('.counting') !== null;

/** The frames of the page. */
export let frames: Frames;

/** What puts back, after a test, what it has changed. */
export const undo: (() => void)[] = [];

/** Takes the frames of the page into the hands of the tests of a file. */
export function holdFrames(): void {
  before(async () => {
    await show('stat-counter', { indicator: 'livelihoods' });
    await show('stat-counter', { indicator: 'livelihoods', lang: 'es' });
  });
  beforeEach(() => {
    frames = steppedFrames();
  });
  afterEach(() => {
    document.body.replaceChildren();
    // What still runs ends with the next frame.
    frames.step(COUNT_MS);
    frames.restore();
    for (const one of undo.splice(0)) one();
  });
}

/** A counter that has been rendered; its words have come before. */
export async function rendered(attributes: Record<string, string>): Promise<StatCounter> {
  const element = place('stat-counter', attributes);
  await element.updateComplete;
  return element;
}

/** A counter that has been seen, and shows its first number. */
export async function seen(indicator: string, lang = 'en'): Promise<StatCounter> {
  const element = await rendered({ indicator, lang });
  await frames.asked();
  frames.step(0);
  return element;
}
