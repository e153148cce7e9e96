/**
 * What an element can show on a page of its own: one of its figures, or all it has, plain or in a
 * variant. Closed lists, because an address is kept for years.
 */
import type { FIGURE_IDS } from '../figures/map-figures.js';
import type { REPORT } from '../figures/report-view.js';
import { sectionIds } from '../figures/section-ids.js';
import type { TIMELINE } from '../figures/timeline-view.js';
import type { ElementName } from '../shared/names.js';

interface Shows {
  /** The attribute by which it shows one of its figures. */
  attribute: string;
  /** Ids in its details that have a page; absent: all but those of variants. */
  ids?: readonly string[];
  /** Id in its details of all that it has, where it shows that without the attribute. */
  whole?: string;
  /** Other attributes that change what is on screen. */
  settings: readonly string[];
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
  'stat-counter': { attribute: 'indicator', settings: ['label', 'still'], variants: {} },
  'region-share-chart': {
    attribute: 'indicator',
    settings: ['label', 'type', 'view'],
    variants: { bar: { type: 'bar' }, table: { view: 'table' } },
  },
  'timeline-view': {
    attribute: 'activity',
    settings: ['label', 'layout', 'topic', 'organisation', 'from', 'to'],
    whole: 'activities' satisfies typeof TIMELINE,
    variants: { columns: { layout: 'horizontal' }, certification: { topic: 'certification' } },
  },
  'certified-orgs-map': {
    attribute: 'selected',
    settings: ['label', 'show', 'region'],
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
  'report-section': {
    attribute: 'name',
    settings: ['label', 'heading-level'],
    ids: sectionIds,
    variants: {},
  },
  'impact-report': {
    attribute: 'sections',
    settings: ['label', 'heading-level'],
    whole: 'impact-report' satisfies typeof REPORT,
    variants: {},
  },
};

/** The id of what is shown in the details of its element: a variant may be a figure of its own. */
export const detailId = (shown: { element: ElementName; id: string; variant?: string }): string =>
  (shown.variant && shows[shown.element].figures?.[shown.variant]) ?? shown.id;
