/** What is worth fetching when a figure is about to be seen. */

/** Calls `then` once, when `element` is within `margin` of the viewport; returns how to give up. */
export function whenNear(element: Element, then: () => void, margin = '100%'): () => void {
  const [box] = element.getClientRects();
  const inView = box && box.top < innerHeight && box.bottom > 0;
  // Of what is in view already an observer would tell only after the next frame.
  if (inView || !('IntersectionObserver' in window)) {
    then();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** When `true`, the reader's connection or wish forbids what a figure can be read without. */
export function dataAreDear(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !!connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
