/** The examples of docs/data.md, run in Node as a reader would. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { root } from './built.js';

const output = async (name: string, ...args: string[]) => {
  const file = fileURLToPath(new URL(`docs/examples/${name}`, root));
  return (await promisify(execFile)(process.execPath, [file, ...args])).stdout;
};

test('the example lists each figure of a theme with its unit, its period and its source', async () => {
  const lines = (await output('figures.mjs', 'premium', 'es')).trim().split('\n');
  const figures = dataset.scalars.filter(({ theme }) => theme === 'premium');
  assert.equal(lines.length, figures.length + 2);
  for (const { id, unit } of figures) {
    const line = lines.find((one) => one.startsWith(`${id},`)) ?? '';
    assert.match(line, RegExp(`,${unit},(\\d{4}|not stated).*,ARM$`));
  }
  assert.match(lines.at(-1) ?? '', /Alianza por la Minería Responsable \(ARM\), 2020$/);
});

test('the example cites a figure as text and as CSL-JSON', async () => {
  const [cited = '', ...json] = (await output('citation.mjs')).split('\n');
  assert.match(
    cited,
    /^4 mining organisations .* in 2020 \(ARM\)\. Alliance for Responsible Mining/,
  );
  assert.equal((JSON.parse(json.join('\n')) as { type: string }).type, 'report');
});
