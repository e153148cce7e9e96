/** What a host has after `npm run publish:build`, as far as it matters here, and how it is asked. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compress, copyVersions } from '../../scripts/publish-layout.js';
import { HOST, type Nginx } from './nginx.js';

const dist = new URL('../../dist/', import.meta.url);

/** What of a build is put on the host here: some of everything. */
const PUT = [
  'assets',
  'define',
  'data',
  'widgets.js',
  'frame.js',
  'embed.js',
  'gallery.js',
  'gallery.css',
  'files.json',
  'release.json',
  'licences.txt',
  'index.html',
  'es',
  'embed/en/stat-counter/certified-orgs',
];
export const VERSION = '1.2.3';
/** Quick is enough: what is tested is that it is sent. */
const QUALITY = 1;

export const PAGE = '/embed/en/stat-counter/certified-orgs/';
export const [FOLDER = ''] = readdirSync(new URL('assets/', dist));
/** A module, and one of a build before. */
export const CORE = `/assets/${FOLDER}/core.js`;
export const OLD = '/v1/assets/Old0hash/core.js';
const MADE: Record<string, string> = {
  'images/en/a.png': 'a picture',
  'images/en/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  [OLD.slice(1)]: 'export const old = 1;\n'.repeat(20),
};

/** Where the host's files are, and beside them what nginx needs for itself. */
export interface Folders {
  root: string;
  own: string;
  remove: () => void;
}

/** Lays out a build as it is published. */
export function publish(): Folders {
  const home = mkdtempSync(join(tmpdir(), 'asgm-host-'));
  const root = join(home, 'figures');
  const site = pathToFileURL(`${root}/`);
  for (const path of PUT) {
    cpSync(fileURLToPath(new URL(path, dist)), join(root, path), { recursive: true });
  }
  copyVersions(site, VERSION);
  for (const [path, content] of Object.entries(MADE)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  compress(site, QUALITY);
  return { root, own: join(home, 'nginx'), remove: () => rmSync(home, { recursive: true }) };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for `path`, as a browser that knows the host's certificate. */
export const ask = (
  { port, certificate: ca }: Nginx,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = { host: '127.0.0.1', port, path, method };
    request(
      { ...address, ca, servername: HOST, headers: { Host: HOST, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks) });
        });
      },
    )
      .on('error', reject)
      .end();
  });
