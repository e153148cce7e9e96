import type { PropertyValues } from '@lit/reactive-element';
import { nothing, render } from 'lit/html.js';
import { IndicatorElement } from './element.js';

/** What an element hands down to those within it. */
type Nested = HTMLElement & Partial<Pick<IndicatorElement<unknown>, 'src' | 'data'>>;

/**
 * An element made of others of ours, which its template names as empty tags: language and colours
 * come to them as they would on a page, the dataset from here. Those that were prerendered with it
 * stay when it puts itself in the place of its prerendered HTML: they may not have been upgraded
 * yet, and would be empty anew. Lit then knows nothing of them, so that what their attributes hang
 * on is the element's `shape`, and where that changes they are made anew.
 */
export abstract class ComposedElement<Content> extends IndicatorElement<Content> {
  #shape: string | undefined;

  /** What the attributes of the elements within hang on. */
  protected abstract shape(): string;

  protected override update(changed: PropertyValues): void {
    if (this.state.status === 'ready') {
      const before = this.#shape;
      this.#shape = this.shape();
      // What stands before the first render was prerendered.
      if (before !== undefined && before !== this.#shape) render(nothing, this.renderRoot);
    }
    super.update(changed);
  }

  protected override replace(root: ShadowRoot, draw: () => void): void {
    const before = nestedIn(root);
    super.replace(root, draw);
    for (const fresh of nestedIn(root)) {
      const at = before.findIndex((one) => fresh.cloneNode().isEqualNode(one.cloneNode()));
      if (at >= 0) fresh.replaceWith(...before.splice(at, 1));
    }
    this.#handDown();
  }

  protected override updated(): void {
    super.updated();
    this.#handDown();
  }

  #handDown(): void {
    const { src, data } = this;
    for (const nested of nestedIn(this.renderRoot)) {
      // Set before the upgrade too: the element then finds it as a property of its own.
      if ((nested.src ?? '') !== src) nested.src = src;
      if (nested.data !== data) nested.data = data;
    }
  }
}

/** The elements of ours within `root`, in order. */
export const nestedIn = (root: ParentNode): Nested[] =>
  [...root.querySelectorAll<Nested>('*')].filter(({ localName }) => localName.includes('-'));
