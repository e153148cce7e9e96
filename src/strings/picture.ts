import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './words.js';

/** What pictures of figures say, and what is said of them. */
export interface PictureWords {
  /** What is told of an image that a reader asked for; `{name}` is its file's. */
  making: string;
  saved: string;
  ifNot: string;
  here: string;
  failed: string;
  /** Name of the text that says what the image says. */
  alt: string;
  /** Whose the figure is. */
  credit: string;
  /** What a picture shows, said first in its alternative text. */
  kinds: Record<'doughnut' | 'bar' | 'table' | 'timeline' | 'map', string>;
}

/** All words with those. */
export type WordsOfPictures = Words & { picture: PictureWords };

const enPicture: PictureWords = {
  making: 'Making the image…',
  saved: 'Image saved: {name}',
  ifNot: 'If no file arrived, this page allows no downloads.',
  here: 'The image is here:',
  failed: 'The image could not be made.',
  alt: 'Alternative text',
  credit: 'Credit: {name} ({publisher}), report of {year}',
  kinds: {
    doughnut: 'Ring chart',
    bar: 'Bar chart',
    table: 'Table',
    timeline: 'Timeline',
    map: 'Map of Peru',
  },
};

const esPicture: PictureWords = {
  making: 'Se prepara la imagen…',
  saved: 'Imagen guardada: {name}',
  ifNot: 'Si no llegó ningún archivo, esta página no permite descargas.',
  here: 'La imagen está aquí:',
  failed: 'No se pudo crear la imagen.',
  alt: 'Texto alternativo',
  credit: 'Crédito: {name} ({publisher}), informe de {year}',
  kinds: {
    doughnut: 'Gráfico de anillo',
    bar: 'Gráfico de barras',
    table: 'Tabla',
    timeline: 'Línea de tiempo',
    map: 'Mapa del Perú',
  },
};

/** The words of pictures, beside those of all elements: who asks for no image does without them. */
export const words: Record<'en' | 'es', WordsOfPictures> = {
  en: { ...en, picture: enPicture },
  es: { ...es, picture: esPicture },
};
