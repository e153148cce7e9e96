import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import { names } from '../../src/shared/names.js';
import { having, read } from '../embed/tree.js';
import { filesIn, text } from './built.js';

const served = filesIn('dist/')
  .filter((path) => !path.startsWith('dist/npm/'))
  .map((path) => path.replace('dist/', ''));

const either = (words: readonly string[]) => `(${words.join('|')})`;

/** Files whose names are kept: pages and sites name them. */
const entries = [
  /^(widgets|embed|frame)\.js$/,
  new RegExp(`^define/${either(names)}\\.js$`),
  /^(es\/)?index\.html$/,
  /^gallery\.(js|css)$/,
  /^(workbench|mock)\.css$/,
  new RegExp(`^${either(names)}\\.css$`),
  new RegExp(`^embed/${either(languages)}/${either(names)}/([a-z0-9-]+/)*index\\.html$`),
  /^data\/(peru-2020|schema)\.json$/,
  /^(files|custom-elements|release|integrity|web-types|vscode\.(html|css))\.json$/,
  /^licences\.txt$/,
];

const assets = served.filter((path) => /^assets\/.*\.js$/.test(path));

test('every served file is an entry, a hashed file, or the map of one of them', () => {
  const others = served.filter(
    (path) =>
      !entries.some((entry) => entry.test(path)) &&
      !assets.includes(path) &&
      !served.includes(path.replace(/\.map$/, '')) === path.endsWith('.map'),
  );
  assert.deepEqual(others, []);
});

test('every module lies in one folder, named for a hash of all of them', () => {
  const folders = new Set(assets.map((path) => path.replace(/[^/]+$/, '')));
  const hash = createHash('sha256');
  const names = served.filter((path) => path.startsWith('assets/')).map((path) => basename(path));
  const [folder = ''] = folders;
  for (const name of names.sort()) hash.update(name).update(text(`dist/${folder}${name}`));
  const digest = hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8);
  assert.deepEqual([...folders], [`assets/${digest}/`]);
});

test('every module is reached from the loader', () => {
  const reached = new Set<string>();
  const follow = (content: string) => {
    for (const path of assets) {
      if (reached.has(path) || !content.includes(path.replace(/.*\//, '/'))) continue;
      reached.add(path);
      follow(text(`dist/${path}`));
    }
  };
  // What the loader asks for, by tag and language.
  follow(text('dist/files.json'));
  // And where a page has a placeholder, or a link that stands alone.
  follow('/links.js');
  assert.deepEqual([...reached].sort(), assets);
});

test('no served script points to its map: it would be fetched by nobody but a debugger', () => {
  const scripts = served.filter((path) => path.endsWith('.js'));
  assert.deepEqual(
    scripts.filter((path) => text(`dist/${path}`).includes('sourceMappingURL')),
    [],
  );
});

describe('every address in a page', () => {
  const pages = served.filter((path) => path.endsWith('.html'));

  test('is that of a served file', () => {
    for (const path of pages) {
      const tree = read(text(`dist/${path}`));
      for (const attribute of ['href', 'src']) {
        for (const { attributes } of having(tree, attribute)) {
          const { protocol, pathname } = new URL(attributes[attribute]!, `https://host/${path}`);
          if (protocol === 'data:') continue;
          const file = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
          assert.ok(served.includes(file), `${path}: ${attributes[attribute]}`);
        }
      }
    }
  });
});
