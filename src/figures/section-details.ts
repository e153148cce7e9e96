/** What is behind the source lines and statements of `report-section`, and in its menu. */
import { passage, reportFacts, type Figure, type Passage } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/sections.js';
import type { Organisation } from './map-status.js';
import { allStatements, contentsOf, ownPassages, type Contents } from './section-contents.js';
import { sectionIds, type SectionId } from './section-ids.js';
import { headingsOf, notesOf } from './section-origin.js';
import { sectionRows } from './section-rows.js';
import { keyOf, type Telling } from './section-told.js';
import { periodText, sentence } from './sentence.js';
import { together } from './together.js';
import { detailsOf, type Detail, type Details } from './view.js';

type Identified = Detail & { id: string };

/** Each part of the report under its id, and what is behind its statements under theirs. */
export function sectionDetails(dataset: Dataset, language: Language): Details {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const details = sectionIds.flatMap((id) => {
    const of = { dataset, language, words, report, section: id };
    const contents = contentsOf(id, dataset, language);
    return [whole(id, contents, of), ...within(contents, of)];
  });
  return detailsOf(report, words, details);
}

const whole = (id: SectionId, contents: Contents, of: Telling): Identified => ({
  id,
  title: headingsOf(id, contents, of).heading,
  notes: notesOf(contents, of),
  quote: together(ownPassages(contents)),
  sentence: sectionSentence(id, contents, of),
  rows: sectionRows(contents, of),
  // It is read, not looked at; its figures have pictures of their own.
  imageless: true,
});

/** What is behind each statement, organisation and address. */
function within(contents: Contents, { language, section, report }: Telling): Identified[] {
  const detail = (
    id: string,
    title: string,
    notes: readonly string[],
    quote: Partial<Passage>,
  ) => ({
    id: keyOf(section, id),
    title,
    notes,
    quote,
    sentence: `${title} (${report.publisher}, ${report.year})`,
    rows: [],
  });
  // The sentence stands in the figure: only what it was translated from is behind it.
  const original = (quote: Passage) => (quote.original ? { original: quote.original } : {});
  const organisations = section === 'participants' ? contents.organisations : [];
  return [
    ...allStatements(contents).map((one) =>
      detail(one.id, one.title, one.notes, original(one.quote)),
    ),
    ...organisations.map((one) =>
      detail(one.id, one.name, notesOn(one, language), passage(one.quote, language)),
    ),
    ...contents.mentions.map((one) => detail(one.id, one.name, one.notes, {})),
    ...contents.links.map((one) => detail(one.id, one.address, [], original(one.quote))),
  ].filter(({ notes, quote }) => notes.length || quote.text || quote.original);
}

const notesOn = ({ notes }: Organisation, language: Language): string[] =>
  notes.map((note) => note[language]);

/** A part of the report as text, dated and sourced: its leading figures, or what it tells of. */
function sectionSentence(id: SectionId, contents: Contents, of: Telling): string {
  const { report, words } = of;
  const figures = leading(contents).map((figure) => sentence(figure, report, words));
  if (figures.length) return figures.join('. ');
  const { heading } = headingsOf(id, contents, of);
  const titles = [...contents.themes, ...contents.statements].map(({ title }) => title);
  const names = [...contents.mentions, ...contents.organisations].map(({ name }) => name);
  const told = (titles.length ? titles : names).join('; ');
  const origin = `${report.publisher}; ${periodText(null, report, words)}`;
  return `${told ? `${heading}: ${told}` : heading} (${origin})`;
}

/** The first figure of each group, both of a pair; none that is lost or tells of need. */
const leading = ({ parts }: Contents): Figure[] =>
  parts.flatMap(({ groups }) =>
    groups.flatMap(({ figures }) =>
      figures
        .filter(({ sensitive, value }) => !sensitive && value !== null)
        .slice(0, figures.length === 2 ? 2 : 1),
    ),
  );
