/** Figures as rows of a table, so that value, label, period and source travel together. */
import type { Figure, ReportFacts } from '../dataset/localised.js';
import type { Words } from '../strings/words.js';
import { phrase } from './number.js';
import { periodText, sentence, sourceName } from './sentence.js';

/** One line of a table of data: a column's name and its value. */
export type Row = Record<string, string | number | null>;

/**
 * One figure as a row: `value` is the plain number in `unit` and empty where it is lost; `period`
 * and `source` are as the figure shows them.
 */
export function figureRow(figure: Figure, report: ReportFacts, words: Words): Row {
  return {
    id: figure.id,
    title: figure.title,
    value: figure.value,
    unit: words.units[figure.unit]?.name ?? figure.unit,
    qualifier: figure.qualifier,
    written: phrase(figure, words),
    period: periodText(figure.period, report, words),
    source: sourceName(figure, words),
    publisher: report.publisherName,
    report_year: report.year,
    notes: [figure.lost, ...(figure.notes ?? [])].filter(Boolean).join(' '),
    sentence: sentence(figure, report, words),
  };
}
