/** The tests that run in browsers, in each engine given. */
import { basename } from 'node:path';
import {
  defaultReporter,
  startTestRunner,
  type BrowserLauncher,
  type Reporter,
  type TestRunnerConfig,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import type { Engine } from './browsers.js';
import { freePort } from './children.js';

export interface Totals {
  passed: number;
  failed: number;
}

/** Runs `files` in `engines`, writes what fails, and counts. */
export async function browserTests(engines: Engine[], files: string[]): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0 };
  if (files.length === 0 || engines.length === 0) return totals;
  const browsers: BrowserLauncher[] = [];
  for (const engine of engines) browsers.push(await engine.launcher());
  const counter: Reporter = {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      if (sessionsForTestFile.every(({ passed }) => passed))
        logger.log(`  ✓ ${basename(testFile)}`);
    },
    stop({ sessions }) {
      for (const { name } of browsers) count(name, sessions, totals);
    },
  };
  const runner = await startTestRunner({
    config: {
      ...(await configured()),
      files,
      browsers,
      port: await freePort(),
      staticLogging: true,
      reporters: [quiet(defaultReporter({ reportTestProgress: false })), counter],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('the browser tests did not start');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return totals;
}

/** What a file wrote and asked for in vain is told only when it failed: tests do so on purpose. */
function quiet(reporter: Reporter): Reporter {
  const plain = (session: TestSession): TestSession =>
    session.passed ? { ...session, logs: [], request404s: [] } : session;
  return {
    ...reporter,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      reporter.reportTestFileResults?.({
        ...rest,
        sessionsForTestFile: sessionsForTestFile.map(plain),
      }),
  };
}

async function configured(): Promise<TestRunnerConfig> {
  const address = new URL('../web-test-runner.config.mjs', import.meta.url).href;
  return ((await import(address)) as { default: TestRunnerConfig }).default;
}

function count(engine: string, sessions: readonly TestSession[], totals: Totals): void {
  const here = { passed: 0, failed: 0 };
  for (const { browser, testResults, passed } of sessions) {
    if (browser.name !== engine) continue;
    const before = here.failed;
    if (testResults) add(testResults, here);
    // It could not be imported, never ended, or went wrong outside its tests.
    if (!passed && here.failed === before) here.failed++;
  }
  console.log(`${engine}: ${here.passed} passed, ${here.failed} failed`);
  totals.passed += here.passed;
  totals.failed += here.failed;
}

function add({ tests, suites }: TestSuiteResult, totals: Totals): void {
  for (const { passed, skipped } of tests) {
    if (!skipped) totals[passed ? 'passed' : 'failed']++;
  }
  for (const suite of suites) add(suite, totals);
}
