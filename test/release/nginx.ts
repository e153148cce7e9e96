/** nginx as docs/publishing.md sets it up, on this machine, for nobody else. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall } from '../../scripts/apt.js';
import { freePort, track } from '../../scripts/children.js';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/lib64/nginx/modules'];
const BROTLI = 'ngx_http_brotli_static_module.so';

/** The host of the document. */
export const HOST = 'figures.example.org';

export const INSTALL = `nginx is missing: apt-get install -y ${PACKAGES.join(' ')}`;

/** Whether nginx is there, or could be had. */
export const hasNginx = (): boolean => works('nginx', '-v') || aptInstall(...PACKAGES);

const works = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { env: withSbin }).status === 0;

/** Where Debian has it, not everyone looks. */
const withSbin = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** The configuration as the document has it. */
export function documented(): string {
  const page = readFileSync(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
  const [, block] = /```nginx\n([^]*?)```/.exec(page) ?? [];
  if (!block) throw new Error('docs/publishing.md holds no configuration of nginx.');
  return block;
}

export interface Nginx {
  port: number;
  /** The certificate by which its clients know it. */
  certificate: string;
  /** Whether it has the module that sends what is compressed with Brotli. */
  brotli: boolean;
  /** What it wrote: nothing, where all is well. */
  errors: () => string;
  stop: () => Promise<void>;
}

/** Starts nginx with the documented configuration, to serve `folder`; what it needs lies in `own`. */
export async function startNginx(folder: string, own: string): Promise<Nginx> {
  mkdirSync(own, { recursive: true });
  const port = await freePort();
  const [key, certificate] = [join(own, 'key.pem'), join(own, 'certificate.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${HOST} -addext subjectAltName=DNS:${HOST} -keyout ${key} -out ${certificate}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  const module = MODULES.map((path) => join(path, BROTLI)).find((path) => existsSync(path));
  const replaced: [said: string | RegExp, here: string][] = [
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    // A machine may have no IPv6.
    [/ *listen \[::\]:443 .*\n/, ''],
    [/(ssl_certificate +)[^;]+/, `$1${certificate}`],
    [/(ssl_certificate_key +)[^;]+/, `$1${key}`],
    [/(root +)[^;]+/, `$1${folder}`],
    ...(module ? [] : [[/ *brotli_static on;\n/, ''] as [RegExp, string]]),
  ];
  const server = replaced.reduce((text, [said, here]) => {
    const filled = text.replace(said, here);
    if (filled === text) throw new Error(`The configuration has no ${String(said)}.`);
    return filled;
  }, documented());
  const file = join(own, 'nginx.conf');
  writeFileSync(file, around(server, own, module));
  const child = spawn('nginx', ['-p', own, '-c', file], { env: withSbin, stdio: 'ignore' });
  track(child);
  await listening(child, port, () => readFileSync(join(own, 'error.log'), 'utf8'));
  return {
    port,
    certificate: readFileSync(certificate, 'utf8'),
    brotli: !!module,
    errors: () => readFileSync(join(own, 'error.log'), 'utf8'),
    stop: () => ended(child),
  };
}

/** What Debian puts around a file of `conf.d`, as far as it matters, without need of a superuser. */
const around = (server: string, own: string, module: string | undefined): string => `
${module ? `load_module ${module};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${own}/nginx.pid;
error_log ${own}/error.log warn;
events { worker_connections 256; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
${server}
}
`;

async function listening(child: ChildProcess, port: number, log: () => string): Promise<void> {
  for (let left = 300; left > 0; left--) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${log()}`);
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => (socket.end(), resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (there) return;
    await pause(100);
  }
  throw new Error(`nginx does not answer: ${log()}`);
}

function ended(child: ChildProcess): Promise<void> {
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return end;
}
