/** Answers in place of the network, for elements that name a dataset with `src`. */

/** What is answered to one request; the signal is the request's own. */
export type Answer = (signal: AbortSignal) => Response | Promise<Response>;

export interface Served {
  /** Addresses that were asked for, in order. */
  readonly requests: string[];
  /** Those of them that were given up by who had asked. */
  readonly aborted: string[];
  /** With what each of them was sent. */
  readonly credentials: unknown[];
  restore: () => void;
}

/** Has `window.fetch` answer by `answers`, of which the key is how the address ends. */
export function serve(answers: Record<string, Answer>): Served {
  const fetch = window.fetch.bind(window);
  const served = {
    requests: [] as string[],
    aborted: [] as string[],
    credentials: [] as unknown[],
  };
  window.fetch = async (input, { signal, credentials } = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    served.requests.push(address);
    served.credentials.push(credentials);
    const given = signal ?? new AbortController().signal;
    given.addEventListener('abort', () => served.aborted.push(address), { once: true });
    const [, answer] = Object.entries(answers).find(([end]) => address.endsWith(end)) ?? [];
    if (!answer) throw new TypeError(`nothing answers ${address}`);
    return Promise.race([answer(given), refusal(given)]);
  };
  return { ...served, restore: () => void (window.fetch = fetch) };
}

let addresses = 0;

/** Has an address answer that no test has asked before: what came from one is remembered. */
export function serveOne(answer: Answer): Served & { src: string } {
  const src = `/data-${++addresses}.json`;
  return { src, ...serve({ [src]: answer }) };
}

/** As `fetch` does, rejects as soon as the request is given up. */
const refusal = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const refuse = () => reject(new DOMException('The request was given up.', 'AbortError'));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });

export const asJson =
  (value: unknown): Answer =>
  () =>
    Response.json(value);

/** Never answers. */
export const silence: Answer = () => new Promise(() => {});

export const notFound: Answer = () => new Response('nowhere', { status: 404 });
