/** What is on screen, as one figure of the element or one of its variants. */
import type { Language } from '../dataset/languages.js';
import type { Shown } from '../snippets/snippet.js';
import { shows } from '../snippets/variants.js';
import type { ElementName } from './names.js';

/** Properties that change what is seen, as they are where nobody sets them. */
const DEFAULTS: Partial<Record<ElementName, Record<string, string>>> = {
  'stat-counter': { indicator: '' },
  'region-share-chart': { indicator: '', type: 'doughnut', view: 'chart' },
  'timeline-view': {
    activity: '',
    layout: 'vertical',
    topic: '',
    organisation: '',
    from: '',
    to: '',
  },
  'certified-orgs-map': { selected: '', show: 'all', region: '' },
  'report-section': { name: '' },
};

/** What `host`, an `element`, shows: its properties say it, which are what a reader chose last. */
export function shownNow(host: HTMLElement, element: ElementName, language: Language): Shown {
  const { attribute, whole, variants } = shows[element];
  const properties = host as unknown as Record<string, unknown>;
  const set = Object.entries(DEFAULTS[element] ?? {})
    .map(([name, value]) => [name, String(properties[name]), value] as const)
    .filter(([, now, value]) => now !== value)
    .map(([name, now]) => [name, now] as const);
  const { [attribute]: id = whole ?? '', ...settings } = Object.fromEntries(set);
  const [variant, sets = {}] =
    Object.entries(variants).find(
      ([, own]) =>
        id === (whole ?? id) &&
        Object.entries(own).every(([name, value]) => settings[name] === value),
    ) ?? [];
  const left = Object.entries(settings).filter(([name]) => sets[name] === undefined);
  return {
    element,
    id,
    language,
    sentence: '',
    ...(variant && { variant }),
    ...(left.length && { settings: Object.fromEntries(left) }),
  };
}
