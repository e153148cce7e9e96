/**
 * What an element can show on a page of its own: one of its figures, or all it has, plain or in a
 * variant. Closed lists, because an address is kept for years.
 */
import { TIMELINE } from '../figures/timeline-view.js';
import type { ElementName } from '../shared/names.js';

interface Shows {
  /** The attribute by which it shows one of its figures. */
  attribute: string;
  /** Id in its details of all that it has, where it shows that without the attribute. */
  whole?: string;
  /** Names in the address, each with what it sets. */
  variants: Record<string, Record<string, string>>;
}

export const shows: Record<ElementName, Shows> = {
  'stat-counter': { attribute: 'indicator', variants: {} },
  'region-share-chart': {
    attribute: 'indicator',
    variants: { bar: { type: 'bar' }, table: { view: 'table' } },
  },
  'timeline-view': {
    attribute: 'activity',
    whole: TIMELINE,
    variants: { columns: { layout: 'horizontal' }, certification: { topic: 'certification' } },
  },
};
