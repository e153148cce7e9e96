/**
 * A figure as words: its period, its source, and the one sentence in which number, label, period
 * and source travel together. The fallback link, alternative text and speech all say this sentence.
 */
import type { Figure, ReportFacts } from '../dataset/localised.js';
import type { Period } from '../dataset/schema.js';
import { fill, type Words } from '../strings/words.js';
import { phrase } from './number.js';

/** The figure's source as it is named beside it: “MINEM, as cited by ARM”. */
export const sourceName = (
  { source, citedBy }: Pick<Figure, 'source' | 'citedBy'>,
  words: Words,
): string => (citedBy ? fill(words.citedBy, { source, by: citedBy }) : source);

/** The figure's years, or that the report states none: “year not stated; report of 2020”. */
export function periodText(period: Period, report: ReportFacts, words: Words): string {
  if (!period) return fill(words.yearNotStated, { year: report.year });
  return period.from === period.to ? String(period.from) : fill(words.years, period);
}

/**
 * The figure as one dated, sourced sentence without a full stop:
 * “Over USD 4.4 million was generated as Fairmined premium (ARM; year not stated; report of 2020)”.
 * A lost number says why it is lost.
 */
export function sentence(figure: Figure, report: ReportFacts, words: Words): string {
  const { period } = figure;
  const claim = period && fill(period.from === period.to ? words.inYear : words.inYears, period);
  const origin = [sourceName(figure, words), ...(period ? [] : [periodText(null, report, words)])];
  const text = [statement(figure, words), claim].filter(Boolean).join(' ');
  const dated = `${capital(text, words)} (${origin.join('; ')})`;
  return figure.context ? `${dated}. ${quoted(figure.context.text, words)}` : dated;
}

/** The report's words as the report's: “The report says: …”. */
export const quoted = (text: string, words: Words): string =>
  `${words.reportSays}: ${fill(words.quotation, { text })}`;

function statement(figure: Figure, words: Words): string {
  if (figure.value === null) return `${figure.title}. ${figure.lost ?? ''}`.replace(/[.\s]+$/, '');
  const value = phrase(figure, words);
  return figure.sentence ? fill(figure.sentence, { value }) : `${value} ${figure.label}`;
}

const capital = (text: string, { locale }: Words): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
