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
  #part = '';
  #behind: Behind | undefined;
  #id = '';

  constructor(
    private readonly host: Host,
    private readonly tag: keyof ViewOf,
    private readonly bundled: BundledDetails,
    /** Which part of the details is bundled, of an element whose details come in parts. */
    private readonly part = () => '',
  ) {}

  /**
   * What is behind the source line of figure `id` of `views` in `language`; fetched where it is not
   * there. Called with every render: a menu or a citation of what is shown no more is taken away.
   */
  get(id: string, views: Views | undefined, language: Language): Behind | undefined {
    const other = !this.#holds(views, language);
    if (other || id !== this.#id) this.#clear();
    this.#id = id;
    if (other) {
      this.#behind = undefined;
      this.load(views, language).catch(() => {});
    }
    return this.#behind;
  }

  /** Whether what was asked for last is of these. */
  #holds(views: Views | undefined, language: Language): boolean {
    return views === this.#views && language === this.#language && this.part() === this.#part;
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
    if (this.#behind && this.#holds(views, language)) return this.#behind;
    this.#views = views;
    this.#language = language;
    this.#part = this.part();
    const details = views
      ? views.details(this.tag, language)
      : (await this.bundled[language]()).details;
    const behind = new Behind(details);
    adopt(this.host, behindStyles);
    if (this.#holds(views, language)) this.#behind = behind;
    this.host.requestUpdate();
    return behind;
  }
}
