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

/** What came of one file in one engine. */
interface Outcome extends Totals {
  engine: Engine;
  file: string;
}

/** More files than these do not fail by chance. */
const BY_CHANCE = 3;

/**
 * Runs `files` in `engines`, writes what fails, and counts. Where few files fail, these run once
 * more by themselves, because an engine on a busy machine is late now and then: what fails again
 * counts, and what does not is named.
 */
export async function browserTests(engines: Engine[], files: string[]): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0 };
  if (files.length === 0 || engines.length === 0) return totals;
  const outcomes = await round(engines, files);
  const failed = outcomes.filter((one) => one.failed > 0);
  for (const one of failed.length <= BY_CHANCE ? failed : []) {
    console.log(`\nOnce more in ${one.engine.name}: ${basename(one.file)}`);
    const [again] = await round([one.engine], [one.file]);
    if (again) Object.assign(one, again);
    if (!one.failed) console.log(`${basename(one.file)} failed once in ${one.engine.name}.`);
  }
  for (const engine of engines) {
    const own = outcomes.filter((one) => one.engine === engine);
    const passes = sum(own.map(({ passed }) => passed));
    const failures = sum(own.map((one) => one.failed));
    console.log(`${engine.name}: ${passes} passed, ${failures} failed`);
    totals.passed += passes;
    totals.failed += failures;
  }
  return totals;
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

async function round(engines: Engine[], files: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const browsers: BrowserLauncher[] = [];
  for (const engine of engines) browsers.push(await engine.launcher());
  const counter: Reporter = {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      if (sessionsForTestFile.every(({ passed }) => passed))
        logger.log(`  ✓ ${basename(testFile)}`);
    },
    stop({ sessions }) {
      for (const session of sessions) {
        const at = browsers.findIndex(({ name }) => name === session.browser.name);
        outcomes.push({ engine: engines[at]!, file: session.testFile, ...count(session) });
      }
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
  return outcomes;
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

function count({ testResults, passed }: TestSession): Totals {
  const here = { passed: 0, failed: 0 };
  if (testResults) add(testResults, here);
  // It could not be imported, never ended, or went wrong outside its tests.
  if (!passed && here.failed === 0) here.failed++;
  return here;
}

function add({ tests, suites }: TestSuiteResult, totals: Totals): void {
  for (const { passed, skipped } of tests) {
    if (!skipped) totals[passed ? 'passed' : 'failed']++;
  }
  for (const suite of suites) add(suite, totals);
}
