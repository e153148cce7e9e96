/** The licences of what is within the served files, to travel with them. */
import { readdirSync, readFileSync } from 'node:fs';

/** In pictures, whose letters are outlines of it; no script holds it. */
const FONTS = ['@fontsource/inter'];

/** Names of the packages of others that are bundled into scripts below `dist`, by their source maps. */
export function bundledPackages(dist: URL): string[] {
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js.map') && !path.startsWith('npm/'));
  const sources = maps.flatMap(
    (path) =>
      (JSON.parse(readFileSync(new URL(path, dist), 'utf8')) as { sources: string[] }).sources,
  );
  const names = sources.flatMap(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** Their licences, each under the name of its package. */
export const licencesOf = (dist: URL, root: URL): string =>
  [...FONTS, ...bundledPackages(dist)]
    .map((name) => `${name}\n\n${licence(new URL(`node_modules/${name}/`, root)).trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);

function licence(folder: URL): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${folder.pathname} has no licence to ship.`);
  return readFileSync(new URL(file, folder), 'utf8');
}
