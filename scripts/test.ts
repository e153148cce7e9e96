/**
 * `npm test`: the tests in Node, then those in every browser engine that is found.
 *
 *     npm test -- stat-counter              only files whose path holds a word
 *     ENGINES=chromium,firefox npm test     only these engines
 *     ASGM_REQUIRE_ENGINES=3 npm test       fails where fewer are there
 *
 * Last comes `N passed, N failed`, alone on a line.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from './apt.js';
import { engineIds, findEngines, INSTALL, type Engine } from './browsers.js';
import { stopChildren } from './children.js';
import { browserTests, type Totals } from './test-browsers.js';
import { nodeTests } from './test-node.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  // Apps have packages of their own, and these tests of theirs.
  .filter((name) => !name.includes('node_modules'))
  .map((name) => join(root, 'test', name))
  .filter((file) => words.length === 0 || words.some((word) => relative(root, file).includes(word)))
  .sort();
const nodeFiles = files.filter((file) => file.endsWith('.test.ts'));
const browserFiles = files.filter((file) => file.endsWith('.browser.ts'));

process.on('exit', stopChildren);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

const totals: Totals = { passed: 0, failed: 0 };
try {
  const engines = browserFiles.length > 0 ? chooseEngines() : [];
  for (const run of [() => nodeTests(nodeFiles, root), () => browserTests(engines, browserFiles)]) {
    const { passed, failed } = await run();
    totals.passed += passed;
    totals.failed += failed;
  }
} catch (error) {
  console.error(error);
  totals.failed++;
}
const { passed, failed } = totals;
if (passed + failed === 0) console.error(`No test ran. ${words.join(' ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** The engines to test in. Says what is there and what is not. */
function chooseEngines(): Engine[] {
  const ids = process.env['ENGINES']?.split(',') ?? engineIds;
  let { found, missing } = findEngines(ids);
  if (found.length === 0 && ids.includes('chromium') && aptInstall('chromium')) {
    ({ found, missing } = findEngines(ids));
  }
  console.log(`Engines: ${found.map(({ name }) => name).join(', ') || 'none'}`);
  if (missing.length > 0) console.log(`Missing: ${missing.join(', ')}. To get them: ${INSTALL}`);
  const required = Math.max(1, Number(process.env['ASGM_REQUIRE_ENGINES'] ?? 1));
  if (found.length < required) {
    console.error(`Browser tests need ${required} of: ${engineIds.join(', ')}.`);
    totals.failed++;
  }
  return found;
}
