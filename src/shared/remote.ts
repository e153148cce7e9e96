/**
 * A dataset by its address, for `src`. Loaded only when a page names one: the validator weighs
 * more than an element.
 */
import { DatasetError, parseDataset } from '../dataset/parse.js';
import type { Dataset } from '../dataset/schema.js';
import { makers } from '../figures/makers/index.js';
import type { ViewOf, Views } from '../figures/views.js';
import type { Fault } from './problem.js';

type RemoteAnswer = { dataset: Dataset } | { fault: Fault };

/** The most that is read of an answer, unpacked. */
export const MAX_BYTES = 2 * 1024 * 1024;
/** How long an answer may take. */
export const SECONDS = 20;

interface Request {
  answer: Promise<RemoteAnswer>;
  users: number;
  abort: AbortController;
}
/** One request for each address, however many elements name it. */
const requests = new Map<string, Request>();

/**
 * What `pick` makes of the views for `tag` of the dataset at `src`, which is checked first, or what
 * is wrong with it. Rejects only where the code that makes views cannot be had.
 */
export async function remoteViews<T>(
  tag: keyof ViewOf,
  src: string,
  signal: AbortSignal,
  pick: (views: Views) => T,
  seconds = SECONDS,
): Promise<T | { status: 'error'; fault: Fault }> {
  const [answer, { maker }] = await Promise.all([ask(src, signal, seconds), makers[tag]()]);
  if ('fault' in answer) return { status: 'error', fault: answer.fault };
  const { dataset } = answer;
  // Made for this element, which asks for no other's.
  return pick({
    view: (_, language) => maker.view(dataset, language) as never,
    details: (_, language) => maker.details(dataset, language),
  });
}

async function ask(src: string, signal: AbortSignal, seconds: number): Promise<RemoteAnswer> {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return failed(src, url?.protocol ?? 'no address');
  // The element may have gone while this module was on its way.
  if (signal.aborted) return failed(src, 'given up');
  const request = requests.get(url.href) ?? open(url.href, seconds);
  request.users++;
  signal.addEventListener('abort', () => --request.users || request.abort.abort(), { once: true });
  const answer = await request.answer;
  // A failure is not remembered: the next element to name the address asks again.
  if ('fault' in answer) requests.delete(url.href);
  return answer;
}

const failed = (value: string, detail: string): RemoteAnswer => ({
  fault: { kind: 'failed', value, detail },
});

function open(href: string, seconds: number): Request {
  const abort = new AbortController();
  const request = { answer: load(href, abort, seconds), users: 0, abort };
  requests.set(href, request);
  return request;
}

async function load(href: string, abort: AbortController, seconds: number): Promise<RemoteAnswer> {
  let slow = false;
  const timer = setTimeout(() => ((slow = true), abort.abort()), seconds * 1000);
  try {
    const response = await fetch(href, { signal: abort.signal, credentials: 'omit' });
    if (!response.ok) return failed(href, `HTTP ${response.status}`);
    const text = await read(response);
    if (text === undefined) {
      abort.abort();
      return { fault: { kind: 'too-large', value: href, detail: '2 MB' } };
    }
    return check(text, href);
  } catch (error) {
    if (slow) return { fault: { kind: 'slow', value: href, detail: String(seconds) } };
    return failed(href, error instanceof Error ? error.message : 'network');
  } finally {
    clearTimeout(timer);
    if (abort.signal.aborted) requests.delete(href);
  }
}

/** The text of `response`, or `undefined` as soon as it is past the limit. */
async function read(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (!value || done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}

function check(text: string, value: string): RemoteAnswer {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { fault: { kind: 'not-json', value } };
  }
  try {
    return { dataset: parseDataset(input) };
  } catch (error) {
    if (error instanceof DatasetError) {
      return { fault: { kind: 'invalid', value, detail: error.message } };
    }
    throw error;
  }
}
