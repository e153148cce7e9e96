/** What `report-section` shows. */
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/index.js';
import type { Headed } from './headline.js';
import { statusOf, type Status } from './map-status.js';
import { statusNames, statusText } from './organisation-facts.js';
import { sectionIds, type SectionId } from './section-ids.js';
import { sectionOf } from './section-parts.js';
import { organisationsIn } from './section-within.js';
import { viewIn, type Framed, type View } from './view.js';

/** Something that the report states, ready to show. Empty parts are left out. */
export interface Told {
  /** Its id in the details, where something is behind it. */
  id: string;
  title?: string;
  /** The report's words, in the pieces in which its page shows them. */
  quote?: Headed;
  /** What the report says of it in our words, where there is no quote; and its full name. */
  line?: string;
  fullName?: string;
  /** Ids of the figures that are in it, and of the organisations that it names. */
  figures?: readonly string[];
  organisations?: readonly string[];
  /** Source and period, where they are not the section's. */
  origin?: string;
  /** What has to be said with it. */
  remarks?: readonly string[];
  /** What is behind it: “1 note”. */
  more?: string;
}

/** Things that stand together. */
export interface Block {
  title?: string;
  /** The report's own heading. */
  kicker?: Headed;
  /** What of it is lost. */
  lost?: string;
  figures?: readonly string[];
  told?: readonly Told[];
  /** Why organisations stand here. */
  lead?: string;
  organisations?: readonly string[];
}

/** An organisation and what it was to the work. */
export interface Person {
  id: string;
  /** Its id in the details. */
  key: string;
  /** “Certified in 2020 (Fairmined), since August 2016”. */
  status: string;
  /** Its place. */
  line: string;
  more: string;
}

/** Organisations of which the report says the same. */
export interface Team {
  /** With what they were supported; of women's groups, that they are. */
  title: string;
  people: readonly Person[];
}

/** One part of the report. */
export interface Section extends Framed {
  /** The report's own heading, or our title, where what stands below says something else. */
  kicker?: string;
  heading: string;
  /** In place of everything, where the dataset has nothing of it. */
  empty?: string;
  lost?: string;
  blocks: readonly Block[];
  roster?: readonly Team[];
  /** Ids of the figures within, in their order. */
  figures: readonly string[];
  /** Statuses of the organisations that it names, whose marks have to be told. */
  marks?: readonly Status[];
}

/** An organisation that is named, with the mark of its status. */
export interface Named {
  name: string;
  status: Status;
  /** Its status in a few words. */
  stated: string;
}

/** What `report-section` shows: every part, or some, and the organisations that they name. */
export interface SectionView extends View {
  sections: Partial<Record<SectionId, Section>>;
  organisations: Record<string, Named>;
  /** What each mark means. */
  marks: Partial<Record<Status, string>>;
  reportSays: string;
}

/** The parts of the report beside its timeline. */
export function sectionView(dataset: Dataset, language: Language): SectionView {
  const { organisations } = dataset;
  return {
    ...viewIn(language),
    sections: Object.fromEntries(sectionIds.map((id) => [id, sectionOf(id, dataset, language)])),
    organisations: Object.fromEntries(
      organisations.map((one) => [
        one.id,
        { name: one.name, status: statusOf(one), stated: statusText(one, language) },
      ]),
    ),
    marks: statusNames(organisations, language),
    reportSays: wordsOf[language].reportSays,
  };
}

/** Part `id` of a view, by itself: with the organisations that it names and their marks. */
export function partOfView(view: SectionView, id: SectionId): SectionView {
  const section = view.sections[id]!;
  const named = organisationsIn(section.blocks, section.roster ?? []);
  const told = <T>(all: Record<string, T>, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return {
    ...view,
    sections: { [id]: section },
    organisations: told(view.organisations, named),
    marks: told(view.marks, section.marks ?? []),
  };
}
