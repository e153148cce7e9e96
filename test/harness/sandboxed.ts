/** Pages of figures in frames as other sites make them: out of reach, and heard by messages alone. */
import { until, type PageRecord } from './frame.js';

export interface Framed {
  readonly frame: HTMLIFrameElement;
  /** Every message of the page to whoever is around it, in order, but for the recorder's. */
  readonly messages: Record<string, unknown>[];
  /** The heights among them, in our own words. */
  heights: () => number[];
  /** What it shows at a path of selectors through shadow roots; `null` where there is nothing. */
  text: (...path: string[]) => Promise<string | null>;
  click: (...path: string[]) => Promise<void>;
  record: () => Promise<PageRecord>;
  send: (message: unknown) => void;
  close: () => void;
}

interface Told {
  told: number;
  text: string | null;
  record: PageRecord;
}

let asked = 0;

/**
 * Puts the page at `path` in a frame with this `sandbox` (`null`: none), its recorder within. The
 * frame keeps its height, unless a test sets it.
 */
export function framed(
  path: string,
  { sandbox = null as string | null, width = 600, height = 150, hash = '' } = {},
): Framed {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.style.cssText = 'position: fixed; top: 0; left: 0; border: 0';
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  const address = new URL(path, location.origin);
  address.searchParams.set('recorded', '');
  address.hash = hash;
  frame.src = address.href;
  const messages: Record<string, unknown>[] = [];
  const answers = new Map<number, Told>();
  const hear = ({ data, source }: MessageEvent<Record<string, unknown>>) => {
    if (source !== frame.contentWindow) return;
    if ('told' in data) answers.set((data as unknown as Told).told, data as unknown as Told);
    else messages.push(data);
  };
  addEventListener('message', hear);
  document.body.append(frame);

  const send = (message: unknown) => frame.contentWindow?.postMessage(message, '*');
  /** Asked until it answers: the page may not have come yet. */
  const ask = (path: string[]): Promise<Told> => {
    const id = ++asked;
    return until(() => {
      if (!answers.has(id)) send({ ask: id, path });
      return answers.get(id);
    }, `an answer of ${address.pathname}`);
  };
  return {
    frame,
    messages,
    heights: () =>
      messages
        .filter(({ type }) => type === 'asgm-indicators:height')
        .map(({ height }) => Number(height)),
    text: async (...path) => (await ask(path)).text,
    click: async (...path) => {
      await until(async () => (await ask(path)).text !== null, path.join(' '));
      const once = ++asked;
      send({ ask: once, path, click: true });
      await until(() => answers.get(once), `${path.join(' ')} to be clicked`);
    },
    record: async () => (await ask([])).record,
    send,
    close: () => {
      removeEventListener('message', hear);
      frame.remove();
    },
  };
}
