/**
 * A stand-in for the script that WordPress puts on a page with an embedded page of another site: it
 * tells each frame that it is ready, and obeys what one says under its secret. The other half, which
 * makes the frame, is test/embed/wordpress.ts.
 */

/** Where a frame would have sent the whole page; nothing is followed in a test. */
export interface Receiver {
  readonly followed: string[];
  stop: () => void;
}

const LEAST = 200;
const MOST = 1000;

interface Message {
  message?: unknown;
  value?: unknown;
  secret?: unknown;
}

/** Begins to obey; frames that have no secret yet get one. */
export function receive(): Receiver {
  const followed: string[] = [];
  const hear = ({ data, source }: MessageEvent<unknown>) => {
    const { message, value, secret } = (data ?? {}) as Message;
    if (typeof secret !== 'string' || !/^[a-z\d]+$/i.test(secret)) return;
    const [frame] = [
      ...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${secret}"]`),
    ].filter(({ contentWindow }) => contentWindow === source);
    for (const quote of document.querySelectorAll<HTMLElement>(
      `blockquote[data-secret="${secret}"]`,
    )) {
      quote.style.display = 'none';
    }
    if (!frame) return;
    frame.removeAttribute('style');
    if (message === 'height') {
      const height = parseInt(String(value), 10) || 0;
      frame.height = String(Math.max(LEAST, Math.min(MOST, height)));
    }
    if (message === 'link' && mayFollow(frame, String(value))) followed.push(String(value));
  };
  addEventListener('message', hear);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
    let secret = frame.dataset['secret'];
    if (!secret) {
      secret = Math.random().toString(36).substring(2, 12);
      frame.src += `#?secret=${secret}`;
      frame.dataset['secret'] = secret;
    }
    frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
  }
  return { followed, stop: () => removeEventListener('message', hear) };
}

/** Only on the frame's own host, and only where the reader is. */
function mayFollow(frame: HTMLIFrameElement, value: string): boolean {
  const { host, protocol } = new URL(value);
  const own = new URL(frame.src).host === host;
  return own && /^https?:$/.test(protocol) && document.activeElement === frame;
}
