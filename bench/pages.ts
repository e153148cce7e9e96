/** The pages of all contestants, and by what it is told that one of them can be read and is drawn. */
import { floorOf, floorStyle, ring } from './floor.js';
import {
  countersThatCount,
  embedPageOf,
  figureNames,
  shares,
  shownOf,
  views,
  type FigureName,
} from './content.js';
import { renderElement } from '../src/embed/prerender.js';
import type { Titled } from '../src/embed/shown.js';
import { attributesOf, embedAddress } from '../src/snippets/address.js';
import { escapeHtml } from '../src/snippets/html.js';
import { loaderTags } from '../src/snippets/release.js';
import { FOLLOWED, fallbackLink, snippetOf } from '../src/snippets/snippet.js';

/** What `probe.js` is told of a page. */
export interface Told {
  /** Within this element (or in its shadow root) `text` is looked for; then the page can be read. */
  selector: string;
  text: string;
  /** How many figures say that they are drawn before the page is interactive. */
  figures: number;
}

export interface Contestant extends Told {
  name: string;
  /** Its address below the server's. */
  path: string;
}

/** A page to be bundled: its HTML names its one module by a path from `bench/`. */
export interface Bundled {
  path: string;
  html: string;
}

/** What stands last in each figure; when that can be read, all before it can. */
const LAST: Record<FigureName, string> = {
  counter: 'certified with the Fairmined standard',
  chart: 'Rest of the country',
  map: 'Divinas en Brillo de Oro',
  timeline: 'warm clothes',
};

