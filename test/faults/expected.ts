/**
 * What is fuzzed, how often, and what must hold each time; how often elements come and go. The tests
 * run these cases and count them; `docs/reliability.md` is written from here.
 */
import type { ElementName } from '../../src/shared/names.js';

export interface Surface {
  /** What is made up. */
  given: string;
  /** Cases of each run. */
  cases: number;
  /** What holds of every case. */
  holds: string;
}

/** In Node, where the code is pure. */
export const surfaces = {
  datasets: {
    given: 'a dataset with some of it changed, taken away or doubled',
    cases: 1200,
    holds: 'Read, and every element can show it; or refused in words that name the field.',
  },
  anything: {
    given: 'any value of JavaScript in place of a dataset',
    cases: 1500,
    holds: 'Refused in words.',
  },
  'data files': {
    given: 'the files of `data/` with some of it changed',
    cases: 1000,
    holds: 'Sound, or told with file, record and field.',
  },
  'JSON text': {
    given: 'the text of a file of `data/`, cut, doubled and mistyped',
    cases: 4000,
    holds: 'Told with line and column exactly where `JSON.parse` refuses it.',
  },
  attributes: {
    given: 'any value of every attribute, rendered on a server',
    cases: 300,
    holds:
      'The elements and attributes of the figure and no others; or an error that names the tag.',
  },
  'hostile datasets': {
    given: 'markup, links and formulas in every text and link of a dataset, rendered on a server',
    cases: 150,
    holds: 'No element and no attribute that plain words would not make, and no link that runs.',
  },
  'embed addresses': {
    given: 'paths of pages, from links and placeholders',
    cases: 3000,
    holds: 'A figure’s element with attributes of its own; or nothing.',
  },
  SITE_URL: {
    given: 'addresses of a site',
    cases: 2500,
    holds:
      'A folder on https (or on this machine) that is taken as it is; or refused with an example.',
  },
  'gallery addresses': {
    given: 'queries of the page of all figures',
    cases: 2500,
    holds: 'Read, written and read again, the same; settings are of the element’s own controls.',
  },
  snippets: {
    given: 'hostile sentences and settings, in one form or another that is pasted, Markdown too',
    cases: 2500,
    holds: 'The elements of the snippet and no others; the sentence on one line, to the letter.',
  },
  oEmbed: {
    given: 'hostile titles, sentences and descriptions of pictures',
    cases: 1000,
    holds: 'Sound JSON; in its HTML a quote, a link and a frame.',
  },
  pages: {
    given: 'the same in the page of a figure, its head and its JSON-LD',
    cases: 150,
    holds:
      'The elements and attributes of the page and no others; JSON-LD that says it to the letter.',
  },
  'files for readers': {
    given: 'hostile texts in CSV, JSON, BibTeX, CSL and citations',
    cases: 2500,
    holds: 'No cell that a spreadsheet would run; every text can be read back.',
  },
  pictures: {
    given: 'hostile texts in SVG',
    cases: 50,
    holds:
      'Sound XML with shapes, title and description alone; or that the font lacks a character.',
  },
} as const satisfies Record<string, Surface>;

export type SurfaceName = keyof typeof surfaces;

/** In each browser, on live elements. */
export const liveSurfaces = {
  'live attributes': {
    given: 'any value of every attribute, changed again and again',
    cases: 400,
    holds: 'The figure, or a message that names element, attribute and accepted values.',
  },
  'live datasets': {
    given: 'hostile texts, with source line, menu and citation opened',
    cases: 40,
    holds: 'Nothing runs; no element or attribute that plain words would not make.',
  },
  'frame messages': {
    given: 'any message that can be sent, from our frame, another, and the page itself',
    cases: 400,
    holds: 'A whole height between 40 and 50,000 pixels, of the frame that told it; or no change.',
  },
} as const satisfies Record<string, Surface>;

/** What the cases in Node come to at least, all together. */
export const LEAST_CASES = 20_000;

/** How often each element comes and goes, how many at once, and what may stay of each time. */
export interface Coming {
  attributes: Record<string, string>;
  cycles: number;
  together: number;
  /** Bytes by which the heap may grow for each time: noise, of which an element is many times. */
  tolerance: number;
}

const thousand = { cycles: 1000, together: 10, tolerance: 500 };

export const comings: Record<ElementName, Coming> = {
  'stat-counter': { ...thousand, attributes: { indicator: 'certified-orgs' } },
  'region-share-chart': { ...thousand, attributes: { indicator: 'asgm-gold-by-region' } },
  'timeline-view': { ...thousand, attributes: {} },
  'certified-orgs-map': { ...thousand, attributes: {} },
  'report-section': { ...thousand, attributes: { name: 'organisations' } },
  'impact-report': { attributes: {}, cycles: 100, together: 1, tolerance: 8000 },
};
