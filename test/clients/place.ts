/** Where an editor of a browser test stands, and where its figures come from. */

/**
 * The test server by another name: another origin, as the figures' host is to an editor's page, of
 * which an editor may ask for pictures.
 */
export const HOST = location.origin.replace('localhost', '127.0.0.1') + '/nowhere/';

/** A place for an editor, in the page. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** Runs a classic script, as which some editors come. */
export async function run(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)));
    document.head.append(script);
  });
}

/** Fails where anything on the page has asked a host that is not this machine. */
export function expectOnlyThisMachine(): void {
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const others = asked.filter(({ protocol, origin }) => {
    return protocol.startsWith('http') && origin !== location.origin && !HOST.startsWith(origin);
  });
  if (others.length) throw new Error(others.join('\n'));
}
