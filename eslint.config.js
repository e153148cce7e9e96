import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrow } from './eslint.arrow.js';

export default tseslint.config(
  // The apps are checked with the types of their own packages, as their tests ask.
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'src/*/bundled/',
      'node_modules/',
      'test/apps/',
      'bench/{dist,made,results,node_modules}/',
    ],
  },
  // A rule that is wrong somewhere is changed here, with the reason, and not silenced in place.
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-debugger': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-template-curly-in-string': 'error',
    },
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // An index within the bounds of its loop, or an id that was checked before, is no risk.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types tell of browsers. What is missing on a server, or in an older one, is asked for.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-expressions': [
        'error',
        { allowShortCircuit: true, allowTernary: true },
      ],
      // Arrow functions that hand on what a call gives are shorter, and read as well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Numbers in a text need no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Promises are handed to listeners on purpose.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Node's test runner waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  { files: ['src/**', 'stories/**'], ...litA11y.configs.recommended },
  // WebKit takes an <ol> without visible numbers for no list, unless its role is written out.
  { files: ['src/elements/**'], rules: { 'lit-a11y/no-redundant-role': 'off' } },
  {
    files: ['src/**'],
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },
  {
    files: ['test/**'],
    // chai speaks in properties: `expect(it).to.be.true`.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['bench/probe.js', 'bench/peers/*.js'],
    languageOptions: { globals: { ...globals.browser, bench: 'readonly', benchTold: 'readonly' } },
  },
  {
    files: ['test/pages/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  ...arrow,
  prettier,
);
