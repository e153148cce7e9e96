/** Everything that has a page, a snippet and an image: each figure of each element, each variant. */
import type { Language } from '../dataset/languages.js';
import type { Detail } from '../figures/view.js';
import type { Views } from '../figures/views.js';
import { altText } from './alt-text.js';
import { names, type ElementName } from '../shared/names.js';
import type { Shown } from '../snippets/address.js';
import { imageAddress } from '../snippets/image.js';
import { detailId, shows } from '../snippets/variants.js';

/** What is shown, with what is said of it. */
export interface Titled extends Shown {
  title: string;
}

/** All that `element` shows of a dataset in `language`: its figures, then variants of the whole. */
export function shownBy(element: ElementName, views: Views, language: Language): Titled[] {
  const { ids, whole, variants, figures = {} } = shows[element];
  const details = views.details(element, language).figures;
  const own = ids ?? Object.keys(details).filter((id) => !Object.values(figures).includes(id));
  const titled = (id: string, variant?: string): Titled => {
    const shown = { element, id, language, ...(variant && { variant }) };
    const { sentence, title } = details[detailId(shown)] as Detail;
    const told = { ...shown, sentence, title };
    const path = imageAddress('', told);
    return { ...told, ...(path && { picture: { path, alt: altText(told, views) } }) };
  };
  return own.flatMap((id) => [
    titled(id),
    ...(id === (whole ?? id) ? Object.keys(variants).map((variant) => titled(id, variant)) : []),
  ]);
}

/** All that all elements show. */
export const allShown = (views: Views, language: Language): Titled[] =>
  names.flatMap((element) => shownBy(element, views, language));
