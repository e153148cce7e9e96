/** A small page made up to show a figure as a guest: a header, a headline, grey lines of text. */
import type { Language } from '../dataset/languages.js';
import { escapeHtml } from '../snippets/html.js';
import { workbenchWords } from './words/workbench.js';

export interface Mock {
  language: Language;
  look: 'light' | 'dark';
  /** Address of the page's style sheet. */
  styles: string;
  /** What an author pasted, as HTML. */
  pasted: string;
}

/** Widths of lines, in percent of the column: two paragraphs around the figure. */
const BEFORE = [96, 100, 92, 58];
const AFTER = [100, 94, 98, 90, 36];

const paragraph = (widths: readonly number[]): string =>
  `<div class="text" aria-hidden="true">${widths.map((width) => `<i class="w${width}"></i>`).join('')}</div>`;

/** The whole page; what it links to opens elsewhere. */
export function mockPage({ language, look, styles, pasted }: Mock): string {
  const { site, menu, headline } = workbenchWords[language].mock;
  return `<!doctype html><html lang="${language}" class="${look}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><base target="_blank">
<title>${site}</title><link rel="stylesheet" href="${escapeHtml(styles)}"></head>
<body><header><strong>${site}</strong>${menu.map((item) => `<span>${item}</span>`).join('')}</header>
<main><h1>${headline}</h1>
${paragraph(BEFORE)}
<div class="guest">${pasted}</div>
${paragraph(AFTER)}
</main></body></html>`;
}
