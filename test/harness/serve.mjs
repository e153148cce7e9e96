/** What the server of the browser tests does beyond serving sources. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';

/**
 * What is sent as it lies on disk. The test runner's plugins rewrite scripts, and put a script of
 * their own into every page, which the Content-Security-Policy of an embed page refuses.
 */
const UNTOUCHED = /^\/(dist|test\/pages|node_modules\/(axe-core|ckeditor5|quill|tinymce))\//;

/** Comes before a policy in a `<meta>`, so that it also runs where the page allows no script. */
const RECORDER = '<script src="/test/pages/recorder.js"></script>';

/** Lets pages of every origin, also of an opaque one, read all files, as the published host does. */
export async function anyOrigin(context, next) {
  context.set('Access-Control-Allow-Origin', '*');
  await next();
}

/**
 * Serves byte for byte the built files and test pages, the built files again below `/hosts/…/`, and
 * at `/made` the page that is in `?html=`. With `?recorded`, a page comes with the recorder; with
 * `?policy=`, under that Content-Security-Policy; with `?tags=`, a host that halves pages stops behind so
 * many of a page's tags.
 */
export function asBuilt(root) {
  return async (context, next) => {
    const [, name, rest = ''] = /^\/hosts\/([^/]+)\/(?:v1\/)?(.*)/.exec(context.path) ?? [];
    const asked = name ? `/dist/${rest}` : context.path;
    const { recorded, policy, html, tags } = context.query;
    if (asked !== '/made' && !UNTOUCHED.test(asked)) return next();
    context.set('Cache-Control', 'no-cache');
    if (name && (await answeredByHost(context, name, rest))) return;
    const path = normalize(decodeURIComponent(asked));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const body = html ?? (UNTOUCHED.test(path) && (await readFile(file).catch(() => undefined)));
    // Without a body Koa answers 404.
    if (!body) return;
    context.type = html === undefined ? extname(file) : 'html';
    if (policy) context.set('Content-Security-Policy', policy);
    context.body = name?.startsWith('newer-') ? newer(path, body) : body;
    if (name?.startsWith('published-')) context.body = published(path, body);
    if (recorded !== undefined) context.body = withRecorder(context.body.toString());
    if (name?.startsWith('halved-') && extname(file) === '.html') {
      const whole = context.body.toString();
      context.body = Readable.from(inHalves(whole, middleOf(whole, tags), hosts.get(name).opened));
    }
  };
}

function withRecorder(html) {
  const [start] = /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?(\s*<head[^>]*>)?/i.exec(html) ?? [''];
  return start + RECORDER + html.slice(start.length);
}

/** Where a page is halved: behind so many tags of its body, else in the tag of its first figure. */
function middleOf(html, tags) {
  if (tags === undefined) return html.indexOf('class="figure"');
  let at = html.indexOf('<body');
  for (let i = 0; i < tags; i++) at = html.indexOf('>', at) + 1;
  return at;
}

/** A page that stops in its middle, until its host is released. */
async function* inHalves(html, middle, opened) {
  // WebKit looks at a page only once much of it has come.
  yield html.slice(0, middle).replace('<head>', `<head><!--${' '.repeat(200_000)}-->`);
  await opened;
  yield html.slice(middle);
}

/** The loader of a host with another version than the one built. */
const newer = (path, body) =>
  path === '/dist/widgets.js'
    ? body.toString().replace(/(version: *["'`])[^"'`]+/, '$199.0.0')
    : body;

/** The page of all figures as it is built where it is known where it will be published. */
const published = (path, body) =>
  extname(path) === '.html' || path.endsWith('/')
    ? body
        .toString()
        .replaceAll('https://HOST/', 'https://figures.example.org/')
        .replace('{"root":', '{"host":"https://figures.example.org/","root":')
    : body;

/**
 * Hosts by name, each made when it is first asked for; test/harness/hosts.ts names them. How one
 * answers what the loader imports is the first word of its name, until its `release` is asked for.
 */
const hosts = new Map();

/** Each says whether it has answered: what has not been is served as built. */
const ANSWERS = {
  missing: () => true,
  wordless: (_context, _host, path) => path.endsWith('.en.js'),
  actionless: (_context, _host, path) => /\/(citation|embed-code|image)\.js$/.test(path),
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Sorry</title>';
    return true;
  },
  cut: (context) => {
    context.respond = false;
    context.req.destroy();
    return true;
  },
  // An engine has six connections: what asks for more would keep its own release waiting.
  held: async (_context, { opened, asked }) => {
    if (asked.length <= 4) await opened;
    return false;
  },
};

async function answeredByHost(context, name, path) {
  const host = hosts.get(name) ?? newHost();
  hosts.set(name, host);
  if (path === 'asked') context.body = host.asked;
  if (path === 'release') host.release();
  if (path === 'release') context.status = 204;
  if (!path.startsWith('assets/')) return path === 'asked' || path === 'release';
  host.asked.push(path);
  const answer = ANSWERS[name.split('-')[0]];
  return answer !== undefined && !host.open && answer(context, host, path);
}

function newHost() {
  const host = { asked: [], open: false };
  host.opened = new Promise((resolve) => {
    host.release = () => resolve((host.open = true));
  });
  return host;
}
