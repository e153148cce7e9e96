import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Language } from '../dataset/languages.js';
import type { ViewOf, Views } from '../figures/views.js';
import type { Fault } from './problem.js';

/** Where the bundled view of an element is, per language. */
export type Bundled<V> = Record<Language, () => Promise<{ view: V }>>;

/** What the view of an element is at, of which it renders every case. */
export type Loading<V> =
  | { status: 'loading' }
  | { status: 'ready'; view: V; views: Views | undefined }
  | { status: 'error'; fault: Fault };

interface Wanted {
  language: Language;
  src: string;
  data: Views | undefined;
}

/** Bundled views that have come, so that the next element renders at once. */
const come = new Map<unknown, unknown>();

/**
 * Gets an element's view, from the dataset it was handed, the one its `src` names, or the bundled
 * one, and asks the element to render when it has come. While another language comes, the last
 * view stays.
 */
export class ViewController<T extends keyof ViewOf> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tag: T;
  #source: unknown;
  #language: Language | undefined;
  #loading: Loading<ViewOf[T]> = { status: 'loading' };
  #abort: AbortController | undefined;

  /** `bundled` is set anew by an element whose views come in parts. */
  constructor(
    host: ReactiveControllerHost,
    tag: T,
    public bundled: Bundled<ViewOf[T]>,
  ) {
    this.#host = host;
    this.#tag = tag;
    host.addController(this);
  }

  hostDisconnected(): void {
    // What did not come in time is asked for again where the element goes, if it goes anywhere.
    if (this.#abort) this.#language = undefined;
    this.#stop();
  }

  /** What the view is at; called with every update. */
  get({ language, src, data }: Wanted): Loading<ViewOf[T]> {
    const source = data ?? (src || this.bundled);
    if (source === this.#source && language === this.#language) return this.#loading;
    if (source !== this.#source) this.#loading = { status: 'loading' };
    this.#stop();
    this.#source = source;
    this.#language = language;
    if (data) this.#loading = this.#picked(data, language);
    else if (src) this.#fetch(src, language);
    else this.#import(language);
    return this.#loading;
  }

  /** A dataset that a script hands over is typed, but scripts can hand over anything. */
  #picked(views: Views, language: Language): Loading<ViewOf[T]> {
    try {
      return { status: 'ready', view: views.view(this.#tag, language), views };
    } catch (error) {
      return { status: 'error', fault: { kind: 'data', value: String(error) } };
    }
  }

  #import(language: Language): void {
    const load = this.bundled[language];
    const ready = come.get(load);
    if (ready) this.#loading = ready as Loading<ViewOf[T]>;
    else {
      void this.#wait(async () => {
        const { view } = await load();
        const loading: Loading<ViewOf[T]> = { status: 'ready', view, views: undefined };
        come.set(load, loading);
        return loading;
      });
    }
  }

  #fetch(src: string, language: Language): void {
    void this.#wait(async (signal) => {
      const { remoteViews } = await import('./remote.js');
      return remoteViews(this.#tag, src, signal, (views) => this.#picked(views, language));
    });
  }

  /** Takes what comes, unless something else is wanted by then. */
  async #wait(coming: (signal: AbortSignal) => Promise<Loading<ViewOf[T]>>): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    const loading = await coming(signal).catch((): Loading<ViewOf[T]> => {
      // A file that did not come is asked for again when the connection returns.
      const again = () => ((this.#source = undefined), this.#host.requestUpdate());
      addEventListener('online', again, { once: true, signal });
      return { status: 'error', fault: { kind: 'unavailable' } };
    });
    if (signal.aborted) return;
    if (loading.status === 'ready') this.#abort = undefined;
    this.#loading = loading;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
