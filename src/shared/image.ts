/**
 * The picture of a figure, handed to a reader: the published one, or where there is none of what is
 * on screen, one that is drawn in the page. Loaded when a reader asks for it.
 */
import type { Details, View } from '../figures/view.js';
import { hasPictures, type PicturedElement } from '../figures/picture/shapes.js';
import type { Pictured } from '../figures/picture/pictured.js';
import type { ViewOf } from '../figures/views.js';
import { imageAddress } from '../snippets/image.js';
import { attributesOf, type Shown } from '../snippets/address.js';
import { detailId } from '../snippets/variants.js';
import { save } from './files.js';
import { imagePanel } from './image-panel.js';
import { shownNow } from './shown-now.js';

/** What the element of a figure tells of itself. */
type Host = HTMLElement & {
  src: string;
  data: unknown;
  state: { status: 'ready'; content: { view: View } } | { status: 'loading' | 'error' };
};

/** How long a published picture may take, in milliseconds; then one is drawn. */
const PATIENCE = 10_000;

/** Where our files are served, ending in a slash; nowhere with a bundler. */
const [served] = /^https?:.*\/(?=assets\/\w+\/[^/]+$)/.exec(import.meta.url) ?? [];

/** Pictures are beside the pages, which bear no version; a host may keep them by version too. */
const places = (files: string): string[] => [
  ...new Set([files, files.replace(/(?<=\/)(v\d+|\d+\.\d+\.\d+[^/]*)\/$/, '')]),
];

/** Saves the picture of what the element of `button` shows, and tells of it beneath the figure. */
export async function saveImage(button: HTMLElement, details: Details): Promise<void> {
  const host = (button.getRootNode() as ShadowRoot).host as Host;
  const element = host.localName;
  if (host.state.status !== 'ready' || !hasPictures(element)) return;
  const { view } = host.state.content;
  const shown = { ...shownNow(host, element, view.language), element };
  const of = {
    // The view of an element is the one that its tag names.
    view: view as ViewOf[PicturedElement],
    details,
    id: detailId(shown),
    settings: attributesOf(shown),
  };
  const tell = imagePanel(button, element, of);
  const name = fileName(shown, of.id);
  tell({ status: 'making' });
  try {
    const found = await published(host, shown);
    save(name, found?.blob ?? (await drawn(host, element, of)));
    tell({ status: 'saved', name, address: found?.address });
  } catch {
    tell({ status: 'failed' });
  }
}

/** The published picture, if what is on screen is the report's and nothing else was chosen. */
async function published(
  { src, data }: Host,
  shown: Shown,
): Promise<{ blob: Blob; address: string } | undefined> {
  if (!served || src || data || shown.settings) return undefined;
  for (const place of places(served)) {
    const address = imageAddress(place, shown);
    const blob = address && (await fetched(address));
    if (blob) return { blob, address };
  }
  return undefined;
}

/** Not there, or a page that forbids to ask: both are no reason to give up. */
async function fetched(address: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const blob = response.ok ? await response.blob() : undefined;
    // Some hosts answer with a page, as if all were well.
    return blob?.type === 'image/png' ? blob : undefined;
  } catch {
    return undefined;
  }
}

async function drawn(
  host: Host,
  element: PicturedElement,
  of: Pictured<ViewOf[PicturedElement]>,
): Promise<Blob> {
  const { drawnPng } = await import('./drawn.js');
  return drawnPng(element, of, getComputedStyle(host).fontFamily);
}

/** “asgm-gold-by-region-bar-es.png”. */
const fileName = ({ variant, language }: Shown, id: string): string =>
  `${[id, ...(variant && variant !== id ? [variant] : []), language].join('-')}.png`;
