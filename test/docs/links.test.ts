import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anchorsOf, codeOf, fileOf, linksOf, pages, root } from './pages.js';

const isElsewhere = (link: string) => /^[a-z]+:/.test(link);
/** A path below a folder of this project, of which nothing is left open. */
const PATH = /^(\.ci|data|docs|scripts|src|stories|test)\/[\w./-]+$/;
const pageAt = (file: string) =>
  pages.find(({ path }) => fileURLToPath(new URL(path, root)) === file);

for (const page of pages) {
  describe(page.path, () => {
    const links = linksOf(page);

    test('leads to files that are there', () => {
      const missing = links.filter(
        (link) => !isElsewhere(link) && !link.startsWith('#') && !existsSync(fileOf(page, link)),
      );
      assert.deepEqual(missing, []);
    });

    test('leads to headings that are there', () => {
      const missing = links.filter((link) => {
        const [, anchor] = link.split('#');
        if (isElsewhere(link) || !anchor) return false;
        const to = link.startsWith('#') ? page : pageAt(fileOf(page, link));
        return !to || !anchorsOf(to).includes(anchor);
      });
      assert.deepEqual(missing, []);
    });

    test('leads elsewhere by https alone', () => {
      const others = links.filter((link) => isElsewhere(link) && !link.startsWith('https://'));
      assert.deepEqual(others, []);
    });

    test('names files and folders of this project that are there', () => {
      const named = codeOf(page).filter((code) => PATH.test(code));
      assert.deepEqual(
        named.filter((path) => !existsSync(new URL(path, root))),
        [],
      );
    });
  });
}

describe('the documentation', () => {
  test('can be reached, all of it, from the README', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      const page = pages.find((one) => one.path === path);
      if (!page || reached.has(path)) return;
      reached.add(path);
      for (const link of linksOf(page).filter((link) => !isElsewhere(link))) {
        const to = pageAt(fileOf(page, link.endsWith('/') ? `${link}README.md` : link));
        if (to) visit(to.path);
      }
    };
    visit('README.md');
    const lost = pages.map(({ path }) => path).filter((path) => !reached.has(path));
    assert.deepEqual(lost, []);
  });
});
