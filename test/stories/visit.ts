/** Looks at one story or page of documentation as a reader and as a reader's browser does. */
import { fileURLToPath } from 'node:url';
import type { AxeResults, Result } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { names } from '../../src/shared/names.js';
import type { Medium } from '../../stories/stage/media.js';
import type { Entry, Storybook } from './storybook.js';

/** How long a story may take, in milliseconds: much, for a busy machine. */
const DEADLINE = 60_000;

export interface Visit {
  entry: Entry;
  /** What the toolbar chooses. */
  globals?: Readonly<Record<string, string>>;
  medium?: Medium | undefined;
}

export interface Seen {
  /** What went wrong while it was rendered, or in its play function. */
  broken: string;
  /** Errors and warnings in the console, and what nobody caught. */
  lines: readonly string[];
  /** Addresses of other hosts that were asked for, and of this one that were not there. */
  strays: readonly string[];
  /** What axe finds, a line for each place. */
  barriers: readonly string[];
  /** What axe leaves to a person to decide, and no test does: `.storybook/undecided.ts`. */
  undecided: readonly string[];
  /** Whether the medium that the story is of was there. */
  media: boolean;
}

interface Channel {
  last: (event: string) => unknown[] | undefined;
  emit: (event: string, told: unknown) => void;
}
type StoryWindow = Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

interface Finished {
  storyId: string;
  status: string;
  reporters: readonly { type: string; result: AxeResults }[];
}

/** What a page has said and asked for since it was last looked at. */
interface Heard {
  lines: string[];
  strays: string[];
}
const heard = new WeakMap<Page, Heard>();
/** What the toolbar chooses in a page that shows stories. */
const chosen = new WeakMap<Page, string>();

/** Has the preview show an entry, waits until it is there, and tells what was seen of it. */
export const visit = (storybook: Storybook, what: Visit): Promise<Seen> =>
  storybook.withPage(async (page) => {
    const told = listen(page, storybook.address);
    await emulate(page, what.medium);
    await turnTo(page, storybook.address, what);
    const looked = what.entry.type === 'docs' ? await docs(page) : await story(page, what.entry.id);
    const query = what.medium?.query ?? 'all';
    const media = await page.evaluate((query) => matchMedia(query).matches, query);
    const { frames, ...found } = looked;
    for (const html of frames) found.barriers.push(...(await barriersIn(page, html)));
    return { ...found, media, ...told };
  });

/** From story to story as the sidebar goes, without loading the page anew; else by the address. */
async function turnTo(page: Page, address: string, { entry, globals = {} }: Visit): Promise<void> {
  const { id: storyId, type: viewMode } = entry;
  const toolbar = Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  if (viewMode === 'story' && chosen.get(page) === toolbar) {
    await page.evaluate(
      (selection) =>
        (window as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', selection),
      { storyId, viewMode },
    );
    return;
  }
  const query = `id=${storyId}&viewMode=${viewMode}&globals=${toolbar}`;
  await page.goto(`${address}iframe.html?${query}`, { timeout: DEADLINE });
  chosen.set(page, viewMode === 'story' ? toolbar : '');
}

/** What the page says, and what it asks for in vain or of others, from now on. */
export function listen(page: Page, address: string): Heard {
  const fresh: Heard = { lines: [], strays: [] };
  if (!heard.has(page)) attend(page, new URL(address).origin);
  heard.set(page, fresh);
  return fresh;
}

function attend(page: Page, origin: string): void {
  const told = (): Heard => heard.get(page)!;
  page.on('console', (message) => {
    // A file that is not there is told of as a stray, with its address.
    const failed = message.text().startsWith('Failed to load resource');
    if (/^(error|warn)$/.test(message.type()) && !failed) told().lines.push(message.text());
  });
  page.on('pageerror', (error) => told().lines.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) {
      told().strays.push(request.url());
    }
  });
  page.on('response', (response) => {
    const asked = !response.url().endsWith('/favicon.ico');
    if (response.status() >= 400 && asked) {
      told().strays.push(`${response.url()} ${response.status()}`);
    }
  });
}

/** One for each page: what it sets holds as long as it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Has the browser be as the reader's would be. */
async function emulate(page: Page, medium: Medium | undefined): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const how = medium?.emulate ?? { type: '' };
  await session.send('Emulation.setEmulatedMedia', {
    media: 'type' in how ? how.type : '',
    features: 'feature' in how ? [{ name: how.feature, value: how.value }] : [],
  });
}

/** What is found of an entry; `frames` are the pages in it in which no script runs. */
interface Found extends Pick<Seen, 'broken' | 'undecided'> {
  barriers: string[];
  frames: readonly string[];
}

/** What Storybook and its panel of accessibility tell of a story, once it stands. */
async function story(page: Page, id: string): Promise<Found> {
  const finished = await page.waitForFunction(
    (id) => {
      const channel = (window as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
      const [told] = (channel?.last('storyFinished') ?? []) as Finished[];
      return told?.storyId === id && told;
    },
    { timeout: DEADLINE },
    id,
  );
  const { status, checked, error, frames } = await page.evaluate((told) => {
    const { status, reporters } = told as Finished;
    return {
      status,
      checked: reporters.find(({ type }) => type === 'a11y')?.result,
      error: document.querySelector('#error-message')?.textContent,
      frames: [...document.querySelectorAll<HTMLIFrameElement>('iframe.bare')].map(
        ({ srcdoc }) => srcdoc,
      ),
    };
  }, finished);
  return {
    broken: status === 'success' && checked?.violations ? '' : (error ?? status),
    barriers: linesOf(checked?.violations),
    undecided: linesOf(checked?.incomplete),
    frames,
  };
}

/** A line for each place that axe names. */
const linesOf = (results: readonly Result[] = []): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );

const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** What axe finds in a page of its own: where it lies in a frame without script, axe cannot look. */
async function barriersIn(page: Page, html: string): Promise<string[]> {
  chosen.delete(page);
  await page.goto('about:blank');
  await page.setContent(html);
  // Its title and its heading are those of the page around the frame.
  const { violations, incomplete } = await look(page, 'body');
  return linesOf([...violations, ...incomplete]);
}

async function look(page: Page, at: string): Promise<AxeResults> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(
    (at) =>
      (window as unknown as { axe: { run(of: object): Promise<AxeResults> } }).axe.run({
        include: [at],
      }),
    at,
  );
}

/** The same of a page of documentation, of which Storybook tells less, and which has no such panel. */
async function docs(page: Page): Promise<Found> {
  await page.waitForFunction(
    (figures) => {
      const channel = (window as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
      const loading = document.querySelector('.sb-story:empty, [data-is-loading=true]');
      const stand = [...document.querySelectorAll(figures)].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part=figure], [part=message]'),
      );
      return channel?.last('docsRendered') && !loading && stand;
    },
    { timeout: DEADLINE },
    names.join(),
  );
  const { violations } = await look(page, '#storybook-docs');
  const broken = await page.evaluate(
    () => document.querySelector('#error-message')?.textContent ?? '',
  );
  return { broken, barriers: linesOf(violations), undecided: [], frames: [] };
}
