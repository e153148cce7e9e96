/** Puts a timeline on the page, and finds what it shows. */
import '../../../src/define/timeline-view.js';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';
import type { IndicatorSelectEvent } from '../../../src/shared/selection.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';

/** An activity with a note, a month and an organisation. */
export const CECOMIP = '2016-cecomip-certified';

export const all = <E extends HTMLElement>({ shadowRoot }: TimelineView, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];

export const texts = (element: TimelineView, selector: string): string[] =>
  all(element, selector).map(heard);

/** Titles of the activities that are shown. */
export const titles = (element: TimelineView): string[] => texts(element, '.entry b');

/** The disclosure of an activity. */
export const more = ({ shadowRoot }: TimelineView, id = CECOMIP): HTMLDetailsElement =>
  shadowRoot!.getElementById(`more-${id}`) as HTMLDetailsElement;

/** Opens an activity as a reader does; gives its disclosure, once what is behind it is there. */
export async function open(element: TimelineView, id = CECOMIP): Promise<HTMLDetailsElement> {
  more(element, id).querySelector('summary')!.click();
  await until(() => more(element, id).childElementCount > 1, 'what is behind the activity');
  return more(element, id);
}

/** Presses the button whose text begins so. */
export async function press(element: TimelineView, text: string): Promise<void> {
  all(element, 'button')
    .find((button) => heard(button).startsWith(text))!
    .click();
  await element.updateComplete;
}

/** The list that is named so. */
export const list = (element: TimelineView, name: string): HTMLSelectElement =>
  all<HTMLSelectElement>(element, `select[aria-label="${name}"]`)[0]!;

/** Chooses from the list that is named so. */
export async function pick(element: TimelineView, name: string, value: string): Promise<void> {
  list(element, name).value = value;
  list(element, name).dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** What the page is told of a reader's selections while `run` runs. */
export async function selections(element: TimelineView, run: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const listen = (event: IndicatorSelectEvent) => told.push(`${event.kind} ${event.id}`);
  element.addEventListener('indicator-select', listen);
  await run();
  element.removeEventListener('indicator-select', listen);
  return told;
}
