/**
 * oEmbed 1.0, as static files: a site that is given the address of a figure's page finds in its head
 * where this is, and puts the frame in the address's place. WordPress does so for every author; it
 * takes this form of `html` alone, and writes its own attributes on it.
 */
import { dataset } from '../dataset/bundled/dataset.js';
import { reportFacts } from '../dataset/localised.js';
import { attributesText } from '../snippets/html.js';
import type { PageImage } from './page.js';
import { frameHeight } from '../snippets/room.js';
import { embedAddress, pathOf, type Shown } from '../snippets/address.js';
import { fallbackLink } from '../snippets/snippet.js';
import { pageWords } from './words.js';

/** Pixels; a site whose column is narrower makes it so, and the page tells its height anew. */
const FRAME_WIDTH = 600;
/** Seconds for which a site may keep it: a corrected sentence is there the next day. */
const CACHE_AGE = 86_400;

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  author_name: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** Beside the page. */
export const oembedAddress = (site: string, shown: Shown): string =>
  `${embedAddress(site, shown)}oembed.json`;

/** The answer for the page of `shown` on `site`; `title` with source and period. */
export function oembed(
  shown: Shown,
  title: string,
  { site, image }: { site: string; image?: PageImage | undefined },
): OEmbed {
  const height = frameHeight(pathOf(shown));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: pageWords[shown.language].site,
    provider_url: site,
    title,
    author_name: reportFacts(dataset, shown.language).publisherName,
    cache_age: CACHE_AGE,
    html: frame(shown, title, site, height),
    width: FRAME_WIDTH,
    height,
    ...(image && {
      thumbnail_url: image.url,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
  };
}

/** The link is what is left where frames are not allowed, and until this one has told its height. */
const frame = (shown: Shown, title: string, site: string, height: number): string =>
  `<blockquote class="wp-embedded-content">${fallbackLink(site, shown)}</blockquote>` +
  `<iframe${attributesText({
    class: 'wp-embedded-content',
    // No more than the page uses: it has an origin of its own, and leaves the site's alone.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    src: embedAddress(site, shown),
    title: title,
    width: `${FRAME_WIDTH}`,
    height: `${height}`,
    frameborder: '0',
  })}></iframe>`;
