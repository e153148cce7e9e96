/** The tests that need no browser, by Node's own runner. */
import { relative } from 'node:path';
import { run } from 'node:test';
import { finished } from 'node:stream/promises';
import { inspect } from 'node:util';
import type { Totals } from './test-browsers.js';

/** Runs `files`, writes what fails, and counts. */
export async function nodeTests(files: string[], root: string): Promise<Totals> {
  const totals = { passed: 0, failed: 0 };
  if (files.length === 0) return totals;
  // Names from the outermost suite inwards. The runner reports file after file, whatever the order
  // in which they end.
  const names: string[] = [];
  // Files inherit the options of this process, so that they may be written in TypeScript as well.
  const stream = run({ files, concurrency: true })
    .on('test:start', ({ name, nesting }) => names.splice(nesting, Infinity, name))
    .on('test:stdout', ({ message }) => process.stdout.write(message))
    .on('test:stderr', ({ message }) => process.stderr.write(message))
    .on('test:pass', ({ name, file, details, skip, todo }) => {
      // A file without a test passes too, under its own name.
      const counts = details.type !== 'suite' && name !== file;
      if (counts && skip === undefined && todo === undefined) totals.passed++;
    })
    .on('test:fail', ({ file = '', details, nesting, name, todo }) => {
      const { error } = details;
      // What is around a failing test fails with it.
      if (todo !== undefined || ('failureType' in error && error.failureType === AROUND)) return;
      totals.failed++;
      const title = name === file ? [] : [...names.slice(0, nesting), name];
      console.log(`\n  ✗ ${[relative(root, file), ...title].join(' › ')}`);
      console.log(readable(error.cause).replace(/^/gm, '    '));
    });
  // Without a reader it would wait forever.
  await finished(stream.resume());
  console.log(`node: ${totals.passed} passed, ${totals.failed} failed in ${files.length} files`);
  return totals;
}

const AROUND = 'subtestsFailed';

/** An error with its stack, without the frames of Node itself. */
function readable(cause: unknown): string {
  if (!(cause instanceof Error) || !cause.stack) return inspect(cause);
  return cause.stack.replace(/\n *at [^\n]*\(?node:[^\n]*/g, '');
}
