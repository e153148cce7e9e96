import type { Choice } from '../../figures/timeline-filter.js';
import type { TimelineContent } from '../../figures/timeline-view.js';
import type { Fault } from '../../shared/problem.js';

/** What is wrong with an attribute of a timeline, if anything. */
export function refuse(
  element: Choice & { layout: string },
  { eras, topics, organisations }: TimelineContent,
): Fault | undefined {
  const first = eras[0]?.from ?? 0;
  const last = eras.at(-1)?.to ?? 0;
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`);
  const from = `${element.from}`;
  const accepts: Record<keyof typeof element, readonly string[]> = {
    layout: ['vertical', 'horizontal'],
    topic: Object.keys(topics),
    organisation: Object.keys(organisations),
    from: years,
    to: years.filter((year) => year >= from),
    activity: eras.flatMap(({ entries }) => entries.map(({ id }) => id)),
  };
  for (const [attribute, accepted] of Object.entries(accepts)) {
    const value = `${element[attribute as keyof typeof element]}`;
    // Whatever is empty leaves everything, but there is no timeline without a layout.
    if (accepted.includes(value) || (!value && attribute !== 'layout')) continue;
    const reversed = attribute === 'to' && years.includes(value);
    return { kind: reversed ? 'reversed' : 'unknown', attribute, value, from, accepted };
  }
  return undefined;
}
