import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { names } from '../../src/shared/names.js';
import { filesIn, importAlone, manifest, root, text } from './built.js';

const exists = (path: string) => existsSync(new URL(path, root));
const sorted = (list: readonly string[]) => list.toSorted();

function isExported(name: string): boolean {
  try {
    return Boolean(import.meta.resolve(`asgm-indicators/define/${name}`));
  } catch {
    return false;
  }
}

for (const name of names) {
  describe(name, () => {
    test('has a class in a folder of its name, and a module that registers it', () => {
      assert.ok(exists(`src/elements/${name}/${name}.ts`));
      assert.ok(exists(`src/define/${name}.ts`));
    });

    test('is exported by its name, with its types beside', () => {
      const path = new URL(import.meta.resolve(`asgm-indicators/define/${name}`)).pathname;
      assert.equal(path, new URL(`dist/npm/define/${name}.js`, root).pathname);
      assert.ok(exists(`dist/npm/define/${name}.js`));
      assert.ok(exists(`dist/npm/define/${name}.d.ts`));
    });
  });
}

test('no folder holds an element that is not in the list', () => {
  const folders = filesIn('src/elements/').map((path) => path.split('/')[2] ?? '');
  assert.deepEqual(sorted([...new Set(folders)]), sorted(names));
});

test('what can be imported from define is each element, and all', () => {
  const modules = filesIn('dist/npm/define/')
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace(/.*\/|\.js$/g, ''));
  assert.deepEqual(modules.filter(isExported), sorted([...names, 'all']));
});

test('the manifest of custom elements describes each of them and no other', () => {
  const { modules } = JSON.parse(text(manifest.customElements)) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  assert.deepEqual(sorted(tags), sorted(names));
});

test('every export is a file, and every module of them has its types', () => {
  for (const [key, target] of Object.entries(manifest.exports)) {
    const paths = typeof target === 'string' ? [target] : Object.values(target);
    for (const path of key.includes('*') ? [] : paths) assert.ok(exists(path), `${key}: ${path}`);
  }
  assert.ok(exists(manifest.types));
});

describe('imported alone, in Node', async () => {
  const modules = filesIn('dist/npm/').filter((path) => path.endsWith('.js'));
  const imported = await importAlone(modules);
  const paths = (list: typeof imported) => list.map(({ path }) => path);

  test('every module can be imported', () => {
    const errors = imported.filter(({ error }) => error);
    assert.deepEqual(errors, []);
  });

  test('no module touches document or window', () => {
    assert.deepEqual(paths(imported.filter(({ touched }) => touched.length)), []);
  });

  test('only modules of define register, each the element of its name', () => {
    assert.deepEqual(
      imported
        .filter(({ registered }) => registered.length)
        .map(({ path, registered }) => [path, sorted(registered)]),
      [
        ['dist/npm/define/all.js', sorted(names)],
        ...sorted(names).map((name) => [`dist/npm/define/${name}.js`, [name]]),
      ],
    );
  });

  test('the package itself registers nothing', () => {
    const { default: index } = manifest.exports['.'] as { default: string };
    const entry = imported.find(({ path }) => `./${path}` === index);
    assert.deepEqual(entry?.registered, []);
  });

  test('sideEffects names exactly the modules that register', () => {
    const patterns = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}$`),
    );
    assert.deepEqual(
      modules.filter((path) => patterns.some((pattern) => pattern.test(`./${path}`))),
      paths(imported.filter(({ registered }) => registered.length)),
    );
  });
});
