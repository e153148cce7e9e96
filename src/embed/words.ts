/** The words around a figure on its own page. */
import type { Language } from '../dataset/languages.js';

export interface PageWords {
  /** Name of all the pages together. */
  site: string;
  /** Territory of the language, for Open Graph. */
  locale: string;
  /** Who published the report, and when. */
  credit: string;
  /** Leads to all figures. */
  all: string;
  /** Names the links beneath the figure. */
  links: string;
  /** Comes before the page's own address, in print and where links may lead nowhere. */
  address: string;
  /** The other language, in its own words. */
  other: { language: Language; name: string };
}

export const pageWords: Record<Language, PageWords> = {
  en: {
    site: 'Small-scale gold mining in Peru, in figures',
    locale: 'en_GB',
    credit: '{publisherName} ({publisher}), report of {year}',
    all: 'All figures',
    links: 'More',
    address: 'This figure is at',
    other: { language: 'es', name: 'Español' },
  },
  es: {
    site: 'La minería de oro en pequeña escala del Perú, en cifras',
    locale: 'es_PE',
    credit: '{publisherName} ({publisher}), informe de {year}',
    all: 'Todas las cifras',
    links: 'Más',
    address: 'Esta cifra está en',
    other: { language: 'en', name: 'English' },
  },
};
