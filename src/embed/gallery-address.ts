/** Where figures stand on the page of all figures. */
import type { Language } from '../dataset/languages.js';
import type { Shown } from '../snippets/address.js';
import { shows } from '../snippets/variants.js';

/** The page of all figures in `language`, from `root`, which ends in a slash. */
export const galleryHome = (root: string, language: Language): string =>
  language === 'en' ? root : `${root}${language}/`;

/** The id there of what holds `shown`: a part of a whole stands in that. */
export function anchorOf({ element, id, variant }: Shown): string {
  const part = shows[element].whole === undefined && id;
  return [element, part, variant].filter(Boolean).join('/');
}

/** The place of `shown` on the page of all figures. */
export const galleryAddress = (root: string, shown: Shown): string =>
  `${galleryHome(root, shown.language)}#${anchorOf(shown)}`;
