/** A figure in a story: the element with its attributes, and the readable fallback within it. */
import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Language } from '../../src/dataset/languages.js';
import type { ElementName } from '../../src/shared/names.js';
import { fallbackLink } from '../../src/snippets/snippet.js';
import { HOST } from '../../src/gallery/host.js';
import { shownIn } from './snippet.js';

/** What controls hold: by the name of an attribute, its value. */
export type Args = Readonly<Record<string, unknown>>;

/** Args as the attributes they stand for; a list that is empty is one, and a text is none. */
export function attributesOf(args: Args): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => {
      if (Array.isArray(value)) return [[name, value.join(' ')]];
      return value == null || value === '' || value === false ? [] : [[name, String(value)]];
    }),
  );
}

/** Sets and takes away attributes whose names a template does not know. */
class Attributes extends Directive {
  #set: readonly string[] = [];

  override update({ element }: ElementPart, [attributes]: [Record<string, string>]): unknown {
    for (const name of this.#set) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    this.#set = Object.keys(attributes);
    return noChange;
  }

  render(_attributes: Record<string, string>): unknown {
    return noChange;
  }
}
const attributed = directive(Attributes);

/** `tag` with what `args` say, as a page in `language` holds it. */
export function figure(tag: ElementName, args: Args, language: Language): TemplateResult {
  const attributes = attributesOf(args);
  const name = unsafeStatic(tag);
  const link = fallbackLink(HOST, shownIn(tag, attributes, language));
  return html`<${name} ${attributed(attributes)}>${unsafeHTML(link)}</${name}>`;
}
