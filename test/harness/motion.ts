/** Motion as a test wants it: none, or frame by frame. */
import { matchMediaWith } from './media.js';

/** Has the reader ask for less motion; gives what takes that back. */
export const reduceMotion = (): (() => void) => matchMediaWith('prefers-reduced-motion');

/** Frames that come when a test says so. */
export interface Frames {
  /** How many callbacks wait for the next frame. */
  readonly waiting: number;
  /** Resolves once a callback waits. */
  asked(): Promise<void>;
  /** Shows one frame, so many milliseconds after the last one. */
  step(milliseconds: number): void;
  restore: () => void;
}

/** Takes the frames of the page into the hands of a test. */
export function steppedFrames(): Frames {
  const real = window.requestAnimationFrame.bind(window);
  let callbacks: FrameRequestCallback[] = [];
  let now = 1000;
  window.requestAnimationFrame = (callback) => callbacks.push(callback);
  return {
    get waiting() {
      return callbacks.length;
    },
    async asked() {
      while (callbacks.length === 0) await new Promise(real);
    },
    step(milliseconds) {
      now += milliseconds;
      const due = callbacks;
      callbacks = [];
      for (const callback of due) callback(now);
    },
    restore: () => void (window.requestAnimationFrame = real),
  };
}
