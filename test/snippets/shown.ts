/** Everything that can be pasted, and a place whose files it names. */
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { allShown, type Titled } from '../../src/embed/shown.js';
import { viewsOf } from '../../src/figures/views.js';
import { names } from '../../src/shared/names.js';
import type { Release } from '../../src/snippets/release.js';
import { pathOf, type Shown } from '../../src/snippets/address.js';
import { type Site } from '../../src/snippets/snippet.js';

export const HOST = 'https://HOST/';
export const site: Site = { host: HOST };

/** Every figure, variant and language, each as if there were a picture of it. */
export const everyShown: Titled[] = languages.flatMap((language) =>
  allShown(viewsOf(dataset), language).map((shown) => ({
    ...shown,
    picture: { path: `images/${language}/${pathOf(shown)}.png`, alt: shown.sentence },
  })),
);

/** One of them. */
export function find(element: string, id: string, variant?: string): Shown {
  const found = everyShown.find(
    (one) => one.element === element && one.id === id && one.variant === variant,
  );
  if (!found) throw new Error(`no ${element} ${id} ${variant ?? ''}`);
  return found;
}

const MODULES = ['core', 'own'];

/** A build made up, in which every file has a digest of its own. */
export const release: Release = {
  version: '1.2.3',
  files: Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        languages.map((language) => [language, MODULES.map((file) => `assets/x/${file}.js`)]),
      ),
    ]),
  ),
  integrity: Object.fromEntries(
    [
      'widgets.js',
      'frame.js',
      ...MODULES.map((file) => `assets/x/${file}.js`),
      ...names.map((name) => `define/${name}.js`),
    ].map((path) => [path, `sha384-of+${path.replace(/\W/g, '')}=`]),
  ),
};
