/**
 * A figure's citation: as text, and in the forms that reference managers read. What the report does
 * not tell (its title, date, address or licence) is left out, never made up.
 */
import type { ReportFacts } from './localised.js';

/** What is cited: the report, one of its figures as a sentence, and a name for the entry. */
export interface Cited {
  name: string;
  report: ReportFacts;
  sentence: string;
}

/** The citation as text. A report whose title is lost is described in brackets, as APA has it. */
export function citation(report: ReportFacts, sentence: string): string {
  const { publisherName, publisher, year, title, subject, url } = report;
  const work = title ?? `[${subject}]`;
  return [`${sentence}. ${publisherName} (${publisher}), ${year}. ${work}.`, url]
    .filter(Boolean)
    .join(' ');
}

/** The citation as an item of CSL-JSON. */
export function cslJson({ name, report, sentence }: Cited): Record<string, unknown> {
  return {
    id: `${report.id}-${name}`,
    type: 'report',
    ...(report.title && { title: report.title }),
    author: [{ literal: report.publisherName }],
    publisher: report.publisherName,
    issued: { 'date-parts': [(report.date ?? `${report.year}`).split('-').map(Number)] },
    ...(report.url && { URL: report.url }),
    abstract: sentence,
    note: report.subject,
  };
}

/** The citation as a BibTeX entry. */
export function bibtex({ name, report, sentence }: Cited): string {
  const fields = {
    ...(report.title && { title: report.title }),
    author: report.publisherName,
    institution: report.publisherName,
    year: `${report.year}`,
    ...(report.url && { url: report.url }),
    abstract: sentence,
    note: report.subject,
  };
  const lines = Object.entries(fields).map(
    ([key, value]) => `  ${key} = {${(written[key] ?? escape)(value)}}`,
  );
  return `@techreport{${report.id}-${name},\n${lines.join(',\n')}\n}\n`;
}

/** Signs for which TeX has words. BibTeX counts braces even where a backslash stands before them. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string): string =>
  text.replace(/[&%$#_{}\\~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** Fields that are not written as plain text. */
const written: Record<string, (value: string) => string> = {
  // In braces of its own: the name of an organisation has no first name and last name.
  author: (name) => `{${escape(name)}}`,
  // To the letter; no address has need of bare braces.
  url: (address) => address.replace(/[{}\\]/g, encodeURIComponent),
};
