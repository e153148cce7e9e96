/** What an editor says of a field when it is pointed at; fields are called the same everywhere. */
import type { FileName } from './read-data.js';

export const fileDescriptions: Record<FileName, string> = {
  report: 'The report itself, the headings of its parts, and what is still to be asked about it.',
  sources: 'Who states a figure or a name.',
  indicators: 'The figures: single numbers (scalars), and shares that add up to 100.',
  activities: 'The timeline: periods, and what was done in each.',
  achievements: 'What the report says of the sector, its goals and its achievements.',
  premium: 'What the Fairmined premium was used for, and where the report leads to.',
  organisations: 'The organisations the figures are about, and others that the report mentions.',
  places: 'Departments, and places with a point of their district.',
};

/** By the name of the field, or where it means another thing there, of the record and field. */
export const descriptions: Readonly<Record<string, string>> = {
  id: 'Never changed once published: it stands in snippets for years.',
  'departments.id': 'The code of ISO 3166-2.',
  quote: 'The report’s own words, mistakes too; " … " where some are left out.',
  translated: 'The languages in which the words are a translation of ours.',
  notes: 'Doubts and readings of ours, shown with the source.',
  title: 'A short title, not the report’s words.',
  'report.title': 'The title of the report; null where it is not known.',
  label: 'What the number counts, as it stands after the number.',
  value: 'The whole number in its unit, never rounded; null where it is lost.',
  'parts.value': 'Percent.',
  lost: 'Why there is no number.',
  scale: 'How it is shown: 4400000 as "4.4 million".',
  word: 'Shown in place of the number: "first".',
  sentence: 'The whole sentence, {value} standing for the number.',
  context: 'Words of the report that the number may not be shown without.',
  sensitive: 'true: never counted up, drawn as a picture or shown off.',
  unit: 'What the number counts or measures.',
  qualifier: 'How sure the source is of the number.',
  period: 'The years it is about; null where the report states none.',
  'activities.period': 'The period of the timeline it is listed under.',
  source: 'Who states it.',
  citedBy: 'Who cites this source.',
  parts: 'The values add up to 100; rounding may leave 0.5.',
  months: 'The months the report names, if any.',
  topics: 'What the activity is about.',
  milestone: 'true: marked on the timeline.',
  certified: 'Certified in the report’s year; null where it was not.',
  supported: 'Named as supported in that year; null where it is not.',
  aliases: 'Other names the report uses.',
  point: '[longitude, latitude] of the district, two decimals at most; null for a zone.',
  field: 'Where the answer is written: "report.json › report.title".',
  remark: 'What is said beside the address.',
};
