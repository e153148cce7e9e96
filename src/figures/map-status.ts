/** What the report says of an organisation's certification, as one of a few cases. */
import type { Dataset } from '../dataset/schema.js';

export type Organisation = Dataset['organisations'][number];

/** In the order in which they are listed. */
export const statuses = ['certified', 'supported', 'group', 'named'] as const;
export type Status = (typeof statuses)[number];

/** What a map may be of. */
export const shows = ['certified', 'supported', 'groups', 'all'] as const;
export type Show = (typeof shows)[number];

/** Certified comes first: what was certified was mostly supported too. */
export function statusOf({ certified, supported, kind }: Organisation): Status {
  if (certified) return 'certified';
  if (kind === 'womens-group') return 'group';
  return supported ? 'supported' : 'named';
}

/** Whether `show` takes the organisation in; the certified ones count among the supported. */
export function isIn(show: Show, one: Organisation): boolean {
  if (show === 'supported') return one.supported !== null && one.kind !== 'womens-group';
  if (show === 'groups') return one.kind === 'womens-group';
  return show === 'all' || one.certified !== null;
}
