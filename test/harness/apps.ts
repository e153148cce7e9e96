/** The apps in test/apps: installed as a partner would install them, checked, built, opened. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const apps = join(root, 'test/apps');
const modules = join(apps, 'node_modules');
const run = promisify(execFile);

/** Installs what the apps depend on, once for each lock file, and the package as it would be sent. */
export async function install(): Promise<void> {
  const lock = createHash('sha256')
    .update(readFileSync(join(apps, 'package-lock.json')))
    .digest('hex');
  const stamp = join(modules, '.installed-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    await run('npm', ['ci', '--ignore-scripts'], { cwd: apps });
    writeFileSync(stamp, lock);
  }
  const folder = mkdtempSync(join(tmpdir(), 'asgm-apps-'));
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await run('npm', pack, { cwd: root });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const target = join(modules, 'asgm-indicators');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    const unpack = ['-xzf', join(folder, filename), '-C', target, '--strip-components', '1'];
    await run('tar', unpack);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program of the apps' own in the folder of `app`; what it writes, whether it fails or not. */
async function ran(app: string, program: string, args: readonly string[]): Promise<string> {
  // React, Vue and Svelte warn of mistakes in this mode alone.
  const env = { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' };
  const options = { cwd: join(apps, app), env, maxBuffer: 2 ** 24 };
  const { stdout } = await run(join(modules, '.bin', program), args, options).catch(
    (error: unknown) => error as { stdout: string },
  );
  return stdout;
}

/** The lines that a checker of types refuses, as `src/App.vue:12`. */
export async function refusedLines(app: string, checker: string[]): Promise<string[]> {
  const [program = '', ...args] = checker;
  const told = await ran(app, program, args);
  const found = told.matchAll(/^(?:\d+ ERROR "([^"]+)" (\d+):|([^\s(]+)\((\d+),\d+\): error )/gm);
  return [...found].map(([, a, b, file = a, line = b]) => `${file}:${line}`);
}

/** The lines below a comment that says `refused`. */
export function mistakes(app: string, file: string): string[] {
  const lines = readFileSync(join(apps, app, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => (/refused: /.test(line) ? `${file}:${at + 2}` : []));
}

/** Builds `app` for a page, and for a server where it has one; tells what renders on that. */
export async function build(app: string, server?: string): Promise<() => string> {
  const out = join(apps, app, 'dist');
  rmSync(out, { recursive: true, force: true });
  const options = ['build', '--mode', 'development', '--logLevel', 'warn'];
  const words = await ran(app, 'vite', [...options, '--outDir', 'dist/page']);
  if (!existsSync(join(out, 'page/index.html'))) throw new Error(`${app} was not built: ${words}`);
  if (!server) return () => '';
  await ran(app, 'vite', [...options, '--outDir', 'dist/server', '--ssr', server]);
  const module = join(out, 'server', server.replace(/.*\/|\.\w+$/g, '') + '.js');
  return ((await import(module)) as { render: () => string }).render;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves a built app; below `/server`, with what its server renders. */
export async function serve(app: string, render: () => string) {
  const folder = join(apps, app, 'dist/page');
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.replace(/^\/(server)?$/, '/index.html'));
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    const content = readFileSync(file);
    response.end(
      pathname === '/server'
        ? content.toString().replace('<div id="root">', (tag) => tag + render())
        : content,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
