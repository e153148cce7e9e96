/**
 * Values of the common attributes. Whether one is unknown is told by a pattern; which are accepted
 * is said by `problem.ts`, which a page without faults never loads.
 */
/** Whether a value of a common attribute is not known; the figure is then shown without it. */
export const isFaulty = (element: { theme: string; actions: string | null }): boolean =>
  !/^(auto|light|dark)$/.test(element.theme) ||
  !/^\s*((data|image|embed|cite)(\s+|$))*$/.test(element.actions ?? '');

/** Whether `actions` asks for anything that there is; absent, it asks for everything. */
export const hasActions = (actions: string | null): boolean => /data|cite/.test(actions ?? 'data');
