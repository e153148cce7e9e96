/**
 * `SITE_URL`: where the pages are published, above the folders of versions. Without it nothing in
 * `dist/` names a host; with it pages and oEmbed say where they are.
 */
import { isLoopback } from '../src/shared/loopback.js';

const EXAMPLE = 'for instance SITE_URL=https://figures.example.org/';

/** What an address must not be, each with how to mend it. */
const REFUSED: [wrong: (url: URL) => boolean, why: string][] = [
  [({ protocol }) => !/^https?:$/.test(protocol), 'must begin with https://'],
  [({ hostname }) => hostname === 'host', 'still names the placeholder HOST: put your own host'],
  [
    (url) => url.protocol === 'http:' && !isLoopback(url),
    'must begin with https://, because pages with https show nothing from http',
  ],
  [({ username, password }) => username !== '' || password !== '', 'must hold no user or password'],
  [({ href }) => /[?#]/.test(href), 'must hold neither “?” nor “#”'],
  [
    ({ pathname }) => /\/(v\d+|\d+\.\d+\.\d+[^/]*)\/?$/.test(pathname),
    'must not end in a version: it is the folder above them, because the addresses of pages bear none',
  ],
  [
    ({ pathname }) => /\.(html?|js)$/.test(pathname),
    'must be a folder, not a file: leave out what stands behind the last slash',
  ],
];

/** The site's address, ending in a slash. Throws an `Error` that says what is wrong with `text`. */
export function siteUrl(text: string | undefined): string | undefined {
  const given = text?.trim();
  if (!given) return undefined;
  const refused = (why: string) => new Error(`SITE_URL=${given} ${why}; ${EXAMPLE}`);
  if (!URL.canParse(given)) throw refused('is no web address');
  const url = new URL(given);
  const [, why] = REFUSED.find(([wrong]) => wrong(url)) ?? [];
  if (why) throw refused(why);
  return url.href.replace(/\/*$/, '/');
}

/** `SITE_URL` of this process; a wrong one ends it with what is wrong. */
export function siteOrExit(): string | undefined {
  try {
    return siteUrl(process.env['SITE_URL']);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
