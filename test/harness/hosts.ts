/** Hosts of the built files which fail, or keep one waiting, and pages made for a single test. */

/**
 * How a host answers what the loader imports, until it is released: as built (`newer`: so does a
 * loader of another version), with 404 (`wordless`: only what is in English; `actionless`: only what
 * the menu fetches for an action), with a page in place of a script, by breaking the connection, or
 * not at all. `published`: as built for https://figures.example.org/.
 */
export type Behaviour =
  | 'plain'
  | 'published'
  | 'newer'
  | 'missing'
  | 'wordless'
  | 'actionless'
  | 'halved'
  | 'html'
  | 'cut'
  | 'held';

export interface Host {
  /** Where its files are, ending in a slash. */
  readonly base: string;
  /** What was asked of it among the files that the loader imports, each as often as it was. */
  asked: () => Promise<string[]>;
  /** From now on it answers as any host, also what it holds. */
  release: () => Promise<void>;
}

const hosts = new Set<Host>();

/** A host that no other test knows. */
export function host(behaviour: Behaviour): Host {
  const base = `${location.origin}/hosts/${behaviour}-${crypto.randomUUID()}/`;
  const get = (path: string) => fetch(base + path, { cache: 'no-store' });
  const made: Host = {
    base,
    asked: async () => (await (await get('asked')).json()) as string[],
    release: async () => {
      hosts.delete(made);
      await get('release');
    },
  };
  hosts.add(made);
  return made;
}

/** For after each test: what is held takes a connection, of which an engine has six. */
export async function releaseAll(): Promise<void> {
  for (const { release } of hosts) await release();
}

/** The address of a page that holds `html`, which may be all of a document or a part. */
export const made = (html: string): string => `/made?${String(new URLSearchParams({ html }))}`;

/** The address of a page under a Content-Security-Policy that its host sends with it. */
export function under(policy: readonly string[], path: string): string {
  const address = new URL(path, location.origin);
  address.searchParams.set('policy', policy.join('; '));
  return address.href;
}
