/** The page of all figures, as HTML. Made when the project is built; complete without scripts. */
import type { Language } from '../dataset/languages.js';
import { themes, type Theme } from '../dataset/schema.js';
import { anchorOf, galleryHome } from '../embed/gallery-address.js';
import { renderElement } from '../embed/prerender.js';
import type { Titled } from '../embed/shown.js';
import { names, type ElementName } from '../shared/names.js';
import { escapeHtml } from '../snippets/html.js';
import { attributesOf } from '../snippets/address.js';
import { fallbackLink, snippetOf } from '../snippets/snippet.js';
import { items, offered, type Catalogue, type Controls } from './catalogue.js';
import { findForm, nothingFound } from './find-form.js';
import { HOST } from './host.js';
import { pageWords, type PageWords } from './words/page.js';

export interface Page {
  language: Language;
  /** The way from this page to the root of the files: `./` or `../`. */
  root: string;
  /** Address that snippets name, ending in a slash. */
  host?: string;
  /** What may be chosen of each element, in words. */
  controls?: Controls;
}

/** What stands on the page as a link: the whole report repeats everything else there. */
const LINKED: readonly ElementName[] = ['impact-report'];

/** Elements that are as wide as the page, each in all its variants. */
const wide = names.filter((name) => name !== 'stat-counter');

const all = items();
const themeOf = new Map(all.map(({ anchor, theme }) => [anchor, theme]));

/** The whole page in one language. */
export function galleryPage({ language, root, host, controls = {} }: Page): string {
  const words = pageWords[language];
  const other = galleryHome(root, words.other.language);
  const page: Told = { language, root, host: host ?? HOST, words };
  const catalogue: Catalogue = { root, ...(host && { host }), items: all, controls };
  const groups = [
    ...themes.map((theme) => ({ id: theme, title: words.groups[theme], html: grid(theme, page) })),
    ...wide.map((name) => ({
      id: `kind-${name}`,
      title: words.wide[name] ?? '',
      html: column(name, page),
    })),
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
<link rel="stylesheet" href="${root}workbench.css">
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
<nav aria-label="${words.contents}"><ul>${groups.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>
${findForm(language, all)}
</header>
<main id="main">
${nothingFound(language)}
${groups.map(group).join('\n')}
<section class="how"><h2>${words.how}</h2><ol>${words.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${host ? '' : `<p>${words.host}</p>`}</section>
</main>
<footer><p>${words.rights}</p></footer>
<dialog class="workbench"></dialog>
<script type="application/json" id="catalogue">${inScript(catalogue)}</script>
</body>
</html>
`;
}

/** JSON that does not end the element around it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const themeSwitch = ({ themes: names }: PageWords): string =>
  Object.entries(names)
    .map(
      ([value, name]) =>
        `<label><input type="radio" name="theme" value="${value}"${value === 'auto' ? ' checked' : ''}> ${name}</label>`,
    )
    .join('');

/** What each part of the page needs to be told. */
interface Told {
  language: Language;
  root: string;
  host: string;
  words: PageWords;
}

const group = ({ id, title, html }: { id: string; title: string; html: string }): string =>
  `<section class="group" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${html}</section>`;

function grid(theme: Theme, page: Told): string {
  const cards = offered('stat-counter', page.language)
    .filter((shown) => themeOf.get(anchorOf(shown)) === theme)
    .map((shown) => card(shown, page));
  return `<div class="grid">\n${cards.join('\n')}\n</div>`;
}

function column(element: ElementName, page: Told): string {
  const cards = offered(element, page.language).map((shown) => card(shown, page));
  return `<div class="wide">\n${cards.join('\n')}\n</div>`;
}

function figure(shown: Titled, { language, root, words }: Told): string {
  const { element } = shown;
  const fallback = fallbackLink(root, shown);
  if (LINKED.includes(element)) return `<p>${words.whole} ${fallback}</p>`;
  const styles = { href: `${root}${element}.css` };
  return renderElement(element, { attributes: attributesOf(shown), language, styles, fallback });
}

function card(shown: Titled, page: Told): string {
  const { element, title, variant = '' } = shown;
  const { host, words } = page;
  // An editor may paste without having read what the page says of HOST.
  const copied = host === HOST ? `${words.copied}. ${words.host}` : words.copied;
  const heading = words.variants[element]?.[variant];
  const of = `<span class="of">: ${escapeHtml(heading ? `${title}, ${heading}` : title)}</span>`;
  return `<article id="${anchorOf(shown)}">${heading ? `<h3>${heading}</h3>\n` : ''}${figure(shown, page)}
<div class="offer"><button type="button" class="plain put" hidden>${words.put}${of}</button>
<details class="snippet"><summary>${words.snippet}${of}</summary>
<pre tabindex="0"><code>${escapeHtml(snippetOf('element', shown, { host }))}</code></pre>
<p><button type="button" class="copy" hidden data-copied="${copied}" data-selected="${words.notCopied}">${words.copy}</button> <span role="status"></span></p>
</details></div></article>`;
}
