/**
 * What a page pastes. One line and inline content, because editors wrap and strip what is not; a
 * link within, because it is what survives everywhere.
 */
import type { Language } from '../dataset/languages.js';
import type { ElementName } from '../shared/names.js';
import { attributesText, escapeHtml } from './html.js';
import { shows } from './variants.js';

/** One figure as an element shows it. */
export interface Shown {
  element: ElementName;
  /** Id of the figure in the element's details. */
  id: string;
  language: Language;
  /** Name of a variant of it, from `shows`. */
  variant?: string;
  /** The figure as one dated, sourced sentence. */
  sentence: string;
}

/** The address of the figure's own page, from `host`, which ends in a slash. */
export function embedAddress(host: string, { element, id, language, variant }: Shown): string {
  const parts = [element, id !== shows[element].whole && id, variant].filter(Boolean);
  return `${host}embed/${language}/${parts.join('/')}/`;
}

/** The attributes with which the element shows it. */
export const attributesOf = ({ element, id, variant }: Shown): Record<string, string> => ({
  ...(id !== shows[element].whole && { [shows[element].attribute]: id }),
  ...(variant && shows[element].variants[variant]),
});

/** The readable fallback: a link to the figure's page, whose text is the figure, on one line. */
export const fallbackLink = (host: string, shown: Shown): string =>
  `<a href="${escapeHtml(embedAddress(host, shown))}">` +
  `${escapeHtml(shown.sentence.replace(/[\n\r\u2028\u2029]+/g, ' '))}</a>`;

/** The element with its fallback, and the one script of `host`. */
export const snippet = (host: string, shown: Shown): string =>
  `<${shown.element}${attributesText(attributesOf(shown))}>${fallbackLink(host, shown)}` +
  `</${shown.element}><script async src="${escapeHtml(host)}widgets.js"></script>`;
