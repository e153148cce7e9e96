/** Nothing is installed that nothing uses, by partners or by whoever works on this. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { filesIn, root, text } from './built.js';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  bin?: string | Record<string, string>;
  peerDependencies?: Record<string, string>;
}
const manifest = JSON.parse(text('package.json')) as Manifest;
const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const SCRIPT = /\.(ts|tsx|js|mjs|cjs|css|html|json)$/;
const folders = ['src', 'scripts', 'test', 'stories', 'bench', '.storybook'].filter((folder) =>
  existsSync(new URL(folder, root)),
);
const own = [
  ...folders.flatMap((folder) => filesIn(`${folder}/`)),
  ...readdirSync(root).filter((name) => SCRIPT.test(name) && !name.startsWith('package')),
].filter((path) => SCRIPT.test(path) && !/node_modules|test\/apps\//.test(path));
const code = own.map(text).join('\n');
const shipped = filesIn('dist/npm/')
  .filter((path) => path.endsWith('.js'))
  .map(text)
  .join('\n');

/** Whether `name`, or a module of it, is named between quotation marks, or by a path. */
const isNamed = (name: string, where: string) =>
  RegExp(`['"\`/]${literal(name)}['"\`/]`).test(where);

/** What another one is needed for: `@types/chai` for chai, a peer for the package that asks for it. */
function serves(name: string): boolean {
  const typed = /^@types\/(.*)$/.exec(name)?.[1];
  if (typed) return isNamed(typed, code + text('tsconfig.json')) || typed === 'node';
  return Object.keys(manifest.devDependencies).some(
    (other) =>
      other !== name && isNamed(other, code) && name in (read(other).peerDependencies ?? {}),
  );
}

/** Whether a script, or the code, runs a program of it. */
function isRun(name: string): boolean {
  const { bin = {} } = read(name);
  const programs = typeof bin === 'string' ? [name.replace(/.*\//, '')] : Object.keys(bin);
  return programs.some(
    (program) =>
      Object.values(manifest.scripts).some((script) =>
        RegExp(`(^|&& )${literal(program)}( |$)`).test(script),
      ) || RegExp(`run\\('${literal(program)}'`).test(code),
  );
}

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'),
  ) as Partial<Manifest>;

describe('every dependency', () => {
  test('is imported by a module that is shipped', () => {
    const unused = Object.keys(manifest.dependencies).filter((name) => !isNamed(name, shipped));
    assert.deepEqual(unused, []);
  });

  test('for development is used by the code, a script, or another one', () => {
    const unused = Object.keys(manifest.devDependencies).filter(
      (name) => !isNamed(name, code) && !isRun(name) && !serves(name),
    );
    assert.deepEqual(unused, []);
  });
});

test('every package that a shipped module imports is a dependency', () => {
  const imported = [...shipped.matchAll(/(?:from|import\() ?'((?:@[\w-]+\/)?[\w.-]+)[\w./-]*'/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && name !== 'node');
  assert.deepEqual(
    [...new Set(imported)].filter((name) => !(name in manifest.dependencies)),
    [],
  );
});
