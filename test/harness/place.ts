/** Puts elements on the page, and finds what they show. */
import { until } from './frame.js';

/** Puts `html` on the page in place of what is there; gives the `<div>` around it. */
export function put(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.replaceChildren(place);
  return place;
}

/** What `element` shows as its public part `name`. */
export const part = (element: Element, name: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;

/** The part, once `element` shows it. */
export const partOf = (element: Element, name: string): Promise<HTMLElement> =>
  until(() => part(element, name), `the part "${name}" of <${element.localName}>`);

/** `element`, once it shows its figure. */
export async function ready<E extends Element>(element: E | null | undefined): Promise<E> {
  if (!element) throw new Error('there is no element to become ready');
  await partOf(element, 'figure');
  return element;
}

/** Puts `<tag>` on the page with `attributes` and a fallback, and waits until it is ready. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  return ready(place(tag, attributes));
}

/** Puts `<tag>` on the page with `attributes` and a fallback. */
export function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const element = made(tag, attributes);
  put('').append(element);
  return element;
}

/** `<tag>` with `attributes` and a fallback, in no page yet. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  { document }: { document: Document } = window,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="#embed">The figure as a sentence</a>';
  return element;
}

/** Opens the source line of `element`; gives what is behind it, once it is there. */
export async function openSource(element: Element): Promise<HTMLElement> {
  part(element, 'source')?.querySelector('summary')?.click();
  const behind = await partOf(element, 'behind');
  await until(() => behind.childElementCount, 'what is behind the source line');
  return behind;
}

/** Opens the menu of `element`; gives its items, once it is open. */
export async function openMenu(element: Element): Promise<HTMLElement[]> {
  part(element, 'menu-button')?.click();
  const menu = await until(() => openedMenu(element), 'the menu');
  return [...menu.querySelectorAll<HTMLElement>('[part~="menu-item"]')];
}

/** The menu of `element`, while it is open. */
export function openedMenu(element: Element): HTMLElement | undefined {
  const menu = part(element, 'menu');
  return menu?.matches(':popover-open') ? menu : undefined;
}

/** Chooses the item of the menu that begins with `words`. */
export async function choose(element: Element, words: string): Promise<void> {
  const item = (await openMenu(element)).find(({ innerText }) => innerText.startsWith(words));
  if (!item) throw new Error(`the menu offers no "${words}"`);
  item.click();
}

/** Shows the citation of `element` by way of the last item of its menu. */
export async function openCitation(element: Element): Promise<HTMLElement> {
  (await openMenu(element)).at(-1)?.click();
  await partOf(element, 'citation-text');
  return partOf(element, 'citation');
}

/** Waits until `element` has told the console what it has to tell. */
export async function told(element: Element & { updateComplete: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  // Whoever has asked for the words before has them before.
  await import('../../src/shared/problem.js');
}
