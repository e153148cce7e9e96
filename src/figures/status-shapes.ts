import type { Status } from './map-status.js';

/** The mark of each status, in pixels about its middle: its shape repeats what its colour says. */
export const SHAPES: Record<Status, string> = {
  certified: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0',
  supported: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0',
  group: 'M0-7 7 6H-7z',
  named: 'M-5-5H5V5H-5z',
};
