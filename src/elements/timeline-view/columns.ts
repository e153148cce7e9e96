import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/** Columns that one key moves by; the ends are as far as it goes. */
const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -99, End: 99 };

/**
 * Loaded for a timeline that is laid out horizontally. Periods side by side: buttons and keys move by one of them, and show only where there is more
 * than fits. Wheel and touch are the browser's own.
 */
export class Columns implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  constructor(private readonly host: ReactiveElement) {
    // Calls `hostUpdated` with the next update, which it asks for.
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { scroller } = this;
    if (scroller !== this.#observed) {
      this.#observer?.disconnect();
      this.#observer ??= new ResizeObserver(this.#look);
      this.#observed = scroller ?? undefined;
      if (scroller) this.#observer.observe(scroller);
      scroller?.addEventListener('scroll', this.#look);
      scroller?.addEventListener('keydown', this.#key);
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  get scroller(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.scroller');
  }

  /** Goes `columns` on, or back. */
  move(columns: number): void {
    const { scroller } = this;
    const width = scroller?.querySelector('.era')?.getBoundingClientRect().width ?? 0;
    scroller?.scrollBy({ left: columns * width });
  }

  /** Brings the period of the part `id` into view, without moving the page. */
  reveal(id: string): void {
    const { scroller } = this;
    const era = scroller?.querySelector(`#${CSS.escape(id)}`)?.closest('.era');
    if (!scroller || !era) return;
    const left = era.getBoundingClientRect().left - scroller.getBoundingClientRect().left;
    scroller.scrollBy({ left });
  }

  /** Moves by keys, where the row of columns itself has the focus. */
  readonly #key = (event: KeyboardEvent): void => {
    const columns = KEYS[event.key];
    const { scroller } = this;
    if (!columns || event.target !== scroller || scroller?.tabIndex !== 0) return;
    event.preventDefault();
    this.move(columns);
  };

  /** Shows where there is more. A button at its end keeps the focus, so it is not `disabled`. */
  readonly #look = (): void => {
    const { scroller } = this;
    const nav = this.host.renderRoot.querySelector<HTMLElement>('.nav');
    if (!scroller || !nav) return;
    const { scrollLeft, scrollWidth, clientWidth } = scroller;
    const more = scrollWidth > clientWidth + 1;
    nav.classList.toggle('steps', more);
    scroller.tabIndex = more ? 0 : -1;
    const ends = [scrollLeft < 1, scrollLeft + clientWidth > scrollWidth - 2];
    ends.forEach((end, i) => {
      nav.children[i]!.ariaDisabled = String(end);
    });
  };
}
