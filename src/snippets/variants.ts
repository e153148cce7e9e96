/**
 * What an element can show on a page of its own: one of its figures, or all it has, plain or in a
 * variant. Closed lists, because an address is kept for years.
 */
import { FIGURE_IDS } from '../figures/map-figures.js';
import { REPORT } from '../figures/report-view.js';
import { TIMELINE } from '../figures/timeline-view.js';
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
  'certified-orgs-map': {
    attribute: 'selected',
    whole: FIGURE_IDS.all,
    variants: {
      certified: { show: 'certified' },
      supported: { show: 'supported' },
      groups: { show: 'groups' },
    },
    figures: {
      certified: FIGURE_IDS.certified,
      supported: FIGURE_IDS.supported,
      groups: FIGURE_IDS.groups,
    },
  },
  'report-section': { attribute: 'name', ids: sectionIds, variants: {} },
  'impact-report': { attribute: 'sections', whole: REPORT, variants: {} },
};
