/** A part of the report as a table: its figures, statements and names, each with its source. */
import { figuresOf, passage, type Passage } from '../dataset/localised.js';
import type { Mention, Statement } from '../dataset/sections.js';
import { figureRow, type Row } from './rows.js';
import type { Organisation } from './map-status.js';
import { statusText } from './organisation-facts.js';
import { allStatements, type Contents } from './section-contents.js';
import type { Telling } from './section-told.js';
import { periodText, sourceName } from './sentence.js';

/** One row for each figure, statement, organisation and address, all with the same columns. */
export function sectionRows(contents: Contents, of: Telling): Row[] {
  const { dataset, language, report, words } = of;
  const statements = allStatements(contents);
  const within = statements.flatMap(({ indicators }) => indicators);
  const own = contents.parts.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));
  const figures = [
    ...own,
    ...figuresOf(dataset, language).filter(
      ({ id }) => within.includes(id) && !own.some((one) => one.id === id),
    ),
  ];
  const named = (ids: readonly string[]) =>
    dataset.organisations
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join('; ');
  return [
    ...figures.map((figure) => ({
      ...figureRow(figure, report, words),
      ...said(figure.quote),
      organisations: named(dataset.scalars.find(({ id }) => id === figure.id)?.organisations ?? []),
    })),
    ...statements.map((one) => ({
      ...plain(one, one.quote, of),
      organisations: named(one.organisations),
    })),
    ...contents.organisations.map((one) => organisation(one, of)),
    ...contents.mentions.map((one) => mention(one, of)),
    ...contents.links.map(({ id, address, remark, quote }) =>
      plain({ id, title: address, notes: [remark] }, quote, of),
    ),
  ];
}

/** The report's words, and what they were translated from. */
const said = ({ text, original = '' }: Passage) => ({ report_says: text, original });

/** What is no figure, in the columns of figures. */
function plain(
  {
    id,
    title,
    notes,
    source,
    citedBy,
    period = null,
  }: Pick<Statement, 'id' | 'title' | 'notes'> & Partial<Statement>,
  quote: Passage,
  { dataset, language, report, words }: Telling,
): Row {
  const own = dataset.sources.find((one) => one.id === dataset.report.source)?.name[language];
  const from = sourceName({ source: source ?? own ?? '', ...(citedBy && { citedBy }) }, words);
  const years = periodText(period, report, words);
  return {
    id,
    title,
    value: null,
    unit: '',
    qualifier: '',
    written: '',
    period: years,
    source: from,
    publisher: report.publisherName,
    report_year: report.year,
    notes: notes.join(' '),
    sentence: `${title} (${from}; ${years})`,
    ...said(quote),
    organisations: '',
  };
}

function organisation(one: Organisation, of: Telling): Row {
  const { language } = of;
  const notes = one.notes.map((note) => note[language]);
  const year = (one.certified ?? one.supported)?.year;
  const period = year ? { from: year, to: year } : null;
  const row = plain(
    { id: one.id, title: one.name, notes, period },
    passage(one.quote, language),
    of,
  );
  return { ...row, written: statusText(one, language) };
}

const mention = ({ id, name, did, notes }: Mention, of: Telling): Row => ({
  ...plain({ id, title: name, notes }, { text: '' }, of),
  written: did,
});
