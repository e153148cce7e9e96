/**
 * What an element can show on a page of its own: one of its figures, or all it has, plain or in a
 * variant. Closed lists, because an address is kept for years.
 */
import type { FIGURE_IDS } from '../figures/map-figures.js';
import type { REPORT } from '../figures/report-view.js';
import type { TIMELINE } from '../figures/timeline-view.js';
import { sectionIds } from '../figures/section-ids.js';
import type { ElementName } from '../shared/names.js';

interface Shows {
  /** The attribute by which it shows one of its figures. */
  attribute: string;
  /** Ids in its details that have a page; absent: all but those of variants. */
  ids?: readonly string[];
  /** Id in its details of all that it has, where it shows that without the attribute. */
  whole?: string;
  /** Names in the address, each with what it sets. */
  variants: Record<string, Record<string, string>>;
  /** Variants that are figures of their own in its details, with their ids there. */
  figures?: Record<string, string>;
}

/** Repeated, not imported: a page that asks for a snippet would download all that makes the views. */
const MAPS: typeof FIGURE_IDS = {
  all: 'certified-orgs-map',
  certified: 'certified-orgs',
  supported: 'orgs-supported',
  groups: 'womens-groups',
};

export const shows: Record<ElementName, Shows> = {
  'stat-counter': { attribute: 'indicator', variants: {} },
  'region-share-chart': {
    attribute: 'indicator',
    variants: { bar: { type: 'bar' }, table: { view: 'table' } },
  },
  'timeline-view': {
    attribute: 'activity',
    whole: 'activities' satisfies typeof TIMELINE,
    variants: { columns: { layout: 'horizontal' }, certification: { topic: 'certification' } },
  },
  'certified-orgs-map': {
    attribute: 'selected',
    whole: MAPS.all,
    variants: {
      certified: { show: 'certified' },
      supported: { show: 'supported' },
      groups: { show: 'groups' },
    },
    figures: {
      certified: MAPS.certified,
      supported: MAPS.supported,
      groups: MAPS.groups,
    },
  },
  'report-section': { attribute: 'name', ids: sectionIds, variants: {} },
  'impact-report': {
    attribute: 'sections',
    whole: 'impact-report' satisfies typeof REPORT,
    variants: {},
  },
};
