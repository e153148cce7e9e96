/**
 * `frame.js`: gives each frame of ours on a page the height of what stands in it. Nothing needs it:
 * without it a frame has the height that its snippet says, and what is longer is scrolled.
 *
 *     <script async src="https://HOST/v1/frame.js"></script>
 *
 * A height is `{ type: 'asgm-indicators:height', height }` in pixels, as src/embed/embed.ts tells it.
 * It is taken from the window of a frame alone whose address is that of a figure's page on the
 * script's own host, and from that host's origin: what a frame has gone on to is not ours. A frame in a sandbox
 * has no origin (`null`), and is known by its window. Anything else is left to whoever it is for.
 *
 * It may stand anywhere, once or more often; frames that come later need nothing of it anew.
 * `data-base` says where it is from where an optimiser has merged it, as for the loader.
 */
import { hostOf } from '../snippets/address.js';

/** In pixels: a frame can be neither lost nor endless, whatever it says. */
const LEAST = 40;
const MOST = 50_000;
const KEY = Symbol.for('asgm-indicators.frame');

const script = document.currentScript as HTMLScriptElement | null;
const base = findBase();
/** What the addresses of our pages begin with. */
const pages = base ? [base.href, hostOf(base.href)].map((host) => `${host}embed/`) : [];
/** Hosts whose script is on this page already. */
const here = ((window as unknown as Record<typeof KEY, string[] | undefined>)[KEY] ??= []);

if (!base) {
  console.warn(
    'asgm-indicators: frame.js cannot tell where it is from, and leaves frames as they are. Load it by ' +
      '<script async src="https://HOST/v1/frame.js">, or put data-base="https://HOST/v1/" on its script.',
  );
} else if (!here.includes(pages[0]!)) {
  here.push(pages[0]!);
  addEventListener('message', hear);
  // Those that are here may have told their height before there was anyone to hear it.
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ type: 'asgm-indicators:ask' }, '*');
  }
}

/** The folder that the script is from. */
function findBase(): URL | undefined {
  const { src = '', dataset } = script ?? {};
  const said = dataset?.['base'] ?? (/\/frame\.js\b/.test(src) ? src : undefined);
  try {
    return said === undefined ? undefined : new URL('.', new URL(said, document.baseURI));
  } catch {
    return undefined;
  }
}

/** Asked anew each time: a frame may get its address late, or another one. */
function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) =>
    pages.some((start) => src.startsWith(start)),
  );
}

function hear({ data, origin, source }: MessageEvent<unknown>): void {
  const { type, height } = (data ?? {}) as Record<string, unknown>;
  if (type !== 'asgm-indicators:height' || !Number.isFinite(height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const inside = Math.min(Math.max(Math.ceil(height as number), LEAST), MOST);
  // In a style: a page's own rule for all frames would win over the attribute.
  frame.style.height = `${inside + edgesOf(frame)}px`;
}

const originOf = ({ sandbox }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : base!.origin;

/** What the page's own borders take of a frame's height, where its rules count them in. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, width) => sum + parseFloat(width),
    0,
  );
}
