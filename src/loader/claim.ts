/** A copy of the loader on this page: its version, where its files are, and how it starts. */
export interface Claim {
  version: string;
  base: () => string;
  start: () => void;
  /** When `true`, its files could not be had, and the page is the next copy's. */
  failed?: boolean;
}

const KEY = Symbol.for('asgm-indicators');
type Page = Partial<Record<typeof KEY, Claim[]>>;

/** The claims on a page, of which `page` is the window: the first holds it. */
export const claimsOn = (page: object): Claim[] => ((page as Page)[KEY] ??= []);

/**
 * Claims the page for one copy of the loader. The first to claim starts; the others wait behind
 * it, in case its files cannot be had. The same copy pasted again claims nothing.
 */
export function claim(claims: Claim[], own: Claim): void {
  if (claims.some(({ base, version }) => base() === own.base() && version === own.version)) return;
  if (claims.push(own) === 1) own.start();
  else pass(claims);
}

/** Whether the page is that copy's. */
export const holds = ([first]: readonly Claim[], own: Claim): boolean => first === own;

/** Gives the page up to the next copy, when there is one; until then it stays that copy's. */
export function fail(claims: Claim[], own: Claim): void {
  own.failed = true;
  pass(claims);
}

function pass(claims: Claim[]): void {
  if (claims[1] && claims[0]?.failed) {
    claims.shift();
    claims[0]?.start();
  }
}
