/** Readers, and browsers, of whom a page cannot know. */
import type { Hosts } from '../hostile.js';
import { script } from './write.js';

const DEAR = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
const REDUCED = `const ask = matchMedia; window.matchMedia = (query) =>
  ask.call(window, /reduced-data/.test(query) ? 'all' : query);`;

export const readers: Hosts = {
  'zoom of 400 %': {
    what: 'zoom of 400 %: 1280 pixels are 320',
    outcome: 'figure',
    width: 320,
  },
  'narrow column': {
    what: 'a column of 240 pixels',
    outcome: 'figure',
    width: 240,
  },
  'save data': {
    what: 'a reader who saves data (`navigator.connection.saveData`): the chart is drawn by styles',
    outcome: 'figure',
    head: script(DEAR),
    alike: false,
  },
  'reduced data': {
    what: 'a reader who saves data (`prefers-reduced-data`): the chart is drawn by styles',
    outcome: 'figure',
    head: script(REDUCED),
    alike: false,
  },
  'no observer': {
    what: 'a browser without IntersectionObserver',
    outcome: 'figure',
    head: script('delete window.IntersectionObserver; delete window.IntersectionObserverEntry;'),
  },
  'no resize observer': {
    what: 'a browser without ResizeObserver',
    outcome: 'figure',
    note: 'The chart is left out; its table says all of it.',
    alike: false,
    head: script('delete window.ResizeObserver; delete window.ResizeObserverEntry;'),
  },
  'kept when left': {
    what: 'the back-forward cache, as far as its events tell of it',
    outcome: 'figure',
    then: ({ window }) => {
      for (const type of ['pagehide', 'pageshow']) {
        window.dispatchEvent(new window.PageTransitionEvent(type, { persisted: true }));
      }
    },
  },
};
