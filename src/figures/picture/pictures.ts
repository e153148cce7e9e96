/** The picture of each element, as far as it has one. */
import type { ViewOf } from '../views.js';
import type { Measure, Picture } from './picture.js';
import { detailOf, type Pictured } from './pictured.js';
import type { PicturedElement, Shape } from './shapes.js';

type Maker<V> = (of: Pictured<V>, measure: Measure, shape?: Shape) => Picture;
type Makers = { [T in PicturedElement]: () => Promise<Maker<ViewOf[T]>> };

/** Asked for one by one: who saves the picture of a counter needs no map. */
const makers: Makers = {
  'stat-counter': async () => (await import('./counter.js')).counterPicture,
  'region-share-chart': async () => (await import('./shares.js')).sharePicture,
  'timeline-view': async () => (await import('./timeline.js')).timelinePicture,
  'certified-orgs-map': async () => (await import('./map.js')).mapPicture,
};

/**
 * The picture of a figure as `element` shows it, set in the font that `measure` measures; in the
 * shape of a `card`, or in the one that suits it. Rejects for what is not shown off.
 */
export async function pictureOf<T extends PicturedElement>(
  element: T,
  of: Pictured<ViewOf[T]>,
  measure: Measure,
  shape?: Shape,
): Promise<Picture> {
  if (detailOf(of).imageless) throw new Error(`${element}: ${of.id} is not drawn as a picture.`);
  const make = await makers[element]();
  return make(of, measure, shape);
}
