/**
 * What a page pastes. One line and inline content, because editors wrap and strip what is not; a
 * link within, because it is what survives everywhere.
 */
import type { Language } from '../dataset/languages.js';
import type { ElementName } from '../shared/names.js';
import { escapeHtml } from './html.js';

/** One figure as an element shows it. */
export interface Shown {
  element: ElementName;
  /** Id of what is shown; empty where the element shows all it has. */
  id: string;
  /** Attributes that show it; those of an indicator, unless they are given. */
  attributes?: Record<string, string>;
  language: Language;
  /** The figure as one dated, sourced sentence. */
  sentence: string;
}

/** The address of the figure's own page, from `host`, which ends in a slash. */
export const embedAddress = (host: string, { element, id, language }: Shown): string =>
  `${host}embed/${language}/${element}/${id && `${id}/`}`;

/** The readable fallback: a link to the figure's page, whose text is the figure. */
export const fallbackLink = (host: string, shown: Shown): string =>
  `<a href="${escapeHtml(embedAddress(host, shown))}">${escapeHtml(shown.sentence)}</a>`;

/** The attributes of the element that shows it. */
export const attributesOf = ({ id, attributes }: Shown): Record<string, string> =>
  attributes ?? { indicator: id };

/** The element with its fallback, and the one script of `host`. */
export const snippet = (host: string, shown: Shown): string =>
  `<${shown.element}${Object.entries(attributesOf(shown))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')}>${fallbackLink(host, shown)}` +
  `</${shown.element}><script async src="${escapeHtml(host)}widgets.js"></script>`;
