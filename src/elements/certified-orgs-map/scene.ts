/** What the map and its list draw, and whom they tell. */
import type { MapOrganisation, MapView } from '../../figures/map-view.js';
import type { Box } from '../../figures/outline.js';
import type { Behind } from '../../shared/behind.js';

/** In place of the index of a point: none. */
export const NONE = -1;

export interface Scene {
  view: MapView;
  /** The organisations that `show` takes in. */
  organisations: readonly MapOrganisation[];
  /** Id of the department that is looked at, or empty. */
  region: string;
  /** What of the drawing is seen. */
  box: Box;
  selected: string;
  /** Id of what is pointed at or has the focus, in the list or on the map. */
  pointed: string;
  /** Index of the point that is opened, or `NONE`. */
  opened: number;
  /** Ids of the entries that are unfolded. */
  unfolded: ReadonlySet<string>;
  /** What is unfolded beneath a name, once it has been asked for. */
  behind: Behind | undefined;
}

export interface Answers {
  /** A mark was chosen; once more, and it is let go. */
  choose: (id: string) => void;
  /** An entry was unfolded or folded by its reader. */
  fold: (id: string, open: boolean) => void;
  /** A shared point was opened; `NONE`: closed. */
  open: (point: number) => void;
  /** A department was chosen to be looked at; empty: all of Peru. */
  look: (region: string) => void;
  /** What leaves the map empty was given up. */
  widen: (attribute: 'region' | 'show') => void;
}

/** Ids of the departments that stand out: those with organisations, and the one looked at. */
export const departmentsOf = ({ organisations, region }: Scene): string[] =>
  [...new Set([...organisations.flatMap(({ department }) => department ?? []), region])].filter(
    Boolean,
  );
