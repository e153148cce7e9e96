/** Pages that have what was pasted within shadow roots. */
import type { OpenPage } from '../../harness/frame.js';
import type { Hosts, Pasted } from '../hostile.js';
import { escaped } from './write.js';

const BY_MODULES =
  'The loader looks at the document alone. Take the modules of the elements in its place.';
const MODULES = ['stat-counter', 'region-share-chart', 'certified-orgs-map', 'timeline-view'];
const modules = ({ base }: Pasted) =>
  MODULES.map((tag) => `<script type="module" src="${base}define/${tag}.js"></script>`).join('');

/** An element of the page's with `html` in its shadow root, which the test can reach in any case. */
const box = (html: string, mode: string) => `<x-box></x-box><script>
  customElements.define('x-box', class extends HTMLElement {
    constructor() {
      super();
      window.root = this.attachShadow({ mode: '${mode}' });
      window.root.innerHTML = ${escaped(`<div>${html}</div>`)};
    }
  });</script>`;
const reached = ({ window, document }: OpenPage): ParentNode =>
  (Reflect.get(window, 'root') as ShadowRoot | undefined) ??
  document.querySelector('#declared')!.shadowRoot!;

export const roots: Hosts = {
  open: {
    what: 'open shadow roots, the loader on the page',
    outcome: 'sentence',
    note: BY_MODULES,
    body: ({ tags, script }) => `${box(tags, 'open')}${script}`,
    within: reached,
  },
  declared: {
    what: 'a declarative shadow root that holds the snippets with their scripts',
    outcome: 'sentence',
    note: BY_MODULES,
    body: ({ snippets }) =>
      `<div id="declared"><template shadowrootmode="open">${snippets}</template></div>`,
    within: reached,
  },
  closed: {
    what: 'closed shadow roots, the loader on the page',
    outcome: 'sentence',
    note: BY_MODULES,
    body: ({ tags, script }) => `${box(tags, 'closed')}${script}`,
    within: reached,
  },
  'open, by modules': {
    what: 'open shadow roots, the modules of the elements on the page',
    outcome: 'figure',
    body: (pasted) => `${box(pasted.tags, 'open')}${modules(pasted)}`,
    within: reached,
  },
  'closed, by modules': {
    what: 'closed shadow roots, the modules of the elements on the page',
    outcome: 'figure',
    body: (pasted) => `${box(pasted.tags, 'closed')}${modules(pasted)}`,
    within: reached,
  },
};
