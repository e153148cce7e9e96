/** The alternative text of a figure's picture. */
import { altOf } from '../figures/picture/alt.js';
import { hasPictures, type PicturedElement } from '../figures/picture/shapes.js';
import type { Pictured } from '../figures/picture/pictured.js';
import type { ViewOf, Views } from '../figures/views.js';
import { attributesOf, type Shown } from '../snippets/address.js';
import { detailId } from '../snippets/variants.js';

/** What a picture of `shown` is of, in a dataset's views. */
export function picturedBy<T extends PicturedElement>(
  shown: Shown & { element: T },
  views: Views,
): Pictured<ViewOf[T]> {
  const { element, language } = shown;
  return {
    view: views.view(element, language),
    details: views.details(element, language),
    id: detailId(shown),
    settings: attributesOf(shown),
  };
}

/**
 * What the picture of `shown` says, as text on one line: the figure's sentence; of a chart, a
 * timeline and a map every part; and the doubts that are printed beside it. The sentence alone
 * where there is no picture.
 */
export function altText(shown: Shown, views: Views): string {
  const { element } = shown;
  return hasPictures(element)
    ? altOf(element, picturedBy({ ...shown, element }, views))
    : shown.sentence;
}
