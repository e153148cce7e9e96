/** Looks at one story or page of documentation as a reader and as a reader's browser does. */
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
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
    const { broken, barriers } =
      what.entry.type === 'docs' ? await docs(page) : await story(page, what.entry.id);
    const query = what.medium?.query ?? 'all';
    const media = await page.evaluate((query) => matchMedia(query).matches, query);
    return { broken, barriers, media, ...told };
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

/** What Storybook and its panel of accessibility tell of a story, once it stands. */
async function story(page: Page, id: string): Promise<Pick<Seen, 'broken' | 'barriers'>> {
  const finished = await page.waitForFunction(
    (id) => {
      const channel = (window as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
      const [told] = (channel?.last('storyFinished') ?? []) as Finished[];
      return told?.storyId === id && told;
    },
    { timeout: DEADLINE },
    id,
  );
  return page.evaluate((told) => {
    const { status, reporters } = told as Finished;
    const checked = reporters.find(({ type }) => type === 'a11y')?.result;
    const error = document.querySelector('#error-message')?.textContent;
    return {
      broken: status === 'success' && checked?.violations ? '' : (error ?? status),
      barriers: (checked?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      ),
    };
  }, finished);
}

const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** The same of a page of documentation, of which Storybook tells less. */
async function docs(page: Page): Promise<Pick<Seen, 'broken' | 'barriers'>> {
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
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ include: ['#storybook-docs'] });
    return {
      broken: document.querySelector('#error-message')?.textContent ?? '',
      barriers: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      ),
    };
  });
}
