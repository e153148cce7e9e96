/** Elements of which something is wrong, and what they tell of it. */
import type { ElementName } from '../../src/shared/names.js';
import type { IndicatorErrorEvent } from '../../src/shared/error-event.js';
import { consoleLines } from './console.js';
import { partOf, place, told } from './place.js';

/** What stands within an element that `place` puts on the page. */
export const FALLBACK = 'The figure as a sentence';

/** An element in place, what its page was told by events, and what by the console. */
export interface Faulty<E> {
  element: E;
  errors: IndicatorErrorEvent[];
  lines: string[];
}

/** Puts `<tag>` on the page with attributes of which one is wrong, and waits until it is told. */
export async function faulty<Tag extends ElementName>(
  tag: Tag,
  attributes: Record<string, string>,
): Promise<Faulty<HTMLElementTagNameMap[Tag]>> {
  const element = place(tag, attributes);
  const errors: IndicatorErrorEvent[] = [];
  element.addEventListener('indicator-error', (event) => errors.push(event));
  const lines = await consoleLines(async () => {
    await partOf(element, 'message');
    // What is told already is not told again.
    element.requestUpdate();
    await told(element);
  });
  return { element, errors, lines };
}
