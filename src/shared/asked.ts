import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Language } from '../dataset/languages.js';
import type { Details } from '../figures/view.js';
import type { ViewOf, Views } from '../figures/views.js';
import { adopt } from './adopt.js';
import { Behind } from './behind.js';
import { behindStyles } from './behind.styles.js';
import { select } from './selection.js';

/** Where the bundled details of an element are, per language. */
export type BundledDetails = Record<Language, () => Promise<{ details: Details }>>;

type Host = ReactiveControllerHost & HTMLElement & { for: string; actions: string | null };

/** Fetches what is behind a source line when a reader asks, and again in another language. */
export class Asked {
  #views: Views | undefined;
  #language: Language | undefined;
  #behind: Behind | undefined;
  #id = '';

  constructor(
    private readonly host: Host,
    private readonly tag: keyof ViewOf,
    private readonly bundled: BundledDetails,
  ) {}

  /**
   * What is behind the source line of figure `id` of `views` in `language`; fetched where it is not
   * there. Called with every render: a menu or a citation of what is shown no more is taken away.
   */
  get(id: string, views: Views | undefined, language: Language): Behind | undefined {
    const other = views !== this.#views || language !== this.#language;
    if (other || id !== this.#id) this.#clear();
    this.#id = id;
    if (other) {
      this.#behind = undefined;
      this.load(views, language).catch(() => {});
    }
    return this.#behind;
  }

  #clear(): void {
    const { shadowRoot } = this.host;
    shadowRoot?.querySelector<HTMLElement>('.menu:popover-open')?.hidePopover();
    shadowRoot?.querySelector('.citation')?.remove();
  }

  /** Answers the opening or closing of a source line, or the menu's button, of figure `id`. */
  async answer(
    target: HTMLElement,
    id: string,
    views: Views | undefined,
    language: Language,
  ): Promise<void> {
    if (target instanceof HTMLDetailsElement) {
      select(this.host, 'indicator', target.open ? id : null);
      if (target.open) await this.load(views, language);
    } else {
      const behind = await this.load(views, language);
      behind.openMenu(target as HTMLButtonElement, id, this.host.actions);
    }
  }

  /** Fetches it, and asks the element to render it. Rejects where its file cannot be had. */
  async load(views: Views | undefined, language: Language): Promise<Behind> {
    if (this.#behind && views === this.#views && language === this.#language) return this.#behind;
    this.#views = views;
    this.#language = language;
    const details = views
      ? views.details(this.tag, language)
      : (await this.bundled[language]()).details;
    const behind = new Behind(details);
    adopt(this.host, behindStyles);
    if (views === this.#views && language === this.#language) this.#behind = behind;
    this.host.requestUpdate();
    return behind;
  }
}
