/** What a section draws, and whom it tells. */
import type { Section, SectionView } from '../../figures/section-view.js';
import type { Behind } from '../../shared/behind.js';

export interface Scene {
  view: SectionView;
  section: Section;
  /** Level of the title as a heading, or 0: it is none. */
  level: number;
  /** Id of the organisation that is selected, or empty. */
  selected: string;
  /** When `true`, somebody answers: on a server nobody does. */
  live: boolean;
  /** What is behind statements, once it has been asked for. */
  behind: Behind | undefined;
  /** Called with the id of an organisation whose name was pressed. */
  choose: (id: string) => void;
  /** Called when something is opened or closed. */
  toggled: (event: Event) => void;
}