/** The ordinary page around a figure, the same for all. */
const page = (title: string, body: string, style = floorStyle): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${body}</main><p>From the report of 2020.</p></body></html>`;

const titleOf = (figure: FigureName): string => shownOf(figure).title;
const heading = (figure: FigureName): string => `<h1>${escapeHtml(titleOf(figure))}</h1>`;

/** The contestants that are ours, and the floor, for one figure; adds their pages to `pages`. */
export function own(figure: FigureName, host: string, pages: Map<string, string>): Contestant[] {
  const { element, sentence } = shownOf(figure);
  const said = { selector: element, figures: 1 };
  const html = embedPageOf(figure);
  const put = (name: string, text: string) => {
    pages.set(`/own/${figure}/${name}/`, text);
    return { name, path: `/own/${figure}/${name}/` };
  };
  const snippet = snippetOf('element', shownOf(figure), { host });
  const floor = floorOf(html, {
    behind: true,
    replace: figure === 'chart' ? { chart: ring(shares()) } : {},
  });
  const footer = /<footer>.*<\/footer>/s.exec(html)?.[0] ?? '';
  return [
    {
      ...put('snippet', page(titleOf(figure), heading(figure) + snippet)),
      ...said,
      text: sentence.slice(0, 30),
    },
    {
      name: 'embed page',
      path: `/${embedAddress('', shownOf(figure))}`,
      ...said,
      text: LAST[figure],
    },
    {
      ...put('floor', page(titleOf(figure), floor + footer)),
      selector: 'main',
      text: LAST[figure],
      figures: 0,
    },
  ];
}

/** The same figure in the two other ways there are of it: both are measured for what they move. */
export function otherForms(
  figure: FigureName,
  host: string,
  pages: Map<string, string>,
): Contestant[] {
  const shown = shownOf(figure);
  const said = { selector: shown.element, figures: 1, text: shown.sentence.slice(0, 30) };
  const put = (name: string, figureHtml: string) => {
    pages.set(`/own/${figure}/${name}/`, page(shown.title, heading(figure) + figureHtml));
    return { name, path: `/own/${figure}/${name}/` };
  };
  const prerendered = renderElement(shown.element, {
    attributes: attributesOf(shown),
    fallback: fallbackLink(host, shown),
  });
  return [
    { ...put('plain', snippetOf('element', shown, { host, reserve: false })), ...said },
    {
      ...put('prerendered', prerendered + loaderTags(host + FOLLOWED, shown)),
      ...said,
      text: LAST[figure],
    },
  ];
}

/** What a peer's page says beside what its library draws, from our figure's own page. */
const told = (figure: FigureName, replace: Record<string, string>): string =>
  floorOf(embedPageOf(figure), { behind: false, replace });

/** Each figure as somebody with a library would make it: the text in HTML, the rest drawn by script. */
const PEERS: Record<FigureName, Record<string, Record<string, string>>> = {
  counter: {
    'countup.js': { number: '<span class="number" id="number">4</span>' },
    'number-flow': { number: '<number-flow class="number"></number-flow>' },
  },
  chart: {
    'chart.js': { chart: '<div><canvas></canvas></div>' },
    'frappe-charts': { chart: '<div id="chart"></div>' },
  },
  map: { 'd3-geo': { map: '<div id="map"></div>' }, leaflet: { map: '<div id="map"></div>' } },
  timeline: {
    'vis-timeline': { eras: '<div id="timeline"></div>' },
    timelinejs: { eras: '<div id="timeline"></div>' },
  },
};
const MAP = '#map{width:474px;min-height:591px}#map.leaflet-container{height:591px}';
/** TimelineJS fills the box that it is given. */
const TIMELINE = '#timeline{height:600px}';

const script = (name: string): string =>
  `<script type="module" src="../peers/${name.replace(/\.js$/, '')}.js"></script>`;

/** Contestants of one figure that are bundled from a library, and their pages. */
export function peers(figure: FigureName): (Contestant & Bundled)[] {
  return Object.entries(PEERS[figure]).map(([name, replace]) => {
    const extra = figure === 'map' ? MAP : name === 'timelinejs' ? TIMELINE : '';
    return {
      name,
      path: `/peers/${name}/`,
      html: page(titleOf(figure), told(figure, replace) + script(name), floorStyle + extra),
      // A timeline's activities are drawn by script, wherever its library puts them.
      selector: figure === 'timeline' ? '#timeline' : 'main',
      text: figure === 'timeline' ? 'CECOMIP obtained' : LAST[figure],
      figures: 1,
    };
  });
}

/** All four figures on one page: as snippets. */
export function allFour(host: string, pages: Map<string, string>): Contestant {
  const path = '/own/four/snippet/';
  const parts = figureNames.map(
    (figure) => heading(figure) + snippetOf('element', shownOf(figure), { host }),
  );
  pages.set(path, page('Four figures', parts.join('')));
  const { element, sentence } = shownOf('counter');
  return { name: 'snippet', path, selector: element, text: sentence.slice(0, 30), figures: 4 };
}

/** The same by the best library for each. */
export function allFourPeers(): Contestant & Bundled {
  const best: Record<FigureName, string> = {
    counter: 'countup.js',
    chart: 'chart.js',
    map: 'd3-geo',
    timeline: 'vis-timeline',
  };
  const parts = figureNames.map((figure) => told(figure, PEERS[figure][best[figure]]!));
  return {
    name: 'peers',
    path: '/peers/four/',
    html: page('Four figures', parts.join('') + script('four'), floorStyle + MAP),
    selector: 'main',
    text: LAST.counter,
    figures: 4,
  };
}

const GRID =
  'main{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;max-width:none}body{max-width:none}';

const THOUSAND = 1000;
/** As many counters as that, over and over those whose number counts up. */
const thousandOf = (make: (counter: Titled) => string): string => {
  const counters = countersThatCount();
  return Array.from({ length: THOUSAND }, (_, n) => make(counters[n % counters.length]!)).join('');
};
const [firstCounter] = countersThatCount();
const saidOfThousand = { text: firstCounter!.sentence.slice(0, 20), figures: THOUSAND };

/** A thousand counters of ours. */
export function thousandCounters(host: string, pages: Map<string, string>): Contestant {
  const path = '/own/scale/counters/';
  const loader = loaderTags(host + FOLLOWED, firstCounter!);
  const counters = thousandOf((shown) => snippetOf('element', shown, { host }).replace(loader, ''));
  pages.set(path, page('A thousand counters', counters + loader, floorStyle + GRID));
  return { name: 'counters', path, selector: 'stat-counter', ...saidOfThousand };
}

/** The same of countup.js, each number beside its sentence. */
export function thousandCountersOfPeer(): Contestant & Bundled {
  const { figures } = views.view('stat-counter', 'en');
  const counters = thousandOf(({ id, sentence }) => {
    const [value] = figures.find((figure) => figure.id === id)?.count ?? [0];
    return `<p><span class="number">${value}</span> ${escapeHtml(sentence)}</p>`;
  });
  return {
    name: 'countup.js',
    path: '/peers/countups/',
    html: page('A thousand counters', counters + script('countups'), floorStyle + GRID),
    selector: 'main',
    ...saidOfThousand,
  };
}

/** `count` charts of ours on a page, each as tall as it is. */
export function chartsOf(count: number, host: string, pages: Map<string, string>): Contestant {
  const shown = shownOf('chart');
  const loader = loaderTags(host + FOLLOWED, shown);
  const one = snippetOf('element', shown, { host }).replace(loader, '');
  const path = `/own/scale/charts-${count}/`;
  pages.set(path, page('Charts', one.repeat(count) + loader));
  return {
    name: `${count} charts, ours`,
    path,
    selector: shown.element,
    text: shown.sentence.slice(0, 20),
    // Those in the first screen are drawn; the others when they are scrolled to.
    figures: 1,
  };
}

/** The same many of Chart.js. */
export function chartsOfPeer(count: number): Contestant & Bundled {
  const one = told('chart', PEERS.chart['chart.js']!);
  return {
    name: `${count} charts, chart.js`,
    path: `/peers/charts-${count}/`,
    html: page('Charts', one.repeat(count) + script('chart.js')),
    selector: 'main',
    text: LAST.chart,
    figures: count,
  };
}
