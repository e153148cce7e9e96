/**
 * What each attribute of each element takes, for the bundled dataset: what the manifest says, and
 * with it the reference docs, the gallery's controls, Storybook's and an editor's suggestions. The
 * elements' own messages name the same; a test holds them together.
 */
import { dataset } from '../dataset/bundled/dataset.js';
import { languages } from '../dataset/languages.js';
import { sectionIds } from '../figures/section-ids.js';
import { viewsOf } from '../figures/views.js';
import { ACTIONS } from '../shared/actions.js';
import type { ElementName } from '../shared/names.js';
import { THEMES } from '../shared/problem.js';
import { chapters } from '../strings/report.js';

/** What one attribute takes. */
export interface Option {
  values: readonly string[];
  /** When `true`, several of them, separated by blanks. */
  list?: true;
  /** When `true`, these are of this report, and another dataset has its own. */
  open?: true;
}

const views = viewsOf(dataset);

/** Attributes that every element has and that take one of a few values. */
const common: Record<string, Option> = {
  lang: { values: languages },
  theme: { values: THEMES },
  actions: { values: ACTIONS, list: true },
};

const years = (): string[] => {
  const { eras } = views.view('timeline-view', 'en');
  const [first, last] = [eras[0]?.from ?? 0, eras.at(-1)?.to ?? 0];
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`);
};

const own = (): Record<ElementName, Record<string, Option>> => {
  const { figures: counters } = views.view('stat-counter', 'en');
  const { figures: shares } = views.view('region-share-chart', 'en');
  const timeline = views.view('timeline-view', 'en');
  const map = views.view('certified-orgs-map', 'en');
  return {
    'stat-counter': { indicator: { values: counters.map(({ id }) => id), open: true } },
    'region-share-chart': {
      indicator: { values: shares.map(({ id }) => id), open: true },
      type: { values: ['doughnut', 'bar'] },
      view: { values: ['chart', 'table'] },
    },
    'timeline-view': {
      layout: { values: ['vertical', 'horizontal'] },
      topic: { values: Object.keys(timeline.topics) },
      organisation: { values: Object.keys(timeline.organisations), open: true },
      from: { values: years(), open: true },
      to: { values: years(), open: true },
      activity: {
        values: timeline.eras.flatMap(({ entries }) => entries.map(({ id }) => id)),
        open: true,
      },
    },
    'certified-orgs-map': {
      show: { values: Object.keys(map.figures) },
      region: { values: Object.keys(map.departments), open: true },
      selected: { values: map.organisations.map(({ id }) => id), open: true },
    },
    'report-section': {
      name: { values: sectionIds },
      'heading-level': { values: ['1', '2', '3', '4', '5', '6'] },
    },
    'impact-report': {
      sections: { values: chapters, list: true },
      'heading-level': { values: ['1', '2', '3', '4'] },
    },
  };
};

/** What each attribute of `tag` takes; those that take any text are left out. */
export const optionsOf = (tag: ElementName): Record<string, Option> => ({
  ...own()[tag],
  ...common,
});
