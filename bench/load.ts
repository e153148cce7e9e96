/** One load of one page in a fresh browser context, and what is measured of it. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Contestant } from './pages.js';

/** What is emulated by the browser's DevTools protocol. */
export interface Condition {
  name: string;
  /** How many times slower the processor is. */
  cpu: number;
  network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

/** 1.6 Mbit/s in bytes a second. */
const SLOW = (1.6 * 1000 * 1000) / 8;
export const slow4g: Condition = {
  name: 'slow 4G',
  cpu: 4,
  network: { latency: 150, downloadThroughput: SLOW, uploadThroughput: SLOW / 2 },
};
export const unthrottled: Condition = { name: 'unthrottled', cpu: 1 };

interface Come {
  bytes: number;
  requests: number;
}

/** Times in milliseconds from the start of navigation. */
export interface Sample {
  painted: number;
  readable: number;
  interactive: number;
  /** Cumulative layout shift until the end of the measurement. */
  shift: number;
  toReadable: Come;
  toInteractive: Come;
  /** After scrolling through, where the page was. */
  all: Come;
  /** Milliseconds of processor time of the main thread until interactive. */
  task: number;
  /** Kilobytes of the script heap, collected; where it was scrolled through. */
  heap?: number;
}

export interface LoadOptions {
  width?: number;
  /** When `true`, it is scrolled through and its heap collected. */
  whole: boolean;
}

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const HEIGHT = 900;
/** How long a page may take to be interactive. */
const PATIENCE = 60_000;
/** How long it is watched afterwards for what moves or comes late. */
const AFTERWARDS = 600;

const pause = (time: number) => new Promise<void>((resolve) => void setTimeout(resolve, time));

/** A page that is interactive, and how to measure more of it. */
export interface Opened {
  page: Page;
  cdp: CDPSession;
  /** Processor time of the main thread when it became interactive, in milliseconds. */
  task: number;
}

/** Opens `contestant` under `condition`, hands over the page once it is interactive, and closes it. */
export async function opened<T>(
  browser: Browser,
  host: string,
  contestant: Contestant,
  condition: Condition,
  width: number,
  then: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: HEIGHT });
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchTold' });
    const { selector, text, figures } = contestant;
    await page.evaluateOnNewDocument(
      `globalThis.bench = ${JSON.stringify({ selector, text, figures })};\n${probe}`,
    );
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
    if (condition.network) {
      await cdp.send('Network.emulateNetworkConditions', { offline: false, ...condition.network });
    }
    const told = new Promise<void>((resolve, reject) => {
      cdp.once('Runtime.bindingCalled', () => resolve());
      cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
        const thrown = `${contestant.path}: ${exception?.description ?? text}`;
        // A peer may throw now and then and draw all the same; a page of ours that does is broken.
        if (contestant.path.startsWith('/peers/')) console.warn(thrown);
        else reject(new Error(thrown));
      });
      setTimeout(
        () => reject(new Error(`${contestant.path} is not interactive after ${PATIENCE} ms.`)),
        PATIENCE,
      ).unref();
    });
    await cdp.send('Page.navigate', { url: host + contestant.path.slice(1) });
    await told;
    const task = await taskTime(cdp);
    return await then({ page, cdp, task });
  } finally {
    await context.close();
  }
}

/** Loads and measures. */
export const load = (
  browser: Browser,
  host: string,
  contestant: Contestant,
  condition: Condition,
  { width = 1280, whole }: LoadOptions,
): Promise<Sample> =>
  opened(browser, host, contestant, condition, width, async ({ page, cdp, task }) => {
    await pause(AFTERWARDS);
    let heap: number | undefined;
    if (whole) {
      await page.evaluate('bench.scrollThrough()');
      await pause(AFTERWARDS);
      heap = await heapSize(cdp);
    }
    const report = (await page.evaluate('bench.report()')) as Omit<Sample, 'task' | 'heap'>;
    return { ...report, task, ...(heap !== undefined && { heap }) };
  });

/** Processor time of the main thread since the page began, in milliseconds. */
export const taskTime = async (cdp: CDPSession): Promise<number> =>
  1000 * (await metric(cdp, 'TaskDuration'));

async function heapSize(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metric(cdp, 'JSHeapUsedSize')) / 1000;
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}
