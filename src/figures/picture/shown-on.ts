import { FIGURE_IDS } from '../map-figures.js';
import type { MapOrganisation, MapView } from '../map-view.js';
import type { Pictured } from './pictured.js';

/** The organisations that a map shows. */
export const shownOn = ({ view, id }: Pictured<MapView>): MapOrganisation[] => {
  const show = Object.entries(FIGURE_IDS).find(([, figure]) => figure === id)?.[0] ?? 'all';
  return view.organisations.filter(({ shows }) => shows.some((one) => one === show));
};
