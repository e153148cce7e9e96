/**
 * `npm run docs`: writes the documents that are made from data or code. With `--check` it writes
 * nothing, and exits with 1 where one is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { whatClientsKeep } from './docs-clients.js';
import { withCode } from './docs-code.js';
import { dependenciesPage } from './docs-dependencies.js';
import { withSnippets } from './docs-embedding.js';
import { withFaults } from './docs-faults.js';
import { questionsForTheOwner } from './docs-questions.js';
import { referencePages } from './docs-reference.js';
import { withHosts } from './docs-reliability.js';
import { withTables } from './docs-theming.js';

/** Each document, by its path from the root, with what makes it of what it is now. */
const documents: Record<string, (now: string) => string | Promise<string>> = {
  'docs/cms.md': whatClientsKeep,
  'docs/data.md': withCode,
  'docs/dependencies.md': dependenciesPage,
  'docs/embedding.md': withSnippets,
  'docs/frameworks.md': withCode,
  'docs/questions-for-the-owner.md': questionsForTheOwner,
  'docs/reliability.md': (now) => withFaults(withHosts(now)),
  'docs/theming.md': withTables,
  ...referencePages(),
};

const root = new URL('../', import.meta.url);

const read = (file: URL): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, make] of Object.entries(documents)) {
  const file = new URL(path, root);
  const style = await resolveConfig(fileURLToPath(file));
  const now = read(file);
  const text = await format(await make(now), { ...style, parser: 'markdown' });
  if (text === now) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.length) {
  console.error(`Stale: ${stale.join(', ')}.\n\`npm run docs\` writes them anew.`);
  process.exitCode = 1;
} else {
  console.log(stale.length ? `Written: ${stale.join(', ')}.` : 'The documents are up to date.');
}
