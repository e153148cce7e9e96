/**
 * Values of the common attributes. Whether one is unknown is told by a pattern; which are accepted
 * is said by `problem.ts`, which a page without faults never loads.
 */
import type { Fault } from './problem.js';

/** Whether a value of a common attribute is not known; the figure is then shown without it. */
export const isFaulty = (element: { theme: string; actions: string | null }): boolean =>
  !/^(auto|light|dark)$/.test(element.theme) ||
  !/^\s*((data|image|embed|cite)(\s+|$))*$/.test(element.actions ?? '');

/** Whether `actions` asks for anything that there is; absent, it asks for everything. */
export const hasActions = (actions: string | null): boolean =>
  /data|embed|cite/.test(actions ?? 'data');

/** What is said of `value`, if it is none of those that `attribute` takes. */
export const refused = (
  attribute: string,
  value: string,
  accepted: readonly string[],
): Fault | undefined =>
  accepted.includes(value) ? undefined : { kind: 'unknown', attribute, value, accepted };
