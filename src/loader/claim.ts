/** A copy of the loader on this page: its version, and how it starts. */
export interface Claim {
  version: string;
  base: string;
  start: () => void;
}

const KEY = Symbol.for('asgm-indicators');
type Page = Record<typeof KEY, Claim[] | undefined>;

/**
 * Claims the page for one copy of the loader. The first to claim starts; the others wait behind
 * it, in case its files cannot be had. The same copy pasted again claims nothing.
 */
export function claim(page: object, own: Claim): void {
  const claims = ((page as Page)[KEY] ??= []);
  if (claims.some(({ base, version }) => base === own.base && version === own.version)) return;
  if (claims.push(own) === 1) own.start();
}

/** Gives the page up to the next copy that claimed it; says whether there is one. */
export function release(page: object, own: Claim): boolean {
  const claims = (page as Page)[KEY] ?? [];
  if (claims[0] !== own || claims.length < 2) return false;
  claims.shift();
  claims[0]?.start();
  return true;
}
