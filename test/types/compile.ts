/** Compiles made-up modules of a page that uses the built package, with this project's options. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
assert.ok(existsSync(`${root}dist/npm/`), 'Nothing is built: run `npm run build` first.');

const read = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.json`,
  // What a line is about is its types: a name that it does not use is no fault of it.
  { noUnusedLocals: false, noUnusedParameters: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  },
);
assert.ok(read);
const { options } = read;

/** Files that have been read, so that the types of the DOM are read once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of modules by their names; the package knows itself by its own name, so
 * that they import it as a page would.
 */
export function complaints(
  modules: Record<string, string>,
  more: ts.CompilerOptions = {},
): string[] {
  const made = new Map(
    Object.entries(modules).map(([name, code]) => [`${root}test/types/${name}`, code]),
  );
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.fileExists = (path) => made.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => made.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, target) => {
    const code = made.get(path);
    if (code !== undefined) return ts.createSourceFile(path, code, target);
    if (!parsed.has(path)) parsed.set(path, original(path, target));
    return parsed.get(path);
  };
  const program = ts.createProgram([...made.keys()], { ...options, ...more }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
