/** Writes the pages: that of all figures in each language, and one for each figure. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.js';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { languages, type Language } from '../src/dataset/languages.js';
import { galleryHome } from '../src/embed/gallery-address.js';
import { oembed, oembedAddress } from '../src/embed/oembed.js';
import { embedPage, pageTitle, type PageImage } from '../src/embed/page.js';
import { allShown, type Titled } from '../src/embed/shown.js';
import { embedAddress } from '../src/snippets/address.js';
import { cardPixels, imageAddress } from '../src/snippets/image.js';
import { viewsOf } from '../src/figures/views.js';
import { controlsOf } from '../src/gallery/controls.js';
import { galleryPage } from '../src/gallery/page.js';
import { names, type ElementName } from '../src/shared/names.js';
import type { Controls } from '../src/gallery/catalogue.js';
import { stylesOf } from '../src/embed/prerender.js';
import { elementsIn } from './manifest.js';
import type { Files } from '../vite.config.js';

/** The picture of `shown` that previews of links show, where it has been made. */
function imageOf(shown: Titled, site: string, dist: URL): PageImage | undefined {
  const path = imageAddress('', shown, 'card');
  if (!path || !shown.picture || !existsSync(new URL(path, dist))) return undefined;
  return { url: site + path, ...cardPixels, alt: shown.picture.alt };
}

/** Style sheets of the page of all figures, of its dialog, and of the page in its preview. */
const STYLES = ['gallery.css', 'workbench.css', 'mock.css'];

/** What may be chosen of each element, as the manifest at `file` tells. */
function controlsIn(file: URL, language: Language): Controls {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const controls = elementsIn(manifest).map(({ tagName, attributes = [] }) => {
    const element = tagName as ElementName;
    return [element, controlsOf(element, attributes, language)] as const;
  });
  return Object.fromEntries(controls);
}

/**
 * Writes all pages into `dist`, for the site at `site` where it is known; `files` are what each
 * element needs. The manifest must be there.
 */
export function buildPages(dist: URL, root: URL, site: string | undefined, files: Files): void {
  const write = (path: string, text: string) => {
    const url = new URL(path, dist);
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  };
  const views = viewsOf(dataset);
  for (const language of languages) {
    const path = galleryHome('', language);
    const host = site && { host: site };
    const controls = controlsIn(new URL('custom-elements.json', dist), language);
    const page = { language, root: path ? '../' : './', controls, ...host };
    write(`${path}index.html`, galleryPage(page));
    for (const shown of allShown(views, language)) {
      const image = site ? imageOf(shown, site, dist) : undefined;
      write(`${embedAddress('', shown)}index.html`, embedPage(shown, { site, image, files }));
      if (site) {
        const answer = oembed(shown, pageTitle(shown), { site, image });
        write(oembedAddress('', shown), JSON.stringify(answer));
      }
    }
  }
  for (const name of names) write(`${name}.css`, stylesOf(name));
  for (const name of STYLES) {
    copyFileSync(new URL(`src/gallery/${name}`, root), new URL(name, dist));
  }
}
