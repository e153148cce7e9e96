/** Every page of a figure there is, as it is built, and as it is built for a site. */
import { readFileSync } from 'node:fs';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { embedPage, pageTitle, type PageImage } from '../../src/embed/page.js';
import { allShown, type Titled } from '../../src/embed/shown.js';
import { embedAddress } from '../../src/snippets/address.js';
import type { Release } from '../../src/snippets/release.js';
import { viewsOf } from '../../src/figures/views.js';

export const SITE = 'https://figures.example.org/asgm/';

/** What each element needs of the build. */
export const files = JSON.parse(
  readFileSync(new URL('../../dist/files.json', import.meta.url), 'utf8'),
) as Release['files'];

export const IMAGE: PageImage = {
  url: `${SITE}images/en/picture.png`,
  width: 1200,
  height: 630,
  alt: 'What the “picture” says & shows <all of it>',
};

/** All that has a page, in all languages. */
export const allPages: readonly Titled[] = languages.flatMap((language) =>
  allShown(viewsOf(dataset), language),
);

/** The way to a page from the root of its site. */
export const pathOf = (shown: Titled): string => embedAddress('', shown);

export interface Built {
  shown: Titled;
  path: string;
  title: string;
  /** As it is built without `SITE_URL`, and with it. */
  plain: string;
  published: string;
}

/** Made once for all tests of a file. */
export const built: readonly Built[] = allPages.map((shown) => ({
  shown,
  path: pathOf(shown),
  title: pageTitle(shown),
  plain: embedPage(shown, { files }),
  published: embedPage(shown, { site: SITE, image: IMAGE, files }),
}));

/** A page without what is in the shadow roots of its element. */
export const outside = (html: string): string => html.replace(/<template[^]*<\/template>/, '');
