/** What the map and its list draw, and whom they tell. */
import type { MapOrganisation, MapView } from '../../figures/map-view.js';
import type { Status } from '../../figures/map-status.js';
import type { Box } from '../../figures/outline.js';
import type { Behind } from '../../shared/behind.js';

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
  /** Index of the point that is opened, or -1. */
  opened: number;
  /** Ids of the entries that are unfolded. */
  unfolded: ReadonlySet<string>;
  /** What is unfolded beneath a name, once it has been asked for. */
  behind: Behind | undefined;
}

export interface Answers {
  /** A mark was chosen, or an entry was unfolded. */
  choose: (id: string) => void;
  /** An entry was unfolded or folded by its reader. */
  fold: (id: string, open: boolean) => void;
  open: (point: number) => void;
  look: (region: string) => void;
}

/** The mark of each status, in pixels about its middle: its shape repeats what its colour says. */
export const SHAPES: Record<Status, string> = {
  certified: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0',
  supported: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0',
  group: 'M0-7 7 6H-7z',
  named: 'M-5-5H5V5H-5z',
};
