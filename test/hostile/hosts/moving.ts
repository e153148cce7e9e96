/** Pages that move, copy and write anew what was pasted, while it loads and afterwards. */
import type { OpenPage } from '../../harness/frame.js';
import type { Hosts } from '../hostile.js';
import { script } from './write.js';

const mainOf = ({ document }: OpenPage) => document.querySelector('main')!;
const times = (count: number, run: () => unknown) => Array.from({ length: count }, run);

/** Puts all of it into a new place, and back. */
function move(page: OpenPage): void {
  const main = mainOf(page);
  const place = page.document.createElement('section');
  main.before(place);
  for (const child of [...main.children]) place.append(child);
  main.append(...place.children);
  place.remove();
}

const copy = (page: OpenPage) => mainOf(page).after(mainOf(page).cloneNode(true));

function takeAwayAndBack(page: OpenPage): void {
  const main = mainOf(page);
  for (const child of [...main.children]) {
    const next = child.nextSibling;
    child.remove();
    main.insertBefore(child, next);
  }
}

const writeAnew = (page: OpenPage) => (mainOf(page).innerHTML += ' ');

/** A page drawn by the other Lit on it, anew with each step: other text, other order, other attributes. */
const FRAMEWORK = (base: string) => `<main></main><script>
  window.drawn = new Promise((resolve) => { window.begin = resolve; });
</script><script type="module">
  import { html, render } from '/node_modules/lit-html/lit-html.js';
  const main = document.querySelector('main');
  const link = (tag) => html\`<a href="${base}embed/en/\${tag}/">What &lt;\${tag}&gt; shows, as one
    sentence (ARM; 2020)</a>\`;
  const page = (step) => html\`<p>Step \${step}</p>
    <stat-counter class="a\${step}" indicator="certified-orgs">\${link('stat-counter')}</stat-counter>
    \${step % 2 ? html\`<p>Odd</p>\` : ''}
    <region-share-chart data-step=\${step} indicator="asgm-gold-by-region">\${link('region-share-chart')}</region-share-chart>
    <certified-orgs-map>\${link('certified-orgs-map')}</certified-orgs-map>
    <timeline-view>\${link('timeline-view')}</timeline-view>\`;
  window.draw = (step) => render(page(step), main);
  window.draw(0);
  window.begin();
</script><script async src="${base}widgets.js"></script>`;

/** Calls a function of the page's own. */
const call = ({ window }: OpenPage, name: string, ...given: unknown[]) =>
  (Reflect.get(window, name) as (...given: unknown[]) => unknown)(...given);

async function draw(page: OpenPage): Promise<void> {
  await Reflect.get(page.window, 'drawn');
  for (const step of [1, 2, 3]) call(page, 'draw', step);
}

export const moving: Hosts = {
  moved: {
    what: 'a script that moves what was pasted, while it loads and when it is there',
    outcome: 'figure',
    meanwhile: move,
    then: (page) => times(5, () => move(page)),
  },
  'copied while it loads': {
    what: 'a script that copies what was pasted while it loads',
    outcome: 'figure',
    meanwhile: copy,
  },
  copied: {
    what: 'a script that copies the figures when they are there',
    outcome: 'figure',
    then: copy,
  },
  removed: {
    what: 'a script that takes each element away and puts it back, while it loads and afterwards',
    outcome: 'figure',
    meanwhile: takeAwayAndBack,
    then: (page) => times(5, () => takeAwayAndBack(page)),
  },
  churn: {
    what: 'a script that writes `innerHTML` again and again',
    outcome: 'figure',
    meanwhile: (page) => times(10, () => writeAnew(page)),
    then: (page) => times(10, () => writeAnew(page)),
  },
  framework: {
    what: 'a framework, another Lit, that draws the page around the elements again and again',
    outcome: 'figure',
    body: ({ base }) => FRAMEWORK(base),
    meanwhile: draw,
    then: draw,
  },
  'written over': {
    what: 'a script that writes the whole page anew with `document.open()`',
    outcome: 'figure',
    head: script(`const writeOver = () => new Promise((resolve) => setTimeout(() => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write('<!doctype html>' + html);
      document.close();
      resolve();
    }))`),
    then: (page) => page.window.eval('writeOver()') as Promise<void>,
  },
};
