import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Language } from '../../dataset/languages.js';
import { nestedIn } from '../../shared/composed.js';
import { whenNear } from '../../shared/near.js';

/** How the elements within are fetched, by tag: the code that defines one, and its words. */
export type PartLoaders = Record<
  string,
  Record<'define' | Language, () => Promise<unknown>> | undefined
>;

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode };

/** Fetches each element within a report when it nears the viewport. */
export class PartsController implements ReactiveController {
  readonly #host: Host;
  /** Parts that are waited for, each with how to give up. */
  readonly #waiting = new Map<Element, () => void>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const giveUp of this.#waiting.values()) giveUp();
    this.#waiting.clear();
  }

  /** Has the parts that are there now fetched in time; `failed` is called where one cannot be had. */
  watch(loaders: PartLoaders | undefined, language: Language, failed: () => void): void {
    const parts = nestedIn(this.#host.renderRoot);
    for (const [part, giveUp] of this.#waiting) if (!parts.includes(part as HTMLElement)) giveUp();
    for (const part of parts) {
      const loader = loaders?.[part.localName];
      if (!loader || this.#waiting.has(part) || customElements.get(part.localName)) continue;
      const load = () => {
        Promise.all([loader.define(), loader[language]()]).catch(() => {
          // The next render, or the connection's return, asks anew.
          this.#waiting.delete(part);
          addEventListener('online', () => this.#host.requestUpdate(), { once: true });
          failed();
        });
      };
      const quit = whenNear(part, load);
      this.#waiting.set(part, quit);
    }
  }
}
