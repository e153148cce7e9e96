import type { Choice } from '../../figures/timeline-filter.js';
import type { TimelineContent } from '../../figures/timeline-view.js';
import type { Fault } from '../../shared/problem.js';

/** What is wrong with an attribute of a timeline, if anything. */
export function refuse(
  element: Choice & { layout: string },
  { eras, topics, organisations }: TimelineContent,
): Fault | undefined {
  const first = eras[0]?.from ?? 0;
  const years = Array.from(
    { length: (eras.at(-1)?.to ?? 0) - first + 1 },
    (_, i) => `${first + i}`,
  );
  const accepts: Record<keyof typeof element, readonly string[]> = {
    layout: ['vertical', 'horizontal'],
    topic: Object.keys(topics),
    organisation: Object.keys(organisations),
    from: years,
    to: years,
    activity: eras.flatMap(({ entries }) => entries.map(({ id }) => id)),
  };
  for (const [attribute, accepted] of Object.entries(accepts)) {
    const value = `${element[attribute as keyof typeof element]}`;
    // Whatever is empty leaves everything, but there is no timeline without a layout.
    if ((value || attribute === 'layout') && !accepted.includes(value)) {
      return { kind: 'unknown', attribute, value, accepted };
    }
  }
  const [from, to] = [`${element.from}`, `${element.to}`];
  return from && to && from > to
    ? {
        kind: 'reversed',
        attribute: 'to',
        value: to,
        from,
        accepted: years.slice(years.indexOf(from)),
      }
    : undefined;
}
