/** What all pages show: figures of the report, from the project's own dataset, in English. */
import { readFileSync } from 'node:fs';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { shownBy, type Titled } from '../src/embed/shown.js';
import { viewsOf } from '../src/figures/views.js';
import type { ElementName } from '../src/shared/names.js';
import { embedAddress } from '../src/snippets/address.js';

export const views = viewsOf(dataset);

/** The figures that are compared, by what they are called here. */
export const FIGURES = {
  counter: ['stat-counter', 'certified-orgs'],
  chart: ['region-share-chart', 'asgm-gold-by-region'],
  map: ['certified-orgs-map', 'certified-orgs-map'],
  timeline: ['timeline-view', 'activities'],
} as const satisfies Record<string, readonly [ElementName, string]>;
export type FigureName = keyof typeof FIGURES;
export const figureNames = Object.keys(FIGURES) as readonly FigureName[];

/** A figure as snippets and pages name it. */
export function shownOf(figure: FigureName): Titled {
  const [element, id] = FIGURES[figure];
  const found = shownBy(element, views, 'en').find((shown) => shown.id === id && !shown.variant);
  if (!found) throw new Error(`There is no figure ${id} of ${element}.`);
  return found;
}

/** All figures of `stat-counter` whose number counts up. */
export function countersThatCount(): Titled[] {
  const counting = views
    .view('stat-counter', 'en')
    .figures.filter(({ count }) => count)
    .map(({ id }) => id);
  return shownBy('stat-counter', views, 'en').filter(
    ({ id, variant }) => counting.includes(id) && !variant,
  );
}

/** The figure's own page as it is published. */
export const embedPageOf = (figure: FigureName): string =>
  readFileSync(
    new URL(`../dist/${embedAddress('', shownOf(figure))}index.html`, import.meta.url),
    'utf8',
  );

/** The parts of the chart, as any library for charts takes them. */
export function shares(): { name: string; value: number }[] {
  const [, id] = FIGURES.chart;
  const { figures } = views.view('region-share-chart', 'en');
  const { parts } = figures.find((figure) => figure.id === id)!;
  return parts.map(({ name, value }) => ({ name, value }));
}

export interface Activity {
  id: string;
  title: string;
  sentence: string;
  /** A year, or a year and month: `2016-08`. */
  start: string;
  end?: string;
}

/** The activities with the dates that a library for timelines needs. */
export const activities = (): Activity[] =>
  views.view('timeline-view', 'en').eras.flatMap(({ from, to, entries }) =>
    entries.map(({ id, title, sentence }) => {
      const [month] = dataset.activities.find((one) => one.id === id)?.months ?? [];
      const start = month ? `${month.year}-${String(month.month).padStart(2, '0')}` : `${from}`;
      return { id, title, sentence, start, ...(!month && to !== from && { end: `${to}` }) };
    }),
  );

export interface Point {
  /** Longitude and latitude. */
  at: readonly number[];
  department: string;
  place: string;
  names: string[];
}

/** Where organisations are: each point once, with the names of those at it. */
export function points(): Point[] {
  const found = new Map<string, Point>();
  for (const { name, place: id } of dataset.organisations) {
    const { point, department, district } = dataset.places.find((one) => one.id === id) ?? {};
    if (!point) continue;
    const here = found.get(point.join()) ?? {
      at: point,
      department: department ?? '',
      place: district ?? '',
      names: [],
    };
    here.names.push(name);
    found.set(point.join(), here);
  }
  return [...found.values()];
}
