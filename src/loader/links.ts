/**
 * Shows figures in place of placeholders, and of links to their pages that stand alone in their
 * block. Fetched by the loader where a page has such a thing; from then on it looks by itself.
 *
 * What stands on the page stays as it is, only hidden: a page that is drawn by a framework goes on
 * to own every node of it.
 */
import { hostOf, placedAt, type Placed } from '../snippets/address.js';
import { shows } from '../snippets/variants.js';

/** Where the loader is: this module lies in `assets/`, in a folder of modules. */
const files = import.meta.url.replace(/([^/]*\/){2}[^/]*$/, '');
/** Whose links are meant: those to pages of the same host. */
const pages = [...new Set([files, hostOf(files)])].map((host) => `${host}embed/`);

const PLACEHOLDERS = '[data-asgm]';
/** Blocks within which a link can stand for a figure. In a list it is one of several. */
const LINKS = ['p', 'div', 'blockquote', 'figure'].map((block) => `${block} > a[href]`).join();
/**
 * Where a link is a link: in navigation; within a placeholder, or where `data-asgm` says `off`; in
 * our own elements, whose fallback it is; in text that is being written; and beside the frame that
 * WordPress makes of it.
 */
const LEFT_ALONE = [
  'nav, header, footer, menu, li, button, summary, label',
  '[role=navigation], [role=banner], [role=contentinfo], [role=menu], [role=menubar]',
  '[data-asgm], [contenteditable], .wp-embedded-content',
  ...Object.keys(shows),
].join();
/** What may stand beside the link in its block without being content. */
const NOTHING = 'br, script, link';
/** Says no, for all links of a page, on a script of ours. */
const OFF = 'script[data-asgm-links=off]';

/** Elements by what they were put in place of. */
const placed = new WeakMap<Node, Element>();

function start(): void {
  show(document);
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      // What was taken away takes along what stood in its place.
      for (const node of removedNodes) if (!node.isConnected) placed.get(node)?.remove();
      for (const node of addedNodes) if (node instanceof Element) show(node.parentElement ?? node);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Shows what is meant within `root`. */
function show(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(PLACEHOLDERS)) {
    if (!element.parentElement?.closest('[contenteditable]')) {
      put(element, placedAt(element.dataset['asgm'] ?? ''));
    }
  }
  if (document.querySelector(OFF)) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (standsAlone(link)) put(link, placedAt(pathIn(link)));
  }
}

/** What of the link's address is below `embed/`; empty where it leads elsewhere. */
function pathIn({ href }: HTMLAnchorElement): string {
  const start = pages.find((address) => href.startsWith(address)) ?? href;
  return href.slice(start.length).replace(/(index\.html)?([?#].*)?$/, '');
}

function standsAlone(link: HTMLAnchorElement): boolean {
  const block = link.parentElement!;
  const others = [...block.childNodes].filter(
    (node) => node !== link && node !== placed.get(link) && !isNothing(node),
  );
  return (
    !others.length &&
    !link.closest(LEFT_ALONE) &&
    // A picture is shown already, and so is the page itself.
    !link.querySelector('img, picture, svg, video') &&
    ![...document.querySelectorAll('iframe')].some(({ src }) => src.startsWith(link.href)) &&
    !block.previousElementSibling?.matches('iframe, :has(iframe)')
  );
}

const isNothing = (node: Node): boolean =>
  node instanceof Element
    ? node.matches(NOTHING)
    : node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim();

/** Puts an element after `source`, with a copy of what that says, and hides `source`. */
function put(source: HTMLElement, what: Placed | undefined): void {
  const next = source.nextElementSibling;
  // It may have come back with the page, as it was kept when a reader left it.
  if (!what || (next && next.localName in shows)) return;
  const element = document.createElement(what.element);
  for (const [name, value] of Object.entries({ ...what.attributes, ...settingsOf(source, what) })) {
    element.setAttribute(name, value);
  }
  // The room that the snippet reserved, and the box that the element will have anyway.
  const { minHeight } = source.style;
  if (minHeight) Object.assign(element.style, { display: 'flex', minHeight });
  const copy = source.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  element.append(...(source.localName === 'a' ? [copy] : copy.childNodes));
  source.style.setProperty('display', 'none', 'important');
  source.after(element);
  placed.set(source, element);
}

/** `data-asgm-label` and the like: those attributes only that an element of ours has. */
function settingsOf({ dataset }: HTMLElement, { element }: Placed): Record<string, string> {
  const names = ['lang', 'theme', 'actions', ...shows[element].settings];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = dataset[`asgm${name[0]!.toUpperCase()}${name.slice(1)}`];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

// While a page is still coming, a link may be all of its block for a moment.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start, { once: true });
} else start();
