/** Writes the pages: that of all figures in each language, and one for each figure. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages } from '../src/dataset/languages.js';
import { galleryHome } from '../src/embed/gallery-address.js';
import { oembed, oembedAddress } from '../src/embed/oembed.js';
import { embedPage, pageTitle, type PageImage } from '../src/embed/page.js';
import { allShown, type Titled } from '../src/embed/shown.js';
import { embedAddress } from '../src/snippets/address.js';
import { cardPixels, imageAddress } from '../src/snippets/image.js';
import { viewsOf } from '../src/figures/views.js';
import { galleryPage } from '../src/gallery/page.js';
import { names } from '../src/shared/names.js';
import { stylesOf } from '../src/embed/prerender.js';

/** The picture of `shown` that previews of links show, where it has been made. */
function imageOf(shown: Titled, site: string, dist: URL): PageImage | undefined {
  const path = imageAddress('', shown, 'card');
  if (!path || !shown.picture || !existsSync(new URL(path, dist))) return undefined;
  return { url: site + path, ...cardPixels, alt: shown.picture.alt };
}

/** Writes all pages into `dist`, for the site at `site` where it is known. */
export function buildPages(dist: URL, root: URL, site: string | undefined): void {
  const write = (path: string, text: string) => {
    const url = new URL(path, dist);
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  };
  const views = viewsOf(dataset);
  for (const language of languages) {
    const path = galleryHome('', language);
    const host = site && { host: site };
    write(`${path}index.html`, galleryPage({ language, root: path ? '../' : './', ...host }));
    for (const shown of allShown(views, language)) {
      const image = site ? imageOf(shown, site, dist) : undefined;
      write(`${embedAddress('', shown)}index.html`, embedPage(shown, { site, image }));
      if (site) {
        const answer = oembed(shown, pageTitle(shown), { site, image });
        write(oembedAddress('', shown), JSON.stringify(answer));
      }
    }
  }
  for (const name of names) write(`${name}.css`, stylesOf(name));
  copyFileSync(new URL('src/gallery/gallery.css', root), new URL('gallery.css', dist));
}
