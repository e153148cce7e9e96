/** What is behind the map's source line: the report's words, doubts, and a table to take away. */
import { passage, reportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/map.js';
import { FIGURE_IDS, mapSentence, organisationSentence, titleOf } from './map-figures.js';
import { notesOf, ownNotes } from './map-notes.js';
import { isIn, shows, type Organisation } from './map-status.js';
import { didOf } from './organisation-did.js';
import { organisationFacts, statusText } from './organisation-facts.js';
import type { Row } from './rows.js';
import { together } from './together.js';
import { detailsOf, type Detail, type Details } from './view.js';

/** The details of the map, for each value of `show`. */
export function mapDetails(dataset: Dataset, language: Language): Details {
  const figures = shows.map((show) => {
    const shown = dataset.organisations.filter((one) => isIn(show, one));
    return {
      id: FIGURE_IDS[show],
      title: titleOf(show, dataset, language),
      notes: notesOf(shown, dataset, language),
      quote: together(shown.map(({ quote }) => passage(quote, language))),
      sentence: mapSentence(show, dataset, language),
      rows: shown.map((one) => row(one, dataset, language)),
    };
  });
  const organisations = dataset.organisations.map((one) => organisation(one, dataset, language));
  return detailsOf(reportFacts(dataset, language), wordsOf[language], [
    ...figures,
    ...organisations,
  ]);
}

/** What is known of one organisation, unfolded beneath its name. */
const organisation = (
  one: Organisation,
  dataset: Dataset,
  language: Language,
): Detail & { id: string } => ({
  id: one.id,
  title: `${one.name}, ${statusText(one, language)}`,
  facts: organisationFacts(one, dataset, language),
  notes: ownNotes(one, dataset, language),
  quote: passage(one.quote, language),
  sentence: organisationSentence(one, dataset, language),
  rows: [row(one, dataset, language)],
});

/** One organisation as a row; its point is the district's, and the columns say so. */
function row(one: Organisation, dataset: Dataset, language: Language): Row {
  const report = reportFacts(dataset, language);
  const place = dataset.places.find(({ id }) => id === one.place);
  const department = dataset.departments.find(({ id }) => id === place?.department);
  const sources = new Set([...one.placeSources, ...(one.nameSource ? [one.nameSource] : [])]);
  return {
    id: one.id,
    name: one.name,
    full_name: one.fullName,
    aliases: one.aliases.join('; '),
    status: statusText(one, language),
    certified_since: one.certified?.since.year ?? null,
    standard: one.certified && wordsOf[language].map.standards[one.certified.standard],
    place: place?.name[language] ?? one.place,
    district: place?.district ?? null,
    province: place?.province ?? null,
    department: department?.name ?? null,
    district_longitude: place?.point?.[0] ?? null,
    district_latitude: place?.point?.[1] ?? null,
    report_says: didOf(one, dataset, language).join('; '),
    notes: one.notes.map((note) => note[language]).join(' '),
    source: dataset.sources.find(({ id }) => id === dataset.report.source)?.name[language] ?? '',
    other_sources: [...sources]
      .filter((id) => id !== dataset.report.source)
      .map((id) => dataset.sources.find((source) => source.id === id)?.name[language] ?? id)
      .join('; '),
    publisher: report.publisherName,
    report_year: report.year,
  };
}
