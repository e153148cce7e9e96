/** The page of one figure: complete without scripts, then upgraded. Its address bears no version. */
import type { Language } from '../dataset/languages.js';
import { renderElement } from './prerender.js';
import { escapeHtml } from '../snippets/html.js';
import { attributesOf, embedAddress, type Shown } from '../snippets/address.js';
import { fallbackLink } from '../snippets/snippet.js';

const OTHER: Record<Language, { language: Language; name: string }> = {
  en: { language: 'es', name: 'Español' },
  es: { language: 'en', name: 'English' },
};

const PAGE_STYLE =
  ':root{color-scheme:light dark;background:light-dark(#fffefb,#15181c)}' +
  'body{margin:0 auto;max-width:40rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'footer{font-size:.8rem;margin-top:1rem}';

/** The figure's page; all its addresses are relative, so that it works below any path. */
export function embedPage(shown: Shown, title: string): string {
  const { element, language, sentence } = shown;
  const root = embedAddress('', shown).replace(/[^/]+/g, '..');
  const other = OTHER[language];
  const elsewhere = embedAddress(root, { ...shown, language: other.language });
  const figure = renderElement(element, {
    attributes: attributesOf(shown),
    language,
    fallback: fallbackLink(root, shown),
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(sentence)}">
<link rel="canonical" href="./">
<link rel="alternate" hreflang="${other.language}" href="${elsewhere}">
<style>${PAGE_STYLE}</style>
<script async src="${root}widgets.js"></script>
</head>
<body>
<main>${figure}</main>
<footer><a href="${elsewhere}" hreflang="${other.language}" lang="${other.language}">${other.name}</a></footer>
</body>
</html>
`;
}
