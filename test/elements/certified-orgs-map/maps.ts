/** Maps on the page, and what a reader does with them. */
import '../../../src/define/certified-orgs-map.js';
import { sendMouse } from '@web/test-runner-commands';
import type { CertifiedOrgsMap } from '../../../src/elements/certified-orgs-map/certified-orgs-map.js';
import type { IndicatorSelectEvent } from '../../../src/shared/selection.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { ready, put } from '../../harness/place.js';

/** A map that is ready, in a column as wide as a phone unless `width` says otherwise. */
export async function showMap(attributes = '', width = 320): Promise<CertifiedOrgsMap> {
  const place = put(
    `<certified-orgs-map ${attributes}><a href="#">The figure as a sentence</a></certified-orgs-map>`,
  );
  place.style.inlineSize = `${width}px`;
  return ready(place.querySelector('certified-orgs-map'));
}

export const all = (map: CertifiedOrgsMap, selector: string): HTMLElement[] => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function one(map: CertifiedOrgsMap, selector: string): HTMLElement {
  const [found] = all(map, selector);
  if (!found) throw new Error(`the map shows no ${selector}`);
  return found;
}

/** The disc of those that share a point. */
export const discOf = (map: CertifiedOrgsMap): HTMLElement => one(map, '.cluster');
export const isOpen = (map: CertifiedOrgsMap): boolean =>
  discOf(map).getAttribute('aria-expanded') === 'true';
/** The mark of an organisation, if it is on the map. */
export const markOf = (map: CertifiedOrgsMap, id: string): HTMLElement =>
  one(map, `.mark[data-id="${id}"]`);
export const entryOf = (map: CertifiedOrgsMap, id: string): HTMLDetailsElement =>
  one(map, `#entry-${id}`) as HTMLDetailsElement;
/** What is said beneath the map. */
export const told = (map: CertifiedOrgsMap): string => heard(one(map, '[role=status]'));
export const focused = (map: CertifiedOrgsMap): Element | null =>
  (map.renderRoot as ShadowRoot).activeElement;

/** Has something pressed without a pointer, as assistive technology does, or a finger's tap. */
export async function tap(map: CertifiedOrgsMap, target: Element): Promise<void> {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
}

/** Presses the mouse on the middle of `target`, or a little off it. */
export async function press(target: Element, [dx, dy] = [0, 0]): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(x + width / 2 + dx),
    Math.round(y + height / 2 + dy),
  ];
  await sendMouse({ type: 'click', position });
}

/** Unfolds an entry of the list, and waits for what is known of it. */
export async function unfold(map: CertifiedOrgsMap, id: string): Promise<HTMLElement> {
  one(map, `#${id}`).click();
  await until(() => map.selected === id, `${id} to be chosen`);
  return until(() => factsOf(map, id), `the facts of ${id}`);
}

/** What is known of an organisation, once it is unfolded. */
export const factsOf = (map: CertifiedOrgsMap, id: string): HTMLElement | undefined =>
  entryOf(map, id).querySelector<HTMLElement>('.facts:has(dl)') ?? undefined;

/** What the map tells the page from now on: kind and id, in turn. */
export function selections(map: CertifiedOrgsMap): (string | null)[] {
  const heardOf: (string | null)[] = [];
  map.addEventListener('indicator-select', ({ kind, id }: IndicatorSelectEvent) =>
    heardOf.push(kind, id),
  );
  return heardOf;
}
