/** The project in a folder of its own, where it can be changed and built. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What has no part in a build. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git']);

export interface ProjectCopy {
  folder: string;
  /** Runs a script of the copy; rejects with what it wrote where it fails. */
  run: (script: string, ...args: string[]) => Promise<void>;
  remove: () => void;
}

/** Copies the project as it is written, without what was built of it. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'asgm-copy-'));
  cpSync(project, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(path.slice(project.length)),
  });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    run: (script, ...args) =>
      new Promise((resolve) => {
        const tsx = ['--import', import.meta.resolve('tsx'), join(folder, 'scripts', script)];
        execFile(process.execPath, [...tsx, ...args], { cwd: folder }, (error, stdout, stderr) => {
          assert.ok(!error, `${script}: ${stdout}${stderr}`);
          resolve();
        });
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
