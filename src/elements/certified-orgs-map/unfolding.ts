import type { MapOrganisation } from '../../figures/map-view.js';
import { NONE } from './scene.js';

/** What is unfolded: entries of the list, and a point of the map. */
export class Unfolding {
  /** Index of the point that is opened, or `NONE`. */
  point = NONE;
  readonly entries = new Set<string>();
  /** Whether entries were unfolded since their facts were last asked for. */
  anew = false;
  #revealed: string | undefined;
  /** The entry that was unfolded for a selection, not by a reader: it folds with that. */
  #lent = '';

  /**
   * Unfolds the entry of what is selected, and opens the point that its mark is in; `true` the first
   * time, and after that what a reader folds stays so.
   */
  reveal(one: MapOrganisation | undefined): boolean {
    if (one?.id === this.#revealed) return false;
    this.#revealed = one?.id;
    this.entries.delete(this.#lent);
    this.#lent = '';
    if (!one) return false;
    if (!this.entries.has(one.id)) this.#unfold((this.#lent = one.id));
    this.point = one.point ?? NONE;
    return true;
  }

  /** Takes what a reader folded or unfolded; `false` where that was done here and answers itself. */
  fold(id: string, open: boolean): boolean {
    if (open === this.entries.has(id)) return false;
    if (open) this.#unfold(id);
    else this.entries.delete(id);
    return true;
  }

  #unfold(id: string): void {
    this.entries.add(id);
    this.anew = true;
  }
}
