/**
 * Which pages of its own a figure has, beside its plain one: a closed list for each element,
 * because an address is kept for years. A variant is a name in the address and some attributes.
 */
import type { ElementName } from '../shared/names.js';

type Variants = Record<string, Record<string, string>>;

export const variants: Partial<Record<ElementName, Variants>> = {
  'region-share-chart': { bar: { type: 'bar' }, table: { view: 'table' } },
};
