/** What a picture is of. */
import { words as wordsOf, type WordsOfPictures } from '../../strings/picture.js';
import type { Detail, Details, View } from '../view.js';

/** One figure of an element, as it is on screen. */
export interface Pictured<V = View> {
  view: V;
  details: Details;
  /** Id of the figure in the details. */
  id: string;
  /** The element's attributes that change what is seen, such as `{ type: 'bar' }`. */
  settings: Readonly<Record<string, string>>;
}

/** What is said of the figure beside its view. */
export function detailOf({ details, id }: Pictured): Detail {
  const detail = details.figures[id];
  if (!detail) throw new Error(`There is no figure ${JSON.stringify(id)}.`);
  return detail;
}

/** The words of its language. */
export const wordsIn = ({ view }: Pictured): WordsOfPictures => wordsOf[view.language];
