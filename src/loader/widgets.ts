/**
 * The one script that sites paste: classic, async, small. It finds our elements, and when one
 * nears the viewport it fetches all that this element needs, in the page's language, at once.
 */
import { claim, claimsOn, fail, holds, type Claim } from './claim.js';

/**
 * By tag, the modules that an element needs beside its own and its language's, without their
 * ending and with a star for the language; written by the build. Where data are dear, or an element
 * is to be a table, those that begin with a question mark are spared.
 */
declare const __SHARED__: Record<string, string[]>;
/** Where modules are, relative to this script; its name holds a hash of them all. */
declare const __FOLDER__: string;
declare const __LANGUAGES__: string[];
declare const __VERSION__: string;

const script = document.currentScript as HTMLScriptElement | null;
const shared = __SHARED__;
/** Our elements, and what `links.js` may show a figure in place of. */
const selector = `${Object.keys(shared).join()},[data-asgm],:is(p,div,blockquote,figure)>a[href*="/embed/"]`;
const asked = new Set<string>();
const claims = claimsOn(window);
const own: Claim = { version: __VERSION__, base: findBase, start };
/** Whether data are dear; `src/shared/near.ts` asks the same. */
const saveData =
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
/** Calls `load` for what it is given, when that is near. */
let near: Pick<IntersectionObserver, 'observe'> = { observe: load };

claim(claims, own);

/**
 * Where the files are: beside this script; where an optimiser has inlined or merged it, what
 * `data-base` says, or the host of a snippet's own link. Asked anew each time, because a merged
 * script may run before there is a snippet.
 */
function findBase(): string {
  const src = script?.src || '';
  const link = () =>
    document.querySelector<HTMLAnchorElement>(`:is(${selector}) a[href*="/embed/"]`);
  const base =
    script?.dataset['base'] ??
    (/\/widgets\.js\b/.test(src) ? src : link()?.href.replace(/embed\/.*/, '')) ??
    src;
  try {
    return new URL('.', new URL(base, document.baseURI)).href;
  } catch {
    // Nothing is there, which is told of the first element: this is an address in no page.
    return `:${base}`;
  }
}

function start(): void {
  if (window.IntersectionObserver) {
    near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
      },
      // A screen ahead, so that a figure is there when it is scrolled to; not where data are dear.
      { rootMargin: saveData ? '0px' : '100%' },
    );
  }
  // What did not come is tried again. A page that comes back from the cache was not told of it.
  const look = () => watch(document);
  addEventListener('online', look);
  addEventListener('pageshow', ({ persisted }) => persisted && look());
  look();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) watch(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function watch(root: Document | Element): void {
  for (const element of [root as Element, ...root.querySelectorAll(selector)]) {
    // The document itself matches nothing.
    if (element.matches?.(selector)) {
      // Of what is in view an observer would tell only after the next frame.
      if ((element.getClientRects()[0]?.top ?? Infinity) < innerHeight) load(element);
      else near.observe(element);
    }
  }
}

/** Fetches, once, what `element` needs; it upgrades itself, and finds its data come. */
function load(element: Element): void {
  if (!holds(claims, own)) return;
  const base = findBase();
  const tag = element.localName;
  // What shows one part of the report has the words of each in a file of its own.
  const part = /^\w+$/.exec(element.getAttribute('name') ?? '');
  const lang = element.closest<HTMLElement>('[lang]')?.lang?.slice(0, 2).toLowerCase();
  const all = shared[tag]
    ? [tag, `${tag}${part ? `.${part[0]}` : ''}.*`, ...shared[tag]]
    : ['links'];
  const needed = all.map((name) => name.replace('*', __LANGUAGES__.includes(lang!) ? lang! : 'en'));
  const spare = saveData || element.matches('[view=table]');
  const wanted = needed.filter((file) => !asked.has(file) && !(spare && file[0] === '?'));
  for (const file of wanted) {
    asked.add(file);
    const url = `${base}${__FOLDER__}${file.replace('?', '')}.js`;
    import(/* @vite-ignore */ url).catch((error: unknown) => {
      // An element that is there asks for the rest again by itself, and tells what is wrong.
      if (file !== needed[0]) return;
      wanted.forEach((file) => asked.delete(file));
      // Once for each tag: the next element to come near tries again.
      if (!asked.has(tag))
        console.warn(`${tag}: ${base} could not be loaded; its text stays.`, error);
      asked.add(tag);
      fail(claims, own);
    });
  }
}
