/** A page's claims (`src/loader/claim.ts`), as far as they tell where our files are served. */
type Page = Record<symbol, readonly { base: () => string }[] | undefined>;

/**
 * Where embed pages are, as an address that ends in a slash: what the fallback link of the element,
 * or of the one it is within, says; else beside the script that serves the page; nothing where
 * neither is, as with a bundler. The link comes first, because its address bears no version.
 */
export function servedFrom(element: Element): string | undefined {
  const link = element.querySelector<HTMLAnchorElement>('a[href*="/embed/"]');
  if (link) return link.href.replace(/embed\/.*/, '');
  const root = element.getRootNode();
  if ('host' in root) return servedFrom(root.host as Element);
  return scriptBase();
}

/** Where the script is that serves the page, ending in a slash; nowhere with a bundler. */
export const scriptBase = (): string | undefined =>
  (globalThis as unknown as Page)[Symbol.for('asgm-indicators')]?.[0]?.base();
