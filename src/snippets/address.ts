/** Where the page of a figure is, and what an element needs to show the figure. */
import type { Language } from '../dataset/languages.js';
import type { ElementName } from '../shared/names.js';
import { shows } from './variants.js';

/** One figure as an element shows it. */
export interface Shown {
  element: ElementName;
  /** Id of the figure in the element's details. */
  id: string;
  language: Language;
  /** Name of a variant of it, from `shows`. */
  variant?: string;
  /** Attributes beyond those of figure and variant: what an author or a reader chose. */
  settings?: Readonly<Record<string, string>>;
  /** The figure as one dated, sourced sentence. */
  sentence: string;
  /** Its picture, where there is one: the address below the host, and what it says, in words. */
  picture?: { path: string; alt: string };
}

/** The way to the figure's own page below a language: `stat-counter/certified-orgs`. */
export const pathOf = ({ element, id, variant }: Shown): string =>
  [element, id !== shows[element].whole && id, variant].filter(Boolean).join('/');

/** The address of the figure's own page, from `host`, which ends in a slash. */
export const embedAddress = (host: string, shown: Shown): string =>
  `${host}embed/${shown.language}/${pathOf(shown)}/`;

/** The attributes with which the element shows it. */
export const attributesOf = ({
  element,
  id,
  variant,
  settings,
}: Shown): Record<string, string> => ({
  ...(id !== shows[element].whole && { [shows[element].attribute]: id }),
  ...(variant && shows[element].variants[variant]),
  ...settings,
});

/**
 * What an element shows that has these attributes, as far as a page tells it: the rest are settings.
 * `attributes` without those that are as they are by default.
 */
export function shownWith(
  element: ElementName,
  attributes: Readonly<Record<string, string>>,
  said: Pick<Shown, 'language' | 'sentence'>,
): Shown {
  const { attribute, whole, variants } = shows[element];
  const { [attribute]: id = whole ?? '', ...settings } = attributes;
  const [variant, set] =
    Object.entries(variants).find(
      ([, sets]) =>
        id === (whole ?? id) &&
        Object.entries(sets).every(([name, value]) => settings[name] === value),
    ) ?? [];
  const own = Object.entries(settings).filter(([name]) => set?.[name] === undefined);
  return {
    element,
    id,
    ...said,
    ...(variant && { variant }),
    ...(own.length > 0 && { settings: Object.fromEntries(own) }),
  };
}

/** An element as it is to be put into a page. */
export interface Placed {
  element: ElementName;
  attributes: Record<string, string>;
}

/**
 * What the page at `path` below `embed/` shows, the other way round: `es/timeline-view/columns`;
 * without a language, that of the page it stands on. Nothing for a path that was never given out.
 */
export function placedAt(path: string): Placed | undefined {
  const parts = path.split('/').filter(Boolean);
  const lang = /^[a-z]{2}$/.test(parts[0] ?? '') ? parts.shift() : undefined;
  const [element = '', ...rest] = parts as [ElementName?, ...string[]];
  if (!Object.hasOwn(shows, element)) return undefined;
  const { whole, attribute, variants } = shows[element as ElementName];
  const isVariant = (name?: string) => name !== undefined && Object.hasOwn(variants, name);
  const id = whole && (!rest[0] || isVariant(rest[0])) ? whole : rest.shift();
  const variant = rest.shift();
  if (!id || rest.length || (variant && !isVariant(variant))) return undefined;
  return {
    element: element as ElementName,
    attributes: {
      ...(id !== whole && { [attribute]: id }),
      ...(variant && variants[variant]),
      ...(lang && { lang }),
    },
  };
}

/** The host of files that are kept in a folder for each version, or beside its pages. */
export const hostOf = (files: string): string =>
  files.replace(/\/(v\d+|\d+\.\d+\.\d+[\w.+-]*)\/$/, '/');
