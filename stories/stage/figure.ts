/** A figure in a story: the element with its attributes, and the readable fallback within it. */
import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Language } from '../../src/dataset/languages.js';
import { HOST } from '../../src/gallery/host.js';
import type { ElementName } from '../../src/shared/names.js';
import { fallbackLink } from '../../src/snippets/snippet.js';
import { shownIn } from './snippet.js';

/** What a control gives. */
type Value = string | number | boolean | readonly string[] | null | undefined;
/** What controls hold: by the name of an attribute, its value. */
export type Args = Readonly<Record<string, Value>>;

/** Args as the attributes they stand for; a list that is empty is one, and a text is none. */
export function attributesOf(args: Args): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => {
      if (typeof value === 'object') return value ? [[name, value.join(' ')]] : [];
      return value === undefined || value === '' || value === false ? [] : [[name, String(value)]];
    }),
  );
}

/** An element whose name and attributes no template knows; it stays while these change. */
class Placed extends Directive {
  #element: HTMLElement | undefined;
  #set: readonly string[] = [];
  #within = '';

  render(tag: ElementName, attributes: Record<string, string>, within: string): HTMLElement {
    const element = (this.#element ??= document.createElement(tag));
    for (const name of this.#set) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    this.#set = Object.keys(attributes);
    if (within !== this.#within) element.innerHTML = this.#within = within;
    return element;
  }
}
const placed = directive(Placed);

/** `tag` with what `args` say, as a page in `language` holds it. */
export function figure(tag: ElementName, args: Args, language: Language): TemplateResult {
  const attributes = attributesOf(args);
  return html`${placed(tag, attributes, fallbackLink(HOST, shownIn(tag, attributes, language)))}`;
}
