/** The page of all figures, as HTML. Made when the project is built; complete without scripts. */
import { dataset } from '../dataset/bundled/dataset.js';
import type { Language } from '../dataset/languages.js';
import { themes, type Theme } from '../dataset/schema.js';
import { escapeHtml } from '../embed/html.js';
import { counterOf, fallbackLink, mapOf, snippet, type Shown } from '../embed/snippet.js';
import { FIGURE_IDS } from '../figures/map-figures.js';
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
  const other = language === 'en' ? `${root}es/` : root;
  const groups = themes.map((theme) => group(theme, { language, root, host }, words));
  const links = themes.map((theme) => `<li><a href="#${theme}">${words.groups[theme]}</a></li>`);
  links.push(`<li><a href="#map">${words.map}</a></li>`);
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
${maps({ language, root, host }, words)}
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
  return `<section aria-labelledby="${theme}"><h2 id="${theme}">${words.groups[theme]}</h2>
<div class="grid">
${ids.map((id) => counterCard(id, page, words)).join('\n')}
</div></section>`;
}

function maps(page: Required<Page>, words: PageWords): string {
  const cards = words.maps.map(({ show, heading }) => {
    const { title = '', sentence = '' } = mapDetails[page.language].figures[FIGURE_IDS[show]] ?? {};
    return `<h3>${heading}</h3>${card(mapOf(show, page.language, sentence), title, page, words)}`;
  });
  return `<section aria-labelledby="map"><h2 id="map">${words.map}</h2>
${cards.join('\n')}
</section>`;
}

function counterCard(id: string, page: Required<Page>, words: PageWords): string {
  const { title = '', sentence = '' } = details[page.language].figures[id] ?? {};
  return card(counterOf(id, page.language, sentence), title, page, words);
}

function card(shown: Shown, title: string, page: Required<Page>, words: PageWords): string {
  const { language, root, host } = page;
  const figure = renderElement(shown.element, {
    attributes: { ...shown.attributes },
    language,
    styles: { href: `${root}${shown.element}.css` },
    fallback: fallbackLink(root, shown),
  });
  return `<article>${figure}
<details class="snippet"><summary>${words.snippet}<span class="of">: ${escapeHtml(title)}</span></summary>
<pre tabindex="0"><code>${escapeHtml(snippet(host, shown))}</code></pre>
<p><button type="button" class="copy" hidden data-copied="${words.copied}" data-selected="${words.notCopied}">${words.copy}</button> <span role="status"></span></p>
</details></article>`;
}

const views = viewsOf(dataset);
const details = {
  en: views.details('stat-counter', 'en'),
  es: views.details('stat-counter', 'es'),
};
const mapDetails = {
  en: views.details('certified-orgs-map', 'en'),
  es: views.details('certified-orgs-map', 'es'),
};
