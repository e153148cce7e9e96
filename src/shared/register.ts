import type { ElementName } from './names.js';

/**
 * Registers `tag`, unless it is taken. A second copy of ours stays silent; where the page itself
 * has such an element, one console line says that ours stands back.
 */
export function register(tag: ElementName, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element && !('actions' in taken.prototype)) {
    console.warn(`${tag}: already defined by the page`);
  }
}
