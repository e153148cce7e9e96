/** What the page tells its script: every figure in both languages, and the controls of its options. */
import { dataset } from '../dataset/bundled/dataset.js';
import { languages, type Language } from '../dataset/languages.js';
import type { Theme } from '../dataset/schema.js';
import { anchorOf } from '../embed/gallery-address.js';
import { shownBy, type Titled } from '../embed/shown.js';
import { viewsOf } from '../figures/views.js';
import { names, type ElementName } from '../shared/names.js';
import { shows } from '../snippets/variants.js';
import type { Control } from './controls.js';
import { pageWords } from './words/page.js';

/** A figure as it is said in one language, with the words for its kind and its theme. */
export type Said = Pick<Titled, 'title' | 'sentence' | 'picture'> & { about: string };

export interface Item {
  /** The id of what holds it on the page. */
  anchor: string;
  element: ElementName;
  id: string;
  variant?: string;
  /** Theme of the report, of what has one. */
  theme?: Theme;
  said: Record<Language, Said>;
}

export type Controls = Readonly<Partial<Record<ElementName, readonly Control[]>>>;

export interface Catalogue {
  /** The way from the page to the root of the files: `./` or `../`. */
  root: string;
  /** Where all is published, ending in a slash; absent until a build is told. */
  host?: string;
  items: readonly Item[];
  controls: Controls;
}

const views = viewsOf(dataset);
const themeOf = new Map(dataset.scalars.map(({ id, theme }) => [id, theme]));

/** What the page offers of `element`: all that it has, or, of a whole, that and its variants. */
export const offered = (element: ElementName, language: Language): Titled[] => {
  const { whole } = shows[element];
  return shownBy(element, views, language).filter(({ id }) => id === (whole ?? id));
};

/** Everything that the page offers, in its order. */
export const items = (): Item[] =>
  names.flatMap((element) => {
    const [first, ...others] = languages.map((language) => offered(element, language));
    return first!.map((shown, at) => {
      const theme = element === 'stat-counter' ? themeOf.get(shown.id) : undefined;
      const said = [shown, ...others.map((list) => list[at]!)].map(
        ({ language, title, sentence, picture }) => {
          const { kinds, groups } = pageWords[language];
          const about = [kinds[element], theme && groups[theme]].filter(Boolean).join(' ');
          return [language, { title, sentence, about, ...(picture && { picture }) }];
        },
      );
      const { id, variant } = shown;
      return {
        anchor: anchorOf(shown),
        element,
        id,
        ...(variant && { variant }),
        ...(theme && { theme }),
        said: Object.fromEntries(said) as Item['said'],
      };
    });
  });
