/**
 * The one server of all pages: HTTP/1.1 on loopback with connections kept open, every text as
 * Brotli of quality 11, and a count of the bytes of every body that it has sent.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
/** Compressed already. */
const AS_IT_IS = new Set(['.png', '.woff', '.woff2']);

interface Ready {
  body: Buffer;
  type: string;
  compressed: boolean;
}

/** Where a path is looked for: the folder that stands for what its beginning stands for. */
export type Mounts = readonly (readonly [prefix: string, folder: URL])[];

export interface Site {
  /** Its address, ending in a slash. */
  url: string;
  /** Pages that are no files, by path. */
  pages: Map<string, string>;
  /** Bytes of all bodies sent since this was last asked. */
  sent: () => number;
  close: () => void;
}

/** Serves `mounts`, the first that fits a path. What is asked for once is kept as it is sent. */
export async function serve(mounts: Mounts, port: number): Promise<Site> {
  const pages = new Map<string, string>();
  const ready = new Map<string, Ready>();
  let sent = 0;

  const find = (path: string): Ready | undefined => {
    const known = ready.get(path);
    if (known) return known;
    const page = pages.get(path);
    const file = page === undefined ? fileAt(path, mounts) : undefined;
    if (page === undefined && !file) return undefined;
    const extension = file ? extname(file.pathname) : '.html';
    const made = prepare(file ? readFileSync(file) : Buffer.from(page!), extension);
    ready.set(path, made);
    return made;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = find(decodeURIComponent(pathname));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    sent += found.body.length;
    response
      .writeHead(200, {
        'Content-Type': found.type,
        'Content-Length': found.body.length,
        ...(found.compressed && { 'Content-Encoding': 'br' }),
        'Cache-Control': 'max-age=600',
        'Access-Control-Allow-Origin': '*',
        'Timing-Allow-Origin': '*',
      })
      .end(found.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pages,
    sent: () => {
      const before = sent;
      sent = 0;
      return before;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string, mounts: Mounts): URL | undefined {
  for (const [prefix, folder] of mounts) {
    if (!path.startsWith(prefix)) continue;
    const file = new URL(
      path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : ''),
      folder,
    );
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

function prepare(text: Buffer, extension: string): Ready {
  const type = TYPES[extension] ?? 'application/octet-stream';
  if (AS_IT_IS.has(extension)) return { body: text, type, compressed: false };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return { body: brotliCompressSync(text, { params }), type, compressed: true };
}
