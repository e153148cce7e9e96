/**
 * `tsx scripts/schema.ts`: writes `data/schema/`, so that an editor completes the fields, units
 * and ids of `data/`. With `--check` it writes nothing, and exits with 1 where one is stale.
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fileJsonSchema, idsIn } from './json-schema.js';
import { fileNames, readFiles } from './read-data.js';

export { datasetJsonSchema } from './json-schema.js';

const data = new URL('../data/', import.meta.url);
const folder = new URL('schema/', data);

async function run(): Promise<void> {
  if (readFiles(data).problems.length === 0) {
    return process.argv.includes('--check') ? check() : writeAll();
  }
  console.error('data/ cannot be read; `npm run data` explains why.');
  process.exitCode = 1;
}

async function writeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of await schemas()) writeFileSync(file, text);
  console.log(`data/schema/ is written: ${fileNames.length} files.`);
}

async function check(): Promise<void> {
  const stale = (await schemas()).filter(({ file, text }) => read(file) !== text);
  if (stale.length === 0) return console.log('data/schema/ is up to date.');
  const names = stale.map(({ name }) => `data/schema/${name}.json`).join(', ');
  console.error(`Stale: ${names}.\n\`npm run schema\` writes them anew.`);
  process.exitCode = 1;
}

/** Each file's schema, as it is formatted everywhere in the project. */
function schemas(): Promise<{ name: string; file: URL; text: string }[]> {
  const ids = idsIn(readFiles(data).raw);
  return Promise.all(
    fileNames.map(async (name) => {
      const file = new URL(`${name}.json`, folder);
      const style = await resolveConfig(fileURLToPath(file));
      const json = JSON.stringify(fileJsonSchema(name, ids));
      return {
        name,
        file,
        text: await format(json, { printWidth: 100, ...style, parser: 'json' }),
      };
    }),
  );
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

// The build imports this file for the schema of a whole dataset, and writes nothing into data/.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await run();
