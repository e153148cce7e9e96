/**
 * What the page of a figure does: it has its element made live, and when it stands in a frame, it tells
 * how high it is, in our own words and in those of WordPress, and sees that its links lead somewhere.
 *
 *     { type: 'asgm-indicators:height', height }      to any page around it; height in pixels
 *     { message: 'height', value: height, secret }    to WordPress, which gave `#?secret=…`
 *
 * It answers `{ type: 'asgm-indicators:ask' }` and WordPress's `{ message: 'ready', secret }` with its
 * height anew, for a page whose script came later than ours. Nothing in this is private, so it is
 * told to whoever put it in a frame.
 */

/** What stands for this page in WordPress's messages; it may come after the page. */
const secretOf = (): string | undefined => /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];

/** An opened menu, which lies above the page and may reach below its end. */
let menu: HTMLElement | undefined;
let told = 0;

const { src, dataset } = document.currentScript as HTMLScriptElement;

ask();
// What did not come is tried again.
addEventListener('online', ask);
if (parent !== window) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** Asks for the element's module: the page is complete without it. What has come, comes once. */
function ask(): void {
  const { href } = new URL(dataset['module']!, src);
  import(/* @vite-ignore */ href).catch((error: unknown) => {
    const tag = href.replace(/.*\/|\.js$/g, '');
    console.warn(`${tag}: ${href} could not be loaded; the page stays as it is.`, error);
  });
}

function begin(): void {
  // In a sandbox links may lead nowhere: the address can be read and copied.
  document.documentElement.classList.toggle('closed', origin === 'null');
  new ResizeObserver(() => tell()).observe(document.body);
  // A frame that is out of sight is not laid out anew, and its observer would wait.
  addEventListener('load', () => tell());
  addEventListener('hashchange', () => tell(true));
  addEventListener('message', answer);
  addEventListener('click', follow);
  for (const event of ['focusin', 'focusout']) addEventListener(event, findMenu);
  tell();
}

/** Tells the height where it has changed, or was asked for. */
function tell(asked = false): void {
  const below = menu?.matches(':popover-open') ? menu.getBoundingClientRect().bottom + 8 : 0;
  const height = Math.ceil(
    Math.max(document.body.getBoundingClientRect().height, below && below + scrollY),
  );
  // Where a frame is not shown it has no width, and text no height that means anything.
  if (!innerWidth || (height === told && !asked)) return;
  told = height;
  const secret = secretOf();
  parent.postMessage({ type: 'asgm-indicators:height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function answer({ data, source }: MessageEvent<unknown>): void {
  if (source !== parent || typeof data !== 'object' || !data) return;
  const { type, message, secret } = data as Record<string, unknown>;
  const ready = message === 'ready' && secret === secretOf();
  if (type === 'asgm-indicators:ask' || ready) tell(true);
}

/** A menu takes the focus when it opens, and gives it back when it closes. */
function findMenu(event: Event): void {
  menu = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.popover !== null);
  requestAnimationFrame(() => tell());
}

/**
 * Another figure is shown in the same frame, and goes on telling its height. What is more than a
 * figure gets a window of its own; WordPress's sandbox allows none, and follows the link itself.
 */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const handled = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey;
  if (!link?.href || link.download || handled || event.shiftKey) return;
  const secret = secretOf();
  if (link.pathname.includes('/embed/')) {
    if (secret && !link.hash) link.hash = location.hash;
  } else if (secret) {
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  } else if (open(link.href)) {
    // Where no window may be opened, the link is followed in the frame.
    event.preventDefault();
  }
}
