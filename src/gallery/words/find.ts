/** The words by which a figure is found. */
import type { Language } from '../../dataset/languages.js';

export interface FindWords {
  /** Name of the whole. */
  find: string;
  search: string;
  theme: string;
  anyTheme: string;
  element: string;
  anyElement: string;
  /** `{count}` of them stand on the page. */
  all: string;
  /** `{count}` are found of `{all}`. */
  some: string;
  none: string;
  /** The way back from there. */
  reset: string;
}

export const findWords: Record<Language, FindWords> = {
  en: {
    find: 'Find a figure',
    search: 'Search',
    theme: 'Theme',
    anyTheme: 'Every theme',
    element: 'Kind',
    anyElement: 'Every kind',
    all: '{count} figures',
    some: '{count} of {all} figures',
    none: 'No figure has all of this.',
    reset: 'Show all figures',
  },
  es: {
    find: 'Buscar una cifra',
    search: 'Buscar',
    theme: 'Tema',
    anyTheme: 'Todos los temas',
    element: 'Tipo',
    anyElement: 'Todos los tipos',
    all: '{count} cifras',
    some: '{count} de {all} cifras',
    none: 'Ninguna cifra reúne todo esto.',
    reset: 'Mostrar todas las cifras',
  },
};
