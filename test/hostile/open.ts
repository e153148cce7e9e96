/** Makes the page of a hostile host, and opens it. */
import type { ElementName } from '../../src/shared/names.js';
import type { Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host as scriptHost, made, under, type Host as ScriptHost } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import type { Host, Pasted } from './hostile.js';

const said = (element: ElementName, id: string): Shown => ({
  element,
  id,
  language: 'en',
  sentence: `What <${element}> shows, as one sentence (ARM; 2020)`,
});

/** What is shown on every hostile page. */
export const figures: readonly Shown[] = [
  said('stat-counter', 'certified-orgs'),
  said('region-share-chart', 'asgm-gold-by-region'),
  said('certified-orgs-map', 'certified-orgs-map'),
  said('timeline-view', 'activities'),
];
export const tags = figures.map(({ element }) => element);

/** Elements of the page's own, of all kinds, some with names that we use as well. */
const OWN = `<div id="own"><h1 class="title">A page</h1><p class="text label" id="label">Text with a
  <a href="#x">link</a>, <b>bold</b> and <code>code</code>.</p><ul class="row"><li>One</li></ul>
  <table><tr><th>Head</th><td class="number">1</td></tr></table><blockquote>Quoted</blockquote>
  <details class="footer" id="source"><summary>More</summary>Text</details><button id="menu-button">
  Press</button><input aria-label="Field" value="text"><div class="figure" id="body" part="figure">
  Figure</div><svg width="9" height="9"><path d="M0 0h9v9z"></path></svg></div>`;

export interface HostilePage extends OpenPage {
  readonly files: ScriptHost;
  /** Our elements on it, in order. */
  elements: () => HTMLElement[];
}

export function pasted(base: string, reserve = true): Pasted {
  const site = { host: base, files: base, reserve };
  const each = figures.map((shown) => snippetOf('element', shown, site));
  const script = `<script async src="${base}widgets.js"></script>`;
  return {
    base,
    script,
    snippets: each.join('\n'),
    tags: each.map((snippet) => snippet.replace(/<script.*/, '')).join('\n'),
  };
}

const inMain = ({ snippets }: Pasted) => `<main>${snippets}</main>`;

export function htmlOf({ head = '', body = inMain, root = '', quirks }: Host, of: Pasted): string {
  const doctype = quirks ? '' : '<!doctype html>';
  return `${doctype}<html lang="en" ${root}><head><meta charset="utf-8"><title>Hostile</title>
    <meta name="viewport" content="width=device-width">${head}</head><body>${OWN}${body(of)}</body></html>`;
}

/** Opens the page; its script host holds back what it is asked for, unless it fails. */
export async function openHost(host: Host): Promise<HostilePage> {
  const files = scriptHost(host.behaviour ?? 'held');
  const html = htmlOf(host, pasted(files.base, host.reserve));
  const path = host.policy ? under(host.policy, made(html)) : made(html);
  const page = await openPage(path, { width: host.width ?? 800, height: 600, parsed: true });
  await settled(page);
  const within = () => host.within?.(page) ?? page.document;
  return Object.assign(page, {
    files,
    elements: () => tags.flatMap((tag) => [...within().querySelectorAll<HTMLElement>(tag)]),
  });
}

/** Scrolls to each element in turn, as a reader does, until it shows its figure. */
export async function readAll(page: HostilePage, what = 'a plain page'): Promise<void> {
  await until(() => page.elements().length >= tags.length, `the elements on ${what}`, 5_000);
  for (const element of page.elements()) {
    await until(
      () => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
        const figure = figureIn(element);
        return figure && !figure.querySelector('.plot:not(.drawn, .spared)');
      },
      `the figure of <${element.localName}> on ${what}`,
      8_000,
    );
  }
  await settled(page);
}

export const figureIn = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.figure');
