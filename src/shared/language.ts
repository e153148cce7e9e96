import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { languages, type Language } from '../dataset/languages.js';

type Host = ReactiveControllerHost & HTMLElement;

/** `Node.DOCUMENT_FRAGMENT_NODE`, where there is no `Node`: on a server. */
const FRAGMENT = 11;

/** Elements by the tree whose `lang` attributes they follow: one observer for each tree. */
const followers = new Map<Node, Set<Host>>();
const observers = new Map<Node, MutationObserver>();

/**
 * The language an element is rendered in: its own `lang`, else the nearest ancestor's, crossing
 * shadow roots, else English. Follows every change of a `lang` attribute above it.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #trees: Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to render in. */
  get language(): Language {
    for (let node: Node | null | undefined = this.#host; node; node = above(node)) {
      const lang = (node as Partial<Element>).getAttribute?.('lang');
      // An element of ours without a language of its own may still say so: lang="".
      if (lang || (lang === '' && node !== this.#host)) return supported(lang) ?? languages[0];
    }
    return languages[0];
  }

  /** When `true`, there are no texts in the element's own `lang`. */
  get unsupported(): boolean {
    const own = this.#host.getAttribute('lang');
    return !!own && !supported(own);
  }

  hostConnected(): void {
    for (let node: Node | null | undefined = this.#host; node; node = above(node)) {
      // Only the top of each tree: the document, a shadow root, or a part that hangs nowhere.
      if (node.parentNode) continue;
      this.#trees.push(node);
      follow(node, this.#host);
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const tree of this.#trees.splice(0)) leave(tree, this.#host);
  }
}

/** The language in which `tag` is answered, if there is one. */
export const supported = (tag: string): Language | undefined =>
  languages.find((language) => RegExp(`^${language}\\b`, 'i').test(tag));

/** The parent of a node, or the host of a shadow root; nothing on a server. */
const above = (node: Node): Node | null | undefined =>
  node.nodeType === FRAGMENT ? (node as ShadowRoot).host : node.parentNode;

function follow(tree: Node, host: Host): void {
  const hosts = followers.get(tree) ?? new Set();
  if (followers.set(tree, hosts) && hosts.add(host).size > 1) return;
  const observer = new MutationObserver(() => hosts.forEach((one) => one.requestUpdate()));
  observer.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  observers.set(tree, observer);
}

function leave(tree: Node, host: Host): void {
  const hosts = followers.get(tree);
  if (!hosts?.delete(host) || hosts.size) return;
  followers.delete(tree);
  observers.get(tree)?.disconnect();
  observers.delete(tree);
}
