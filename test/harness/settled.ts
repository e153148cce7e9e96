/** When nothing more is to come on a page, and whether it stands still until then. */
import type { OpenPage } from './frame.js';

/** Waits until what `page` has begun has come: two frames, and a file asked for after it. */
export async function settled({ window }: Pick<OpenPage, 'window'>): Promise<void> {
  for (let frames = 0; frames < 2; frames++) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    await fetch('/test/pages/well.css', { cache: 'no-store' });
  }
}

/** The layout shifts of `page` from now on, as they come; none where the engine does not tell. */
export function shiftsFromNow({ window }: OpenPage): readonly number[] {
  const shifts: number[] = [];
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new window.PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
      shifts.push(...entries.map(({ value }) => value));
    }).observe({ type: 'layout-shift' });
  }
  return shifts;
}
