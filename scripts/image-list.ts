/** Every picture there is, laid out, with what is said of it. */
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages, type Language } from '../src/dataset/languages.js';
import { altText, picturedBy } from '../src/embed/alt-text.js';
import { imageAddress } from '../src/snippets/image.js';
import { allShown, type Titled } from '../src/embed/shown.js';
import { attributesOf } from '../src/snippets/address.js';
import type { Picture } from '../src/figures/picture/picture.js';
import { pictureOf } from '../src/figures/picture/pictures.js';
import { hasPictures, type PicturedElement } from '../src/figures/picture/shapes.js';
import { viewsOf, type Views } from '../src/figures/views.js';
import { measure } from './image-font.js';

/** What `dist/images/index.json` says of one picture. */
export interface ImageEntry {
  element: PicturedElement;
  /** Id of the figure in the element's details. */
  id: string;
  variant?: string;
  language: Language;
  /** The attributes with which the element shows the same. */
  attributes: Record<string, string>;
  title: string;
  /** Alternative text: what the picture says. */
  alt: string;
  /** Addresses below the folder of `images/`. */
  svg: string;
  png: string;
  card: string;
  /** Size of the SVG; the PNG has two pixels for each of its units. */
  width: number;
  height: number;
}

export interface Image {
  entry: ImageEntry;
  /** The picture, under `svg` and `png`. */
  picture: Picture;
  /** The one under `card`, where that is another. */
  card?: Picture;
}

/** The pictures of the report's figures, in both languages; `words` choose by address. */
export async function allImages(words: readonly string[] = []): Promise<Image[]> {
  const views = viewsOf(dataset);
  const images: Image[] = [];
  for (const shown of languages.flatMap((language) => allShown(views, language))) {
    const png = imageAddress('', shown);
    const { element } = shown;
    if (!png || !hasPictures(element)) continue;
    if (words.length && !words.some((word) => png.includes(word))) continue;
    images.push(await imageOf({ ...shown, element }, png, views));
  }
  return images;
}

type Pictured = Titled & { element: PicturedElement };

async function imageOf(shown: Pictured, png: string, views: Views): Promise<Image> {
  const { element, id, variant, language, title } = shown;
  const of = picturedBy(shown, views);
  const [svg, card] = [imageAddress('', shown, 'svg')!, imageAddress('', shown, 'card')!];
  const picture = await pictureOf(element, of, measure);
  const { width, height } = picture;
  return {
    picture,
    ...(card !== png && { card: await pictureOf(element, of, measure, 'card') }),
    entry: {
      element,
      id,
      ...(variant && { variant }),
      language,
      attributes: attributesOf(shown),
      title,
      alt: altText(shown, views),
      svg,
      png,
      card,
      width,
      height,
    },
  };
}
