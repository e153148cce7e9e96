/**
 * Puts a live render in the place of prerendered HTML, in one step, with focus, open disclosures
 * and everything else a reader had set kept. Parts that can be focused or opened have an `id`.
 */
export function replacePrerendered(root: ShadowRoot, render: () => void): void {
  const focused = root.activeElement?.id;
  const opened = [...root.querySelectorAll('details[open][id]')].map(({ id }) => id);
  root.replaceChildren();
  render();
  for (const id of opened) root.getElementById(id)?.setAttribute('open', '');
  // The page has already been scrolled to where the reader is.
  if (focused) root.getElementById(focused)?.focus({ preventScroll: true });
}
