/** What a build has left, and what becomes of it in a fresh Node. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = new URL('../../', import.meta.url);
assert.ok(existsSync(new URL('dist/npm/', root)), 'Nothing is built: run `npm run build` first.');

/** The files below `folder`, by their paths from the root of the project. */
export const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(new URL(path, root)).isFile())
    .sort();

export const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export interface Manifest {
  exports: Record<string, string | Record<'types' | 'default', string>>;
  sideEffects: string[];
  customElements: string;
  types: string;
}

export const manifest = JSON.parse(text('package.json')) as Manifest;

/** What importing a module did. */
export interface Imported {
  path: string;
  /** Names of elements that it registered. */
  registered: string[];
  /** Globals of a page that code of ours asked for. */
  touched: string[];
  /** Why it could not be imported, or empty. */
  error: string;
}

/** Runs in a Node of its own: everything that a module does when it is imported is watched. */
const WATCH = `
const registered = [];
const touched = [];
globalThis.customElements = { get: () => undefined, define: (name) => registered.push(name) };
for (const name of ['document', 'window']) {
  const get = () => {
    if (new Error().stack.includes('/dist/npm/')) touched.push(name);
  };
  Object.defineProperty(globalThis, name, { get, configurable: true });
}
let error = '';
await import(process.argv[1]).catch((reason) => (error = String(reason)));
console.log(JSON.stringify({ registered, touched, error }));
`;

/** Imports each module in a Node of its own. */
export async function importAlone(paths: readonly string[]): Promise<Imported[]> {
  const results: Imported[] = [];
  const left = [...paths];
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const args = ['--input-type=module', '--eval', WATCH, new URL(path, root).href];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      results.push({ path, ...(JSON.parse(stdout) as Omit<Imported, 'path'>) });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files that `npm publish` would send, by their paths. */
export async function packed(): Promise<string[]> {
  // Without scripts: what is to be packed has been built, and is being tested.
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: fileURLToPath(root) });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path).sort();
}
