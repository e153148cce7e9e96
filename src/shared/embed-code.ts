/**
 * The line that shows on another page what is on screen now, beneath its figure, to copy or to
 * select. Loaded when a reader asks for it.
 */
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Language } from '../dataset/languages.js';
import type { Details } from '../figures/view.js';
import { attributesOf, type Shown } from '../snippets/address.js';
import { snippetOf, type Site } from '../snippets/snippet.js';
import { embedWords } from '../strings/embed.js';
import { scriptBase, servedFrom } from './address.js';
import type { ElementName } from './names.js';
import { isLoopback } from './loopback.js';
import { showText, type Panel } from './panel.js';
import { shownNow } from './shown-now.js';

type Host = ReactiveControllerHost & HTMLElement & Readonly<Record<string, unknown>>;

/** Stands for where the files are published, as long as nobody knows. */
const HOST = 'https://HOST/';
/** Versions have folders below that; pages of figures bear none. */
const VERSION = /(v\d+|\d+\.\d+\.\d+[^/]*)\/$/;
/**
 * Attributes that an author set and that go with the figure, each with what it is by itself. The
 * level of a heading does not: that is the page's.
 */
const AUTHORED: Readonly<Record<string, unknown>> = {
  label: '',
  still: false,
  sections: '',
  theme: 'auto',
  actions: null,
};

/** Lines that are shown, each redrawn when its element shows something else. */
const watched = new WeakMap<Host, ReactiveController>();

/** Shows the line for what the element of `button` shows as figure `id`. */
export function showCode(button: HTMLElement, id: string, details: Details): void {
  if (!button.isConnected) return;
  const host = (button.getRootNode() as ShadowRoot).host as Host;
  const panel = (): Panel => {
    const language = button.closest<HTMLElement>('.figure')!.lang as Language;
    return { label: details.words.embed, ...codeOf(host, language, details.figures[id]?.sentence) };
  };
  let shown = panel();
  const redraw = showText(button, shown, details.words);
  const watch: ReactiveController = {
    hostUpdated() {
      if (!button.isConnected) return;
      const now = panel();
      if (now.text !== shown.text && !redraw(now)) host.removeController(watch);
      shown = now;
    },
  };
  const before = watched.get(host);
  if (before) host.removeController(before);
  watched.set(host, watch);
  host.addController(watch);
}

/** The line, and what is to be said of it. */
function codeOf(host: Host, language: Language, sentence = ''): Omit<Panel, 'label'> {
  const words = embedWords[language];
  if (host['src'] || host['data']) return { text: words.own };
  const site = siteOf(host);
  return {
    lead: site.host === HOST ? `${words.paste} ${words.host}` : words.paste,
    text: snippetOf('element', { ...shownOf(host, language), sentence }, site),
    code: true,
  };
}

/** What `host` shows, with what its author chose for it. */
export function shownOf(host: Host, language: Language): Shown {
  const shown = shownNow(host, host.localName as ElementName, language);
  const set = attributesOf(shown);
  const authored = Object.entries(AUTHORED)
    .map(([name, otherwise]) => [name, host[name], otherwise] as const)
    .filter(([name, now, otherwise]) => now !== undefined && now !== otherwise && !(name in set))
    .map(([name, now]) => [name, String(now)] as const);
  const lang = host.getAttribute('lang');
  const settings = {
    ...shown.settings,
    ...Object.fromEntries(authored),
    ...(lang && { lang: language }),
  };
  return { ...shown, settings };
}

/** Where the line finds its files: where this page has them from, or from a place to fill in. */
export function siteOf(host: Element): Site {
  const served = servedFrom(host);
  if (!served || !isPublic(served)) return { host: HOST };
  const root = served.replace(VERSION, '');
  const files = scriptBase();
  // A page that holds on to one version shows it; a line that is pasted anew follows.
  const beside = files?.startsWith(root) && !VERSION.test(files);
  return { host: root, ...(beside && { files }) };
}

function isPublic(address: string): boolean {
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !isLoopback(url);
}
