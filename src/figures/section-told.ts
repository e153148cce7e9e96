/** One thing that the report states, as `report-section` shows it. */
import type { WordsOfSections } from '../strings/sections.js';
import type { Passage, ReportFacts } from '../dataset/localised.js';
import type { Mention, Statement, TextLink } from '../dataset/sections.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { headed } from './headline.js';
import type { Organisation } from './map-status.js';
import { periodText, sourceName } from './sentence.js';
import type { Told } from './section-view.js';
import { noteCount } from './view.js';

/** What everything in a section is told with. */
export interface Telling {
  dataset: Dataset;
  language: Language;
  words: WordsOfSections;
  report: ReportFacts;
  /** The section in which it is told. */
  section: string;
}

/** Ids in the details: those of records are unique only among their own kind. */
export const keyOf = (section: string, id: string): string => `${section}/${id}`;

/** “1 note”; of a translation without notes, that its original is behind it. */
export const moreOf = (
  notes: readonly string[],
  quote: Passage | undefined,
  words: WordsOfSections,
): string | undefined =>
  notes.length ? noteCount(notes.length, words) : quote?.original && words.sections.original;

/** How an organisation may be written in a quote. */
export const writtenNames = ({ name, fullName, aliases }: Organisation): string[] => [
  name,
  ...(fullName ? [fullName] : []),
  ...aliases,
];

/** How a statement is told where that is not as it comes. */
interface Manner {
  /** Its doubts have to be read with it. */
  said?: boolean;
  /** Its quote begins with a heading in capitals. */
  headed?: boolean;
}

/** A statement. */
export function tell(one: Statement, of: Telling, manner: Manner = {}): Told {
  const { dataset, words, section } = of;
  const { id, title, quote, notes, indicators } = one;
  const named = one.organisations.flatMap(
    (other) => dataset.organisations.find((o) => o.id === other) ?? [],
  );
  const more = moreOf(manner.said ? [] : notes, quote, words);
  const origin = originOf(one, of);
  return {
    id: keyOf(section, id),
    title,
    quote: manner.headed ? headed(quote.text, named.flatMap(writtenNames)) : { text: quote.text },
    ...(indicators.length && { figures: indicators }),
    ...(named.length && { organisations: named.map((other) => other.id) }),
    ...(origin && { origin }),
    ...(manner.said && notes.length && { remarks: notes }),
    ...(more && { more }),
  };
}

/** Source and period of a statement that is not the report's own. */
export const originOf = (
  { source, citedBy, period = null }: Statement,
  { report, words }: Telling,
): string =>
  source
    ? `${sourceName({ source, ...(citedBy && { citedBy }) }, words)} · ${periodText(period, report, words)}`
    : '';

/** Somebody whom the report mentions. */
export function tellMention({ id, name, fullName, did, notes }: Mention, of: Telling): Told {
  const more = moreOf(notes, undefined, of.words);
  return {
    id: keyOf(of.section, id),
    title: name,
    line: did,
    ...(fullName && !name.includes(fullName) && { fullName }),
    ...(more && { more }),
  };
}

/** An address as text, with the remark on it. */
export function tellLink({ id, quote, remark }: TextLink, { words, section }: Telling): Told {
  const more = moreOf([], quote, words);
  return {
    id: keyOf(section, id),
    quote: { text: quote.text },
    remarks: [remark],
    ...(more && { more }),
  };
}
