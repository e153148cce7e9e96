/** Looks at one story or page of documentation as a reader and as a reader's browser does. */
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
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

type Channel = { last(event: string): unknown[] | undefined };
type StoryWindow = Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

interface Finished {
  storyId: string;
  status: string;
  reporters: readonly { type: string; result: AxeResults }[];
}

/** Opens an entry, waits until it is there, and tells what was seen of it. */
export const visit = ({ address, withPage }: Storybook, what: Visit): Promise<Seen> =>
  withPage(async (page) => {
    const { lines, strays } = listen(page, address);
    await emulate(page, what.medium);
    await page.goto(addressOf(address, what), { timeout: DEADLINE });
    const { broken, barriers } =
      what.entry.type === 'docs' ? await docs(page) : await story(page, what.entry.id);
    const query = what.medium?.query ?? 'all';
    const media = await page.evaluate((query) => matchMedia(query).matches, query);
    return { broken, lines, strays, barriers, media };
  });

function addressOf(address: string, { entry: { id, type }, globals = {} }: Visit): string {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  return `${address}iframe.html?id=${id}&viewMode=${type}&globals=${chosen.join(';')}`;
}

/** Notes what the page says, and what it asks for in vain or of others, from now on. */
export function listen(page: Page, address: string): { lines: string[]; strays: string[] } {
  const lines: string[] = [];
  const strays: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    // A file that is not there is told of as a stray, with its address.
    const failed = message.text().startsWith('Failed to load resource');
    if (/^(error|warn)$/.test(message.type()) && !failed) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) {
      strays.push(request.url());
    }
  });
  page.on('response', (response) => {
    const asked = !response.url().endsWith('/favicon.ico');
    if (response.status() >= 400 && asked) strays.push(`${response.url()} ${response.status()}`);
  });
  return { lines, strays };
}

/** Has the browser be as the reader's would be. */
async function emulate(page: Page, medium: Medium | undefined): Promise<void> {
  if (!medium) return;
  const session = await page.createCDPSession();
  const { emulate: how } = medium;
  await session.send(
    'Emulation.setEmulatedMedia',
    'type' in how ? { media: how.type } : { features: [{ name: how.feature, value: how.value }] },
  );
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
    () => {
      const channel = (window as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
      const loading = document.querySelector('.sb-story:empty, [data-is-loading=true]');
      return channel?.last('docsRendered') && !loading;
    },
    { timeout: DEADLINE },
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
