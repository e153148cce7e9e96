/** Frames that keep from a page what it has elsewhere; tried in test/hostile/frames.browser.ts. */
import type { Row } from '../hostile.js';

export const frames = {
  scripts: {
    what: 'a sandbox that allows scripts alone, and so has an opaque origin',
    outcome: 'figure',
  },
  nothing: {
    what: 'a sandbox that allows no scripts',
    outcome: 'sentence',
  },
} as const satisfies Record<string, Row>;
