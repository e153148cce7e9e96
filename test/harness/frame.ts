/** Whole pages, opened in a frame: built ones below `/dist/`, and those of `test/pages/`. */

/** What `test/pages/recorder.js` keeps, from before the first script of the page. */
export interface PageRecord {
  /** Uncaught errors, unhandled rejections, and files that did not come. */
  readonly errors: readonly string[];
  /** What was written to the console as an error or a warning. */
  readonly lines: readonly string[];
  /** What the page's Content-Security-Policy refused. */
  readonly violations: readonly { directive: string; blocked: string; sample: string }[];
  /** Size of each layout shift; `undefined` where the engine does not tell. */
  readonly shifts: readonly number[] | undefined;
}

export type PageWindow = Window & typeof globalThis & { readonly pageRecord?: PageRecord };

export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
  readonly record: PageRecord;
  /** Addresses of everything the page asked for up to now, without the recorder. */
  requests(): string[];
  close(): void;
}

const DEADLINE = 30_000;

/**
 * Opens a page of the test server in a frame, and waits until it has loaded; with `parsed`, until
 * it is there with its styles, whatever its scripts wait for. The frame stands at the top of the
 * view, where "near the viewport" means what it means on a page.
 */
export async function openPage(
  path: string,
  { width = 800, height = 600, parsed = false } = {},
): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.width = String(width);
  frame.height = String(height);
  frame.style.cssText = 'position: fixed; top: 0; left: 0; border: 0';
  const address = new URL(path, location.origin);
  address.searchParams.set('recorded', '');
  frame.src = address.href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  if (parsed) await until(() => isParsed(frame), `${path} to be parsed`);
  else await within(loaded, `${path} to load`, DEADLINE);
  const page = pageIn(frame, path);
  if (!page.window.pageRecord) {
    const text = page.document.body.innerText;
    page.close();
    throw new Error(`${path} is no page of the test server: ${text}`);
  }
  return page;
}

/** Whether a page is there, with the styles that it links to, also within shadow roots. */
function isParsed({ contentWindow, contentDocument }: HTMLIFrameElement): boolean {
  if (!contentDocument || !(contentWindow as PageWindow | null)?.pageRecord) return false;
  const roots = [...contentDocument.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  const links = [contentDocument, ...roots].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]') ?? []),
  ]);
  return contentDocument.readyState !== 'loading' && links.every(({ sheet }) => sheet);
}

/** The page in a frame; read anew each time, because a page may replace itself. */
function pageIn(frame: HTMLIFrameElement, path: string): OpenPage {
  return {
    frame,
    get window() {
      const view = frame.contentWindow;
      if (!view) throw new Error(`${path} is closed`);
      return view as PageWindow;
    },
    get document() {
      return this.window.document;
    },
    get record() {
      const { pageRecord } = this.window;
      if (!pageRecord) throw new Error(`${path} has gone where there is no recorder`);
      return pageRecord;
    },
    requests() {
      return this.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('/recorder.js'));
    },
    close: () => frame.remove(),
  };
}

/**
 * Looks, frame by frame, until `look` gives something truthy, and returns that. What it throws
 * means "not yet". After `deadline` milliseconds the error says `what` did not come.
 */
export async function until<T>(
  look: () => T | PromiseLike<T>,
  what: string,
  deadline = DEADLINE,
): Promise<NonNullable<T>> {
  const end = performance.now() + deadline;
  for (let cause: unknown; ; await tick()) {
    const left = end - performance.now();
    if (left <= 0) throw new Error(`waited ${deadline} ms in vain for ${what}`, { cause });
    try {
      const found = await within(Promise.resolve(look()), what, left);
      if (found) return found;
    } catch (error) {
      cause = error;
    }
  }
}

/** The next frame; or a moment, where the engine paints none because the page is not in view. */
const tick = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 50);
  });

async function within<T>(promise: Promise<T>, what: string, deadline: number): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`waited ${deadline} ms in vain for ${what}`));
    timer = window.setTimeout(fail, deadline);
  });
  return Promise.race([promise, late]).finally(() => window.clearTimeout(timer));
}
