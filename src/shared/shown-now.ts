/** What is on screen, as one figure of the element or one of its variants. */
import type { Language } from '../dataset/languages.js';
import { shownWith, type Shown } from '../snippets/address.js';
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
  const properties = host as unknown as Record<string, unknown>;
  const set = Object.entries(DEFAULTS[element] ?? {})
    .map(([name, value]) => [name, String(properties[name]), value] as const)
    .filter(([, now, value]) => now !== value)
    .map(([name, now]) => [name, now] as const);
  return shownWith(element, Object.fromEntries(set), { language, sentence: '' });
}
