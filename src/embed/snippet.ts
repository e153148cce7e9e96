/**
 * What a page pastes. One line and inline content, because editors wrap and strip what is not; a
 * link within, because it is what survives everywhere.
 */
import type { Language } from '../dataset/languages.js';
import type { Show } from '../figures/map-status.js';
import type { ElementName } from '../shared/names.js';
import { escapeHtml } from './html.js';

/** One figure as an element shows it. */
export interface Shown {
  element: ElementName;
  /** Its attributes, as a page writes them. */
  attributes: Readonly<Record<string, string>>;
  /** What its address names beside element and language: an indicator, a variant, or nothing. */
  id: string;
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

/** The element with its fallback, and the one script of `host`. */
export function snippet(host: string, shown: Shown): string {
  const { element } = shown;
  const attributes = Object.entries(shown.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return (
    `<${element}${attributes}>${fallbackLink(host, shown)}</${element}>` +
    `<script async src="${escapeHtml(host)}widgets.js"></script>`
  );
}

/** A scalar indicator as a counter shows it. */
export const counterOf = (id: string, language: Language, sentence: string): Shown => ({
  element: 'stat-counter',
  attributes: { indicator: id },
  id,
  language,
  sentence,
});

/** The map of the organisations that `show` takes in; of all of them without naming it. */
export const mapOf = (show: Show, language: Language, sentence: string): Shown => ({
  element: 'certified-orgs-map',
  attributes: show === 'all' ? {} : { show },
  id: show === 'all' ? '' : show,
  language,
  sentence,
});
