import type { ScalarId } from 'asgm-indicators';
import { dataset, viewsOf } from 'asgm-indicators/data';
// #region import
import 'asgm-indicators/define/region-share-chart';
import 'asgm-indicators/define/report-section';
import 'asgm-indicators/define/stat-counter';
// #endregion

const views = viewsOf(dataset);
const one = document.querySelector('stat-counter')!;
const list = document.querySelector('#list')!;
const output = document.querySelector('output')!;
let lang: 'en' | 'es' = 'en';

/** The figure as one sentence that links to its page. */
function fallback(id: ScalarId): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `https://figures.example.org/embed/${lang}/stat-counter/${id}/`;
  link.textContent = views.details('stat-counter', lang).figures[id]!.sentence;
  return link;
}

const tell = (line: string) => output.append(`${line}\n`);
// #region events
for (const name of ['indicator-ready', 'indicator-select'] as const) {
  one.addEventListener(name, ({ type, kind, id }) => tell(`${type} ${kind} ${id}`));
}
one.addEventListener('indicator-error', ({ type, message }) => tell(`${type} ${message}`));
// #endregion

document.querySelector('region-share-chart')!.data = views;

const ids: ScalarId[] = ['orgs-supported', 'certified-orgs', 'miners-participating'];
for (const indicator of ids) {
  const counter = Object.assign(document.createElement('stat-counter'), { indicator, actions: '' });
  counter.append(fallback(indicator));
  list.append(counter);
}

/** What each button of the page does. */
const actions: Record<string, () => void> = {
  Spanish: () => {
    lang = 'es';
    for (const counter of document.querySelectorAll('stat-counter')) {
      counter.lang = lang;
      if (counter.indicator) counter.replaceChildren(fallback(counter.indicator));
    }
  },
  Another: () => {
    one.indicator = 'orgs-supported';
    one.replaceChildren(fallback('orgs-supported'));
  },
  Reverse: () => list.append(...[...list.children].reverse()),
  Remove: () => list.firstElementChild?.remove(),
  Fail: () => (one.src = '/missing.json'),
  Toggle: () => (one.isConnected ? one.remove() : list.before(one)),
};
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => actions[button.textContent]?.());
}
