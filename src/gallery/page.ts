/** The page of all figures, as HTML. Made when the project is built; complete without scripts. */
import { dataset } from '../dataset/bundled/dataset.js';
import type { Language } from '../dataset/languages.js';
import { themes, type Theme } from '../dataset/schema.js';
import { anchorOf, galleryHome } from '../embed/gallery-address.js';
import { escapeHtml } from '../snippets/html.js';
import { shownBy, type Titled } from '../embed/shown.js';
import { attributesOf } from '../snippets/address.js';
import { fallbackLink, snippetOf } from '../snippets/snippet.js';
import { shows } from '../snippets/variants.js';
import type { ElementName } from '../shared/names.js';
import { viewsOf } from '../figures/views.js';
import { renderElement } from '../embed/prerender.js';
import { pageWords, type PageWords } from './words.js';

/** Stands in snippets for where the files are served, until a build is told. */
export const HOST = 'https://HOST/';

export interface Page {
  language: Language;
  /** The way from this page to the root of the files: `./` or `../`. */
  root: string;
  /** Address that snippets name, ending in a slash. */
  host?: string;
}

/** The whole page in one language. */
export function galleryPage({ language, root, host = HOST }: Page): string {
  const words = pageWords[language];
  const other = galleryHome(root, words.other.language);
  const groups = themes.map((theme) => group(theme, { language, root, host }, words));
  const links = [
    ...themes.map((theme) => `<li><a href="#${theme}">${words.groups[theme]}</a></li>`),
    ...Object.keys(WIDE).map((name) => `<li><a href="#${name}">${words.wide[name] ?? ''}</a></li>`),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<meta name="description" content="${escapeHtml(words.lead)}">
<link rel="alternate" hreflang="${words.other.language}" href="${other}">
<link rel="stylesheet" href="${root}gallery.css">
<link rel="preload" as="style" href="${root}stat-counter.css">
<script async src="${root}widgets.js"></script>
<script type="module" src="${root}gallery.js"></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<div class="bar">
<fieldset class="themes" hidden><legend>${words.theme}</legend>${themeSwitch(words)}</fieldset>
<a class="other" href="${other}" lang="${words.other.language}" hreflang="${words.other.language}">${words.other.name}</a>
</div>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<nav aria-label="${words.contents}"><ul>${links.join('')}</ul></nav>
</header>
<main id="main">
${groups.join('\n')}
${Object.keys(WIDE)
  .map((name) => wide(name, { language, root, host }, words))
  .join('\n')}
<section class="how"><h2>${words.how}</h2><ol>${words.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${host === HOST ? `<p>${words.host}</p>` : ''}</section>
</main>
<footer><p>${words.rights}</p></footer>
</body>
</html>
`;
}

const themeSwitch = ({ themes: names }: PageWords): string =>
  Object.entries(names)
    .map(
      ([value, name]) =>
        `<label><input type="radio" name="theme" value="${value}"${value === 'auto' ? ' checked' : ''}> ${name}</label>`,
    )
    .join('');

function group(theme: Theme, page: Required<Page>, words: PageWords): string {
  const ids = dataset.scalars.filter((scalar) => scalar.theme === theme).map(({ id }) => id);
  const cards = shownBy('stat-counter', views, page.language)
    .filter(({ id }) => ids.includes(id))
    .map((shown) => card(shown, page, words));
  return `<section aria-labelledby="${theme}"><h2 id="${theme}">${words.groups[theme]}</h2>
<div class="grid">
${cards.join('\n')}
</div></section>`;
}

/** Elements that are as wide as the page, each in all its variants. */
const WIDE: Record<string, ElementName> = {
  regions: 'region-share-chart',
  timeline: 'timeline-view',
  map: 'certified-orgs-map',
};

function wide(name: string, page: Required<Page>, words: PageWords): string {
  const element = WIDE[name]!;
  const whole = shows[element].whole;
  const cards = shownBy(element, views, page.language)
    .filter(({ id }) => id === (whole ?? id))
    .map((shown) => card(shown, page, words));
  return `<section aria-labelledby="${name}"><h2 id="${name}">${words.wide[name] ?? ''}</h2>
<div class="wide">
${cards.join('\n')}
</div></section>`;
}

function card(shown: Titled, { language, root, host }: Required<Page>, words: PageWords): string {
  const { element, title, variant = '' } = shown;
  const figure = renderElement(element, {
    attributes: attributesOf(shown),
    language,
    styles: { href: `${root}${element}.css` },
    fallback: fallbackLink(root, shown),
  });
  const heading = words.variants[element]?.[variant];
  return `<article id="${anchorOf(shown)}">${heading ? `<h3>${heading}</h3>\n` : ''}${figure}
<details class="snippet"><summary>${words.snippet}<span class="of">: ${escapeHtml(title)}</span></summary>
<pre tabindex="0"><code>${escapeHtml(snippetOf('element', shown, { host, files: host }))}</code></pre>
<p><button type="button" class="copy" hidden data-copied="${words.copied}" data-selected="${words.notCopied}">${words.copy}</button> <span role="status"></span></p>
</details></article>`;
}

const views = viewsOf(dataset);
