/** The page of one figure: complete without scripts, then upgraded. Its address bears no version. */
import { dataset } from '../dataset/bundled/dataset.js';
import { reportFacts } from '../dataset/localised.js';
import { provenanceOf, type Provenance } from '../figures/provenance.js';
import { viewsOf } from '../figures/views.js';
import type { ElementName } from '../shared/names.js';
import { fill } from '../strings/words.js';
import { galleryAddress } from './gallery-address.js';
import { pageHead } from './head.js';
import { escapeHtml } from '../snippets/html.js';
import { attributesOf, embedAddress } from '../snippets/address.js';
import type { Release } from '../snippets/release.js';
import { fallbackLink } from '../snippets/snippet.js';
import { pageStyle } from './page.style.js';
import { renderElement } from './prerender.js';
import type { Titled } from './shown.js';
import { detailId } from '../snippets/variants.js';
import { pageWords } from './words.js';

/** The picture of a figure, where it is published. */
export interface PageImage {
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What the picture says. */
  alt: string;
}

export interface PageOptions {
  /** What each element needs of the build beside the page, as `dist/files.json` tells. */
  files: Release['files'];
  /** `SITE_URL`, ending in a slash; without it the page names no address of its own. */
  site?: string | undefined;
  image?: PageImage | undefined;
}

/** Elements whose lines would be too long where there is room for more. */
const NARROW: readonly ElementName[] = ['stat-counter'];

/** The figure's page; it reaches its files by relative addresses, and so works below any path. */
export function embedPage(shown: Titled, options: PageOptions): string {
  const { element, language, title } = shown;
  const root = embedAddress('', shown).replace(/[^/]+/g, '..');
  const provenance = provenanceOfShown(shown);
  const figure = renderElement(element, {
    attributes: attributesOf(shown),
    language,
    fallback: fallbackLink(root, shown),
  });
  return `<!doctype html>
<html lang="${language}">
<head>
${pageHead({ ...options, shown, provenance, root, title: pageTitle(shown), style: pageStyle })}
</head>
<body${NARROW.includes(element) ? ' class="narrow"' : ''}>
<main><h1>${escapeHtml(title)}</h1>${figure}</main>
${footer(shown, root, options)}
</body>
</html>
`;
}

/** Its title with source and period: a title too is read alone. Years are not said twice. */
export function pageTitle(shown: Titled): string {
  const { source, period, when } = provenanceOfShown(shown);
  const told = period && [period.from, period.to].every((year) => shown.title.includes(`${year}`));
  return [shown.title, source, ...(told ? [] : [when])].join(' · ');
}

function provenanceOfShown(shown: Titled): Provenance {
  const { element, language } = shown;
  const id = detailId(shown);
  return provenanceOf(dataset, id, views.details(element, language).figures[id]!, language);
}

/** Whose the figure is, where to go from it, and where it is. */
function footer(shown: Titled, root: string, { site }: PageOptions): string {
  const { language } = shown;
  const words = pageWords[language];
  const { publisherName, publisher, year } = reportFacts(dataset, language);
  const { language: other, name } = words.other;
  const elsewhere = embedAddress(root, { ...shown, language: other });
  const lines = [
    `<p>${escapeHtml(fill(words.credit, { publisherName, publisher, year }))}</p>`,
    `<nav aria-label="${words.links}"><a href="${galleryAddress(root, shown)}">${words.all}</a>` +
      `<a href="${elsewhere}" hreflang="${other}" lang="${other}">${name}</a></nav>`,
    ...(site ? [`<p class="address">${words.address} ${embedAddress(site, shown)}</p>`] : []),
  ];
  return `<footer>${lines.join('\n')}</footer>`;
}

const views = viewsOf(dataset);
