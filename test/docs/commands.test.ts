import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { blocksOf, codeOf, pages, root } from './pages.js';

const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of npm that are no scripts of this project's. */
const NPM = ['ci', 'install', 'pack', 'version'];
/** Programs of the machine, which this project cannot check. */
const MACHINE = ['apt-get', 'curl', 'nginx', 'rsync'];

/** Each command of a line, without its comment and the variables before it. */
const commandsIn = (line: string): string[] =>
  line
    .replace(/\s+#.*/, '')
    .split('&&')
    .map((command) => command.trim().replace(/^(\w+=\S+ )+/, ''))
    .filter(Boolean);

/** What is wrong with a command, if anything is. */
function wrong(command: string): string | undefined {
  const [program = '', ...words] = command.split(/\s+/);
  if (MACHINE.includes(program)) return undefined;
  if (program.startsWith('.')) return existsSync(new URL(program, root)) ? undefined : command;
  if (program !== 'npm') return command;
  const [verb = ''] = words;
  const name = verb === 'run' ? words[1] : verb === 't' ? 'test' : verb;
  return NPM.includes(verb) || (name && name in scripts) ? undefined : command;
}

for (const page of pages) {
  const shell = blocksOf(page).filter(({ language }) => language === 'sh');
  const inline = codeOf(page).filter((code) => /^(\w+=\S+ )*npm /.test(code));
  if (!shell.length && !inline.length) continue;

  describe(page.path, () => {
    test('tells only commands that there are', () => {
      const lines = [...shell.flatMap(({ code }) => code.split('\n')), ...inline];
      assert.deepEqual(lines.flatMap(commandsIn).filter(wrong), []);
    });
  });
}

describe('every script of the package', () => {
  test('is called by another one, by the checks of a new machine, or told of in the docs', () => {
    const told = [
      ...pages.map(({ text }) => text),
      readFileSync(new URL('.ci/run', root), 'utf8'),
      ...Object.values(scripts),
    ].join('\n');
    const untold = Object.keys(scripts).filter(
      (name) => !/^(pre|post)/.test(name) && !new RegExp(`\\b${name}\\b`).test(told),
    );
    assert.deepEqual(untold, []);
  });
});
