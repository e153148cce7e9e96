/** The page of a hostile host as HTML. No DOM here: tests that drive a browser serve it too. */
import type { ElementName } from '../../src/shared/names.js';
import type { Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
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

export function pasted(base: string, shown = figures, reserve = true): Pasted {
  const site = { host: base, files: base, reserve };
  const each = shown.map((one) => snippetOf('element', one, site));
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
