/** What is in each part of the report, as the dataset has it; `report-section` arranges it. */
import type { Passage } from '../dataset/localised.js';
import {
  goalsOf,
  linksOf,
  mentionsOf,
  partOf,
  statementsOf,
  storiesOf,
  themesOf,
  type Mention,
  type Part,
  type Statement,
  type TextLink,
  type Theme,
} from '../dataset/sections.js';
import type { Dataset, Language } from '../dataset/schema.js';
import type { Organisation } from './map-status.js';
import { LISTS, type SectionId } from './section-ids.js';

/** Everything that a part of the report holds; most hold only some kinds of it. */
export interface Contents {
  /** Its headings and figures; several where it is made of lists. */
  parts: readonly Part[];
  themes: readonly Theme[];
  /** Achievements that tell of its figures. */
  about: readonly Statement[];
  statements: readonly Statement[];
  organisations: readonly Organisation[];
  mentions: readonly Mention[];
  links: readonly TextLink[];
}

type Gather = (dataset: Dataset, language: Language) => Partial<Contents>;

/** What each holds beside its headings and figures. */
const GATHER: Record<SectionId, Gather> = {
  context: (...of) => ({ statements: statementsOf(...of) }),
  goals: (...of) => ({ statements: goalsOf(...of) }),
  participants: ({ organisations }) => ({ organisations }),
  achievements: (...of) => ({ themes: themesOf(...of) }),
  premium: (...of) => ({ statements: storiesOf(...of), links: linksOf(...of) }),
  organisations: (...of) => ({
    mentions: mentionsOf(...of),
    organisations: of[0].organisations,
  }),
};

/** What part `id` of the report holds. */
export function contentsOf(id: SectionId, dataset: Dataset, language: Language): Contents {
  const ids = id === 'organisations' ? LISTS : [id];
  const parts = ids.flatMap((one) => partOf(dataset, one, language) ?? []);
  return {
    parts,
    themes: [],
    about: id === 'premium' ? aboutFigures(parts, dataset, language) : [],
    statements: [],
    organisations: [],
    mentions: [],
    links: [],
    ...GATHER[id](dataset, language),
  };
}

/** Achievements that tell of the figures of a part: the premium’s committees. */
function aboutFigures(parts: readonly Part[], dataset: Dataset, language: Language): Statement[] {
  const ids = parts.flatMap(({ groups }) =>
    groups.flatMap(({ figures }) => figures.map((figure) => figure.id)),
  );
  return themesOf(dataset, language).flatMap(({ statements }) =>
    statements.filter(({ indicators }) => indicators.some((one) => ids.includes(one))),
  );
}

/** Every statement in it, those of its figures too. */
export const allStatements = ({ parts, themes, about, statements }: Contents): Statement[] => [
  ...parts.flatMap(({ groups }) => groups.flatMap(({ shares }) => shares)),
  ...themes.flatMap((theme) => theme.statements),
  ...about,
  ...statements,
];

/** The report's words that are nowhere else in it: headings, and what its figures are taken from. */
export function ownPassages({ parts, themes }: Contents): Passage[] {
  return [
    ...parts.flatMap(({ quote, groups }) => [
      ...(quote ? [quote] : []),
      ...groups.flatMap(({ figures }) =>
        // What tells of need has its own words beside it, and they are not told without.
        figures.filter(({ sensitive }) => !sensitive).map((figure) => figure.quote),
      ),
    ]),
    ...themes.map(({ quote }) => quote),
  ];
}
