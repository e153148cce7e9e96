/** The parts of a report beside its timeline, in one language: what it states, and of whom. */
import {
  divisionsOf,
  figuresOf,
  passage,
  sourceOf,
  type Figure,
  type Passage,
} from './localised.js';
import type { Dataset, Language, Localised, Period, Quote } from './schema.js';

/** Something that the report states. */
export interface Statement {
  id: string;
  title: string;
  quote: Passage;
  notes: readonly string[];
  /** Ids of the organisations that it names, and of the figures that are in it. */
  organisations: readonly string[];
  indicators: readonly string[];
  /** Who states it, where that is not the report itself; and for when. */
  source?: string;
  citedBy?: string;
  period?: Period;
}

/** What was achieved under one heading. */
export interface Theme {
  id: string;
  title: string;
  quote: Passage;
  statements: readonly Statement[];
}

/** Figures that stand together: single ones, and passages on what is divided into shares. */
export interface PartGroup {
  title?: string;
  figures: readonly Figure[];
  shares: readonly Statement[];
}

/** One part of the report: its headings, what is lost of it, and its figures. */
export interface Part {
  id: string;
  title: string;
  heading: string;
  quote?: Passage;
  lost?: string;
  notes: readonly string[];
  groups: readonly PartGroup[];
}

/** Somebody whom the report mentions. */
export interface Mention {
  id: string;
  name: string;
  fullName?: string;
  did: string;
  notes: readonly string[];
}

/** An address that is shown as text. */
export interface TextLink {
  id: string;
  quote: Passage;
  address: string;
  remark: string;
}

/** The part `id` of the report, if the dataset has it. */
export function partOf(dataset: Dataset, id: string, language: Language): Part | undefined {
  const section = dataset.sections.find((one) => one.id === id);
  if (!section) return undefined;
  const { title, heading, quote, lost, notes, groups } = section;
  const figures = figuresOf(dataset, language);
  const divided = sharesOf(dataset, language);
  return {
    id,
    title: title[language],
    heading: (heading ?? title)[language],
    ...(quote && { quote: passage(quote, language) }),
    ...(lost && { lost: lost[language] }),
    notes: texts(notes, language),
    groups: groups.map((group) => ({
      ...(group.title && { title: group.title[language] }),
      figures: group.indicators.flatMap((one) => figures.find((figure) => figure.id === one) ?? []),
      shares: group.shares.flatMap((one) => divided.find((share) => share.id === one) ?? []),
    })),
  };
}

/** What the report says of the whole matter, each with its own source. */
export const statementsOf = (dataset: Dataset, language: Language): Statement[] =>
  dataset.statements.map((one) => ({
    ...statement(one, language),
    ...sourceOf(one.source, dataset, language),
    period: null,
  }));

/** What is divided into shares, as the passages that say so. */
const sharesOf = (dataset: Dataset, language: Language): Statement[] =>
  divisionsOf(dataset, language).flatMap(({ id, heading, parts: [part] }) => {
    if (!part) return [];
    const { quote, notes = [], source, citedBy, period } = part.figure;
    const said = { id, title: heading, quote, notes, source, period, ...(citedBy && { citedBy }) };
    return { ...said, organisations: [], indicators: [] };
  });

export const goalsOf = ({ goals }: Dataset, language: Language): Statement[] =>
  goals.map((goal) => statement(goal, language));

export const themesOf = ({ themes }: Dataset, language: Language): Theme[] =>
  themes.map(({ id, title, quote, achievements }) => ({
    id,
    title: title[language],
    quote: passage(quote, language),
    statements: achievements.map((one) => statement(one, language)),
  }));

export const storiesOf = ({ stories }: Dataset, language: Language): Statement[] =>
  stories.map((story) => ({
    ...statement(story, language),
    organisations: [story.organisation],
  }));

export const linksOf = ({ links }: Dataset, language: Language): TextLink[] =>
  links.map(({ id, quote, address, remark }) => ({
    id,
    quote: passage(quote, language),
    address,
    remark: remark[language],
  }));

export const mentionsOf = ({ mentioned }: Dataset, language: Language): Mention[] =>
  mentioned.map(({ id, name, fullName, did, notes }) => ({
    id,
    name: name[language],
    ...(fullName && { fullName: fullName[language] }),
    did: did[language],
    notes: texts(notes, language),
  }));

/** What a statement has in `data/`; some have less. */
interface Stated {
  id: string;
  title: Localised;
  quote: Quote;
  notes?: readonly Localised[];
  organisations?: readonly string[];
  indicators?: readonly string[];
}

const statement = (
  { id, title, quote, notes = [], organisations = [], indicators = [] }: Stated,
  language: Language,
): Statement => ({
  id,
  title: title[language],
  quote: passage(quote, language),
  notes: texts(notes, language),
  organisations,
  indicators,
});

const texts = (notes: readonly Localised[], language: Language): string[] =>
  notes.map((note) => note[language]);
