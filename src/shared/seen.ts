/** One observer and one frame loop for all counters of a page, a thousand of them too. */

const waiting = new WeakMap<Element, (now: number) => void>();
const running = new Set<(now: number) => void>();
let observer: IntersectionObserver | undefined;
let frame = 0;

/** Calls `step` with the time in every frame from when `element` is first seen; `leave` ends it. */
export function animateWhenSeen(element: Element, step: (now: number) => void): void {
  waiting.set(element, step);
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const next = waiting.get(target);
      if (!isIntersecting || !next) continue;
      running.add(next);
      observer?.unobserve(target);
      frame ||= requestAnimationFrame(loop);
    }
  });
  observer.observe(element);
}

/** Ends what was begun for `element`, seen or not. */
export function leave(element: Element): void {
  running.delete(waiting.get(element)!);
  waiting.delete(element);
  observer?.unobserve(element);
}

function loop(now: number): void {
  for (const step of running) step(now);
  frame = running.size && requestAnimationFrame(loop);
}
