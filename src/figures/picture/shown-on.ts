import type { MapOrganisation, MapView } from '../map-view.js';
import type { Pictured } from './pictured.js';

/** The organisations that a map shows. */
export function shownOn({ view, id }: Pictured<MapView>): MapOrganisation[] {
  const show = Object.entries(view.figures).find(([, figure]) => figure.id === id)?.[0] ?? 'all';
  return view.organisations.filter(({ shows }) => shows.some((one) => one === show));
}
