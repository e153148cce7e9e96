import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Views } from '../figures/views.js';
import type { Asked } from './asked.js';
import { isFaulty } from './attributes.js';
import { IndicatorReadyEvent, type Kind } from './events.js';
import { LanguageController } from './language.js';
import { replacePrerendered } from './prerendered.js';
import type { Fault } from './problem.js';

/** What an element is at: exactly one of these, each rendered. */
export type State<Content> =
  | { status: 'loading' }
  /** `key` changes with dataset and language: each is announced once as `indicator-ready`. */
  | { status: 'ready'; key: unknown; content: Content }
  | { status: 'error'; fault: Fault };

/**
 * What all elements share: common attributes, events, and taking over prerendered HTML. Built on
 * ReactiveElement and lit-html, because when to render is its own matter; that leaves LitElement's
 * bytes out.
 */
export abstract class IndicatorElement<Content> extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    // An attribute that is taken away is as if it had never been there.
    src: { useDefault: true },
    theme: { useDefault: true },
    actions: {},
    for: { useDefault: true },
    data: { attribute: false },
  };

  /** Address of a dataset to show in place of the bundled one. */
  src = '';
  /** Colours: the page's (`auto`), or always those for a `light` or a `dark` surface. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Actions of the menu, separated by blanks; `null`: all of them, empty: none. */
  actions: string | null = null;
  /** Id of another of our elements, which follows what a reader selects in this one. */
  for = '';
  /** A dataset's views (`viewsOf(dataset)`), shown with the next update in place of the bundled. */
  data: Views | undefined;

  protected state: State<Content> = { status: 'loading' };
  protected readonly locale = new LanguageController(this);
  /** What a reader can ask of the figure, once they have. */
  protected asked: Asked | undefined;
  /** When `true`, the element came with its shadow root, prerendered. */
  protected prerendered = false;
  #holds = false;
  #announced: unknown;
  #message = '';

  /** What the events of this element are about. */
  protected abstract subject(): { kind: Kind; id: string | null };
  /** What to show now; called before each render. */
  protected abstract derive(): State<Content>;
  protected abstract render(): TemplateResult;

  protected override willUpdate(): void {
    this.state = this.derive();
    if (this.state.status !== 'error') this.#message = '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A root from a <template shadowrootmode> stays as it is until there is something to show.
    this.prerendered = this.#holds = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { state } = this;
    const root = this.renderRoot as ShadowRoot;
    const draw = () => render(this.render(), root);
    if (!this.#holds) draw();
    // The parser is still within: it would go on behind what is put in its place.
    else if (document.readyState === 'loading' && !root.querySelector('.figure + *')) {
      requestAnimationFrame(() => this.requestUpdate());
    } else if (state.status === 'ready' || (state.status === 'error' && this.#message)) {
      this.#holds = false;
      this.replace(root, draw);
    }
  }

  protected override updated(): void {
    const { state } = this;
    if (isFaulty(this) || this.locale.unsupported) this.warn({ kind: 'attributes' });
    if (state.status === 'error') this.warn(state.fault, state);
    if (state.status === 'ready' && state.key !== this.#announced) {
      this.#announced = state.key;
      const { kind, id } = this.subject();
      this.dispatchEvent(new IndicatorReadyEvent(kind, id, this));
    }
  }

  /** Puts a live render in the place of prerendered HTML. */
  protected replace(root: ShadowRoot, draw: () => void): void {
    replacePrerendered(root, draw);
  }

  /** Tells of a fault in the console, once; where it is the element's `state`, in place too. */
  protected warn(fault: Fault, state?: State<Content>): void {
    import('./problem.js')
      .then(({ tell }) => {
        const message = tell(this, fault, this.locale.language, state && this.subject());
        if (state !== this.state || message === this.#message) return;
        this.#message = message;
        this.requestUpdate();
      })
      // Where files cannot be had, the words for it cannot either; the loader has told of it.
      .catch(() => {});
  }

  /** The readable fallback, with what is wrong beneath it. */
  protected renderFallback(): TemplateResult {
    const message = this.#message;
    return html`<slot></slot>${
        message
          ? html`<p class="message" part="message" lang=${this.locale.language}>${message}</p>`
          : nothing
      }`;
  }
}
