/** Where the picture of a figure is: beside its page, under the same names. */
import { imageless } from '../figures/bundled/imageless.js';
import { CARD, hasPictures, SHAPES } from '../figures/picture/shapes.js';
import { pathOf, type Shown } from './address.js';
import { shows } from './variants.js';

/**
 * `png` and `svg` are the figure, in the proportion that suits it; `card` is a PNG of 1200 × 630,
 * for previews of links, and often the same file.
 */
export type ImageForm = 'png' | 'svg' | 'card';

/** Pixels of the PNG of a card, for `og:image:width` and `og:image:height`. */
export const cardPixels = { width: 2 * CARD[0], height: 2 * CARD[1] } as const;

/**
 * The address of a picture from `host`, which ends in a slash: `images/en/stat-counter/ID.png`;
 * of a whole `images/en/timeline-view.png`; of a variant `images/en/ELEMENT/[ID/]VARIANT.png`.
 * `null` for what has no picture: an element without any, and figures that are not shown off.
 */
export function imageAddress(host: string, shown: Shown, form: ImageForm = 'png'): string | null {
  const { element, id, language, variant } = shown;
  if (!hasPictures(element) || imageless.includes(`${element}/${id}`)) return null;
  const whole = id === shows[element].whole || variant !== undefined;
  const own = form === 'card' && SHAPES[element][whole ? 'whole' : 'figure'] === 'tall';
  const ending = form === 'svg' ? 'svg' : own ? 'card.png' : 'png';
  return `${host}images/${language}/${pathOf(shown)}.${ending}`;
}
