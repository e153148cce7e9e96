import type { ReactiveController } from '@lit/reactive-element';
import { COUNT_MS, counted, type Count } from '../../figures/count.js';
import { animateWhenSeen, leave } from '../../shared/seen.js';

/** Whether this page, its reader and the browser allow something to move now. */
const mayMove = (): boolean =>
  'IntersectionObserver' in window &&
  document.visibilityState === 'visible' &&
  !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Counts a number up, once, when it is first seen. The final number stands underneath from the
 * start, hidden by `opacity` alone: it keeps its box and is what is copied, found and printed.
 */
export class CountingController implements ReactiveController {
  #number: Element | undefined;

  hostDisconnected(): void {
    this.stop();
  }

  /** Shows the final number, whatever was going on. */
  stop(): void {
    const number = this.#number;
    if (!number) return;
    leave(number);
    number.className = 'number';
    number.lastElementChild!.textContent = '';
    this.#number = undefined;
  }

  /** Waits until `number`, which says `text`, is seen, and counts up over it. */
  start(number: Element, count: Count, text: string): void {
    if (!mayMove()) return;
    let began = 0;
    const show = (elapsed: number) => {
      number.lastElementChild!.textContent = counted(count, elapsed, text);
    };
    this.#number = number;
    number.className = 'number counting';
    show(0);
    animateWhenSeen(number, (now) => {
      const elapsed = now - (began ||= now);
      if (elapsed < COUNT_MS && mayMove()) show(elapsed);
      else this.stop();
    });
  }
}
