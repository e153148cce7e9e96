/** What the server of the browser tests does beyond serving sources. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

/**
 * What is sent as it lies on disk. The test runner's plugins rewrite scripts, and put a script of
 * their own into every page, which the Content-Security-Policy of an embed page refuses.
 */
const UNTOUCHED = /^\/(dist|test\/pages|node_modules\/axe-core)\//;

/** Comes before a policy in a `<meta>`, so that it also runs where the page allows no script. */
const RECORDER = '<script src="/test/pages/recorder.js"></script>';

/** Lets pages of every origin, also of an opaque one, read all files, as the published host does. */
export async function anyOrigin(context, next) {
  context.set('Access-Control-Allow-Origin', '*');
  await next();
}

/** Serves built files and test pages byte for byte; with `?recorded`, a page with the recorder. */
export function asBuilt(root) {
  return async (context, next) => {
    if (!UNTOUCHED.test(context.path)) return next();
    const path = normalize(decodeURIComponent(context.path));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => undefined);
    // Without a body Koa answers 404.
    if (!UNTOUCHED.test(path) || !body) return;
    context.type = extname(file);
    context.set('Cache-Control', 'no-cache');
    context.body = context.query.recorded === undefined ? body : recorded(body.toString());
  };
}

function recorded(html) {
  const [start] = /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?(\s*<head[^>]*>)?/i.exec(html) ?? [''];
  return start + RECORDER + html.slice(start.length);
}
