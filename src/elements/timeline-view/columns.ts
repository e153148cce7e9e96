import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { TimelineContent } from '../../figures/timeline-view.js';

type Words = TimelineContent['words'];

/** Periods that a key moves by. Home and End stay the page's. */
const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Periods side by side: buttons and keys move by one of them, and are there only where there is
 * more than fits. Wheel and touch are the browser's own. Loaded for a timeline that is laid out
 * horizontally.
 */
export class Columns implements ReactiveController {
  #words: Words | undefined;
  #row: HTMLElement | null = null;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#row?.removeEventListener('scroll', this.#look);
    this.#row?.removeEventListener('keydown', this.#key);
    this.#row = null;
  }

  /** Called with each update of the timeline. */
  update(words: Words): void {
    this.#words = words;
    const row = this.host.renderRoot.querySelector<HTMLElement>('.eras');
    if (row !== this.#row) {
      this.hostDisconnected();
      this.#row = row;
      this.#observer ??= new ResizeObserver(this.#look);
      if (row) this.#observer.observe(row);
      row?.addEventListener('scroll', this.#look);
      row?.addEventListener('keydown', this.#key);
    }
    this.#look();
  }

  /** Brings the period of the part `id` into view, without moving the page. */
  reveal(id: string): void {
    const era = this.#row?.querySelector(`#${CSS.escape(id)}`)?.closest('.era');
    if (!era) return;
    const left = era.getBoundingClientRect().left - this.#row!.getBoundingClientRect().left;
    // At once: what opens there would have the browser come to rest where it was.
    this.#row!.scrollBy({ left, behavior: 'instant' });
  }

  readonly #look = (): void => {
    const { scrollLeft = 0, scrollWidth = 0, clientWidth = 0 } = this.#row ?? {};
    const more = scrollWidth > clientWidth + 1;
    // Named by the title, where the row itself can have the focus.
    for (const [name, value] of [
      ['tabindex', '0'],
      ['aria-labelledby', 'title'],
    ] as const) {
      if (more) this.#row?.setAttribute(name, value);
      else this.#row?.removeAttribute(name);
    }
    const ends = [scrollLeft < 1, scrollLeft + clientWidth > scrollWidth - 2] as const;
    const nav = this.host.renderRoot.querySelector<HTMLElement>('.nav');
    if (nav) render(more ? this.#renderSteps(...ends) : nothing, nav);
  };

  /** A button at its end keeps the focus, so it is not `disabled`. */
  #renderSteps(first: boolean, last: boolean): TemplateResult {
    const { previous, next } = this.#words ?? {};
    return html`<button
        id="earlier"
        class="quiet"
        part="earlier"
        aria-disabled=${first}
        @click=${() => this.#move(-1)}
      >
        ${previous}
      </button>
      <button
        id="later"
        class="quiet"
        part="later"
        aria-disabled=${last}
        @click=${() => this.#move(1)}
      >
        ${next}
      </button>`;
  }

  /** Moves by keys, where the row itself has the focus; with Alt they are history's. */
  readonly #key = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    const { altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!by || altKey || ctrlKey || metaKey || shiftKey || target !== this.#row) return;
    event.preventDefault();
    this.#move(by);
  };

  #move(periods: number): void {
    const width = this.#row?.firstElementChild?.getBoundingClientRect().width ?? 0;
    this.#row?.scrollBy({ left: periods * width });
  }
}
