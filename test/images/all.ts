/** Every picture, as it is published, and where its text is. */
import { allImages } from '../../scripts/image-list.js';
import { measure } from '../../scripts/image-font.js';
import {
  ASCENT,
  DESCENT,
  isText,
  type Picture,
  type TextMark,
} from '../../src/figures/picture/picture.js';

export const images = await allImages();

/** Natural pictures and cards, each under its address. */
export const pictures: readonly (readonly [address: string, picture: Picture])[] = images.flatMap(
  ({ entry, picture, card }) => [
    [entry.png, picture] as const,
    ...(card ? [[entry.card, card] as const] : []),
  ],
);

export const textsOf = ({ marks }: Picture): TextMark[] => marks.filter(isText);

/** All that a picture says, as one text. */
export const said = (picture: Picture): string =>
  textsOf(picture)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

export interface TextBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const boxOfText = ({ text, x, y, style }: TextMark): TextBox => ({
  left: x,
  right: x + measure(text, style),
  top: y - ASCENT * style.size,
  bottom: y + DESCENT * style.size,
});
