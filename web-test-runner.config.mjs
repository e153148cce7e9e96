/**
 * How browser tests are served and run. `scripts/test.ts` adds the engines that it finds on the
 * machine, the files asked for, and the report.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { anyOrigin, asBuilt } from './test/harness/serve.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A rejection that nobody handles fails the test that it happens in, as an exception does. */
const rejections = 'onunhandledrejection = ({ reason }) => { throw reason; };';

/** `<head>` stands as it is: the runner looks for it. The empty icon saves a request. */
const testRunnerHtml = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <link rel="icon" href="data:,">
    <script>${rejections}</script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: here('.'),
  files: [here('test/**/*.browser.ts')],
  // With one page at a time an engine has it in front: frames are painted, and focus is real.
  // WebKit's launcher looks at this number, not at one of its own.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // axe is slow on a busy machine.
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml,
  middleware: [anyOrigin, asBuilt(here('.'))],
  // Lit's development build: it warns of what the contract suite checks for.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') })],
};
