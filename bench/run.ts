/**
 * `npm run bench`: the project beside what a page would take in its place, on this machine, in one
 * run. Options: `-- --rounds 9`, `--only counter,chart`, `--seed 1`, `--write` (into
 * docs/performance.md). Needs Chromium and a built dist/; installs what it compares with, once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/browsers.js';
import { bundle, bundles } from './build.js';
import { bundledFor, groupNames, measure } from './groups.js';
import { asText, groupTable, plainTable, targetTable } from './report.js';
import { keep, kept, type Result } from './results.js';
import { serve } from './site.js';
import { rows } from './targets.js';
import { writeDocs } from './write.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: groupNames.join() },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    // Writes what the last runs have left, and measures nothing.
    kept: { type: 'boolean', default: false },
  },
});
const wanted = values.only.split(',');
const groups = groupNames.filter((name) => wanted.includes(name));
const unknown = wanted.filter((name) => !groupNames.some((known) => known === name));
const { launchOptions, version } = chromium() ?? {};
const PORT = 4180;
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const here = new URL('./', import.meta.url);
const dist = new URL('../dist/', here);

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (unknown.length) stop(`bench: no group ${unknown.join()}; there are ${groupNames.join(', ')}.`);
if (!(rounds >= 1)) stop('bench: --rounds takes a number from 1.');
if (!existsSync(new URL('widgets.js', dist))) stop('bench: dist/ is not built; npm run build.');

if (!values.kept) await run();
const results = kept(groupNames);
console.log(`\n${asText(targetTable(rows(results)))}`);
if (values.write) writeDocs(results);

async function run(): Promise<void> {
  if (!launchOptions || !version) return stop('bench: needs Chromium.');
  if (!existsSync(new URL('node_modules/', here))) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  }
  await bundle(groups.flatMap(bundledFor));
  const site = await serve(
    [
      ['/peers/', bundles],
      ['/timelinejs/', new URL('node_modules/@knight-lab/timelinejs/dist/', here)],
      ['/v1/', dist],
      ['/', dist],
    ],
    PORT,
  );
  const machine = `${availableParallelism()} cores (${process.arch}), ${version}, Node ${process.versions.node}`;
  for (const group of groups) {
    const browser = await puppeteer.launch(launchOptions);
    try {
      const measured = await measure(group, { browser, site, rounds, seed });
      const date = new Date().toISOString().slice(0, 10);
      const result: Result = { group, date, rounds, machine, measured };
      keep(result);
      const table = group === 'scale' || group === 'shift' ? plainTable : groupTable;
      console.log(`\n${group}, ${result.rounds} rounds\n${asText(table(result))}`);
    } finally {
      await browser.close();
    }
  }
  site.close();
}
