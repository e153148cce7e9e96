/** What code under test observes and listens to, beyond its own elements. */

interface Watched {
  /** What is observed, or listened for, and has not been let go. */
  left(): string[];
  restore: () => void;
}

/** Watches every observer, and every listener of the window and the document, from now on. */
export function watch(): Watched {
  const left = new Map<unknown, Map<unknown, string>>();
  const held = (by: unknown) => left.get(by) ?? left.set(by, new Map()).get(by)!;
  const undo = [
    ...[IntersectionObserver, MutationObserver, ResizeObserver].flatMap(({ prototype, name }) => [
      wrap(prototype, 'observe', (observer, target) => held(observer).set(target, name)),
      wrap(prototype, 'unobserve', (observer, target) => {
        held(observer).delete(target);
        // Whoever looks for what is kept must keep nothing.
        if (!held(observer).size) left.delete(observer);
      }),
      wrap(prototype, 'disconnect', (observer) => left.delete(observer)),
    ]),
    wrap(EventTarget.prototype, 'addEventListener', (target, type, listener, options) => {
      if (!isPage(target)) return;
      held(target).set(listener, `listener for ${String(type)}`);
      signalOf(options)?.addEventListener('abort', () => held(target).delete(listener));
    }),
    wrap(EventTarget.prototype, 'removeEventListener', (target, _type, listener) => {
      held(target).delete(listener);
    }),
  ];
  return {
    left: () => [...left.values()].flatMap((held) => [...held.values()]),
    restore: () => undo.forEach((one) => one()),
  };
}

/** Bare calls in a module reach the window without naming it. */
const isPage = (target: unknown) => !target || target === window || target === document;

const signalOf = (options: unknown): AbortSignal | undefined =>
  typeof options === 'object' ? (options as AddEventListenerOptions | null)?.signal : undefined;

/** Has `look` see each call of a method before it is made; gives what puts the method back. */
export function wrap(
  holder: object,
  name: string,
  look: (self: unknown, ...given: unknown[]) => void,
): () => void {
  const methods = holder as Record<string, ((...given: unknown[]) => unknown) | undefined>;
  const method = methods[name];
  if (!method) return () => {};
  methods[name] = function (this: unknown, ...given) {
    look(this, ...given);
    return method.apply(this, given);
  };
  return () => void (methods[name] = method);
}

/** What makes a browser lay out the page there and then. */
const LAYOUT: [holder: object, names: string[]][] = [
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']],
  [Element.prototype, ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop']],
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText']],
  [window, ['getComputedStyle']],
];

/** Counts how often anything reads the layout of the page, from now on. */
export function watchLayout(): { readonly reads: number; restore: () => void } {
  let reads = 0;
  const undo = LAYOUT.flatMap(([holder, names]) =>
    names.map((name) => {
      const before = Object.getOwnPropertyDescriptor(holder, name)!;
      const { get, value } = before as {
        get?: () => unknown;
        value?: (...a: unknown[]) => unknown;
      };
      Object.defineProperty(holder, name, {
        configurable: true,
        ...(get
          ? { get: counted(get) }
          : { value: counted((...given) => value?.apply(window, given)) }),
      });
      return () => Object.defineProperty(holder, name, before);
    }),
  );
  function counted(read: (...given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]) {
      reads++;
      return read.apply(this, given);
    };
  }
  return {
    get reads() {
      return reads;
    },
    restore: () => undo.forEach((one) => one()),
  };
}

/** Watches timers and frames that were asked for and have neither come nor been given up. */
export function watchTimers(): { left(): string[]; restore: () => void } {
  const pending = new Map<string, Set<unknown>>();
  const page = window as unknown as Record<string, (...given: unknown[]) => unknown>;
  const undo = TIMERS.map(([ask, giveUp, once]) => {
    const left = new Set<unknown>();
    pending.set(ask, left);
    const [asking, givingUp] = [page[ask]!.bind(window), page[giveUp]!.bind(window)];
    page[ask] = (...given) => {
      const [call, ...rest] = given as [(...got: unknown[]) => unknown, ...unknown[]];
      const id = asking(
        (...got: unknown[]) => {
          if (once) left.delete(id);
          return call(...got);
        },
        ...rest,
      );
      left.add(id);
      return id;
    };
    page[giveUp] = (id) => {
      left.delete(id);
      return givingUp(id);
    };
    return () => Object.assign(page, { [ask]: asking, [giveUp]: givingUp });
  });
  return {
    left: () => [...pending].flatMap(([name, ids]) => Array<string>(ids.size).fill(name)),
    restore: () => undo.forEach((one) => one()),
  };
}

const TIMERS: readonly [ask: string, giveUp: string, once: boolean][] = [
  ['setTimeout', 'clearTimeout', true],
  ['setInterval', 'clearInterval', false],
  ['requestAnimationFrame', 'cancelAnimationFrame', true],
];
