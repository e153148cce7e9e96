import type { Choice } from '../../figures/timeline-filter.js';
import type { TimelineContent } from '../../figures/timeline-view.js';
import { refused } from '../../shared/attributes.js';
import type { Fault } from '../../shared/problem.js';

/** What is wrong with an attribute of a timeline, if anything. */
export function refuse(
  element: Choice & { layout: string },
  view: TimelineContent,
): Fault | undefined {
  const { layout, topic, organisation, activity } = element;
  const first = view.eras[0]?.from ?? 0;
  const last = view.eras.at(-1)?.to ?? 0;
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`);
  const from = `${element.from}`;
  const to = `${element.to}`;
  const ids = view.eras.flatMap(({ entries }) => entries.map(({ id }) => id));
  const values: [string, string, readonly string[]][] = [
    ['layout', layout || ' ', ['vertical', 'horizontal']],
    ['topic', topic, Object.keys(view.topics)],
    ['organisation', organisation, Object.keys(view.organisations)],
    ['from', from, years],
    ['to', to, years.slice(Math.max(0, years.indexOf(from)))],
    ['activity', activity, ids],
  ];
  return values
    .map(([attribute, value, accepted]) =>
      value ? refused(attribute, value, accepted) : undefined,
    )
    .find(Boolean);
}
