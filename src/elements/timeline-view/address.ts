/** A page's claims (`src/loader/claim.ts`), as far as they tell where our files are served. */
type Page = Record<symbol, readonly { base: string }[] | undefined>;

/**
 * Where embed pages are: what the element's own fallback link says, else beside the script that
 * serves the page; nothing where neither is, as with a bundler. The link comes first, because its
 * address bears no version.
 */
export const servedFrom = (element: Element): string | undefined =>
  element.querySelector<HTMLAnchorElement>('a[href*="/embed/"]')?.href.replace(/embed\/.*/, '') ??
  (globalThis as unknown as Page)[Symbol.for('asgm-indicators')]?.[0]?.base;
