import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const cwd = fileURLToPath(new URL('..', import.meta.url));

// The files are made up, so that no program has their types.
const untyped = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  cwd,
  overrideConfig: {
    rules: untyped.rules ?? {},
    languageOptions: { parserOptions: { projectService: false, program: null } },
  },
});

const ARROW = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

async function refusals(file: string, code: string, rules = ARROW): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: `${cwd}/src/${file}` });
  assert.ok(result);
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined);
  return result.messages.filter(({ ruleId }) => ruleId !== null && rules.includes(ruleId)).length;
}

const rows: [file: string, may: 'may' | 'must not', specifiers: string[]][] = [
  ['dataset/a.ts', 'may', ['./b.js', './checks/b.js', '../../data/report.json', 'valibot']],
  ['dataset/a.ts', 'must not', ['../strings/en.js', '../figures/b.js', '../index.js', 'lit']],
  ['dataset/checks/a.ts', 'may', ['../schema.js', '../../../data/report.json']],
  ['dataset/checks/a.ts', 'must not', ['../../shared/b.js', '../../../scripts/b.js']],
  ['strings/a.ts', 'may', ['./words.js']],
  ['strings/a.ts', 'must not', ['../dataset/schema.js', '../shared/b.js', 'valibot']],
  ['figures/a.ts', 'may', ['./number.js', '../dataset/schema.js', '../strings/words.js']],
  ['figures/a.ts', 'must not', ['lit', 'lit/decorators.js', '@lit/reactive-element', 'chart.js']],
  ['figures/a.ts', 'must not', ['../shared/b.js', '../elements/b/b.js', '../../data/report.json']],
  ['snippets/a.ts', 'may', ['./b.js', '../figures/b.js', '../shared/names.js']],
  [
    'snippets/a.ts',
    'must not',
    ['lit', '../shared/events.js', '../elements/b/b.js', '../embed/b.js'],
  ],
  [
    'shared/a.ts',
    'may',
    ['lit', '../snippets/b.js', '../figures/b.js', '../dataset/b.js', '../strings/b.js'],
  ],
  ['shared/a.ts', 'must not', ['../elements/b/b.js', '../define/b.js', 'asgm-indicators/data']],
  ['elements/a/a.ts', 'may', ['../b/b.js', './c/d.js', '../../shared/b.js', '../../figures/b.js']],
  ['elements/a/a.ts', 'must not', ['../../define/a.js', '../../loader/b.js', '../../data.js']],
  ['elements/a/strings/a.ts', 'may', ['../strings/b.js', '../../define/b.js', '../define/b.js']],
  ['define/a.ts', 'may', ['../elements/a/a.js', '../shared/names.js']],
  ['define/a.ts', 'must not', ['../loader/b.js', '../embed/b.js', '../gallery/b.js']],
  ['loader/a.ts', 'may', ['./b.js', '../shared/names.js', '../snippets/b.js']],
  ['loader/a.ts', 'must not', ['../shared/events.js', '../define/all.js', '../data.js', 'lit']],
  ['embed/a.ts', 'may', ['../define/all.js', '../figures/sentence.js']],
  ['embed/a.ts', 'must not', ['../loader/b.js', '../gallery/b.js']],
  ['gallery/a.ts', 'may', ['../loader/b.js', '../embed/b.js', '../define/all.js']],
  ['index.ts', 'may', ['./dataset/b.js', './define/all.js', 'lit']],
];

for (const [file, may, specifiers] of rows) {
  for (const specifier of specifiers) {
    test(`src/${file} ${may} import ${specifier}`, async () => {
      const expected = may === 'may' ? 0 : 1;
      const written = `import { x } from '${specifier}';\nexport { x };\n`;
      const dynamic = `export const x = import('${specifier}');\n`;
      assert.equal(await refusals(file, written), expected, 'import … from');
      assert.equal(await refusals(file, dynamic), expected, 'import(…)');
    });
  }
}

test('the loader takes types from everywhere, others only along the arrow', async () => {
  const code = "import type { X } from '../define/b.js';\nexport type Y = X;\n";
  assert.equal(await refusals('loader/a.ts', code), 0);
  assert.equal(await refusals('figures/a.ts', code), 1);
});

test('figures touch neither document nor window', async () => {
  const code =
    'export const width = (): number => document.body.clientWidth + window.innerWidth;\n';
  assert.equal(await refusals('figures/a.ts', code, ['no-restricted-globals']), 2);
  assert.equal(await refusals('elements/a/a.ts', code, ['no-restricted-globals']), 0);
});
