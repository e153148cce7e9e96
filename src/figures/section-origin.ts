/** What is said of a part of the report as a whole: headings, source and period, doubts. */
import { figuresOf, sourceOf } from '../dataset/localised.js';
import { fill } from '../strings/words.js';
import { allStatements, ownPassages, type Contents } from './section-contents.js';
import type { SectionId } from './section-ids.js';
import type { Telling } from './section-told.js';
import { periodText } from './sentence.js';

/** The report's own heading, or else our title; and what we write below it. */
export function headingsOf(
  id: SectionId,
  { parts: [part] }: Contents,
  { words: { sections } }: Telling,
): { kicker: string; heading: string } {
  // The last part is made of lists, each with a heading of its own.
  if (id === 'organisations') return { kicker: sections.titles[id], heading: sections.named };
  const heading = part?.heading ?? sections.titles[id];
  const kicker = part?.quote?.text ?? part?.title ?? sections.titles[id];
  return { kicker: kicker.toLowerCase() === heading.toLowerCase() ? '' : kicker, heading };
}

/** Who says it, and for when; where its words are translated, that. */
export function originOf(contents: Contents, of: Telling): string {
  const { dataset, language, words } = of;
  const { source } = sourceOf(dataset.report.source, dataset, language);
  const quotes = [...ownPassages(contents), ...allStatements(contents).map(({ quote }) => quote)];
  const translated = quotes.some(({ original }) => original);
  return [source, yearsOf(contents, of), ...(translated ? [words.timeline.translation] : [])].join(
    ' · ',
  );
}

/** Where figures have years of their own, these stand with each. */
export function yearsOf(contents: Contents, of: Telling): string {
  const { dataset, language, words, report } = of;
  const ids = allStatements(contents).flatMap(({ indicators }) => indicators);
  const figures = [
    ...contents.parts.flatMap(({ groups }) => groups.flatMap((group) => group.figures)),
    ...figuresOf(dataset, language).filter(({ id }) => ids.includes(id)),
  ];
  return figures.some(({ period }) => period)
    ? fill(words.sections.mixed, { year: report.year })
    : periodText(null, report, words);
}

/** Doubts about the whole, and whose the words are. */
export const notesOf = ({ parts }: Contents, { words }: Telling): string[] => [
  ...new Set(parts.flatMap(({ notes }) => notes)),
  words.sections.ours,
];
