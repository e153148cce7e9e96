/** Figures for tests: made up for one rule, or those of a whole dataset as they are shown. */
import type { Figure, ReportFacts } from '../../src/dataset/localised.js';
import type { Dataset, Language } from '../../src/dataset/schema.js';
import { viewsOf } from '../../src/figures/views.js';

/** A figure of which only `changes` matter. */
export const made = (changes: Partial<Figure> = {}): Figure => ({
  id: 'made-up',
  title: 'Made up',
  label: 'organisations were counted',
  value: 4,
  unit: 'organisation',
  qualifier: 'as-stated',
  period: { from: 2020, to: 2020 },
  source: 'ARM',
  quote: { text: '4 organisations were counted.' },
  ...changes,
});

/** A report of which only `changes` matter. */
export const madeReport = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  id: 'made-report',
  subject: 'A report made up',
  publisher: 'ARM',
  publisherName: 'Alliance for Responsible Mining',
  year: 2020,
  ...changes,
});

/** The scalar indicators of `dataset` as `stat-counter` shows them. */
export const countersOf = (dataset: Dataset, language: Language) =>
  viewsOf(dataset).view('stat-counter', language).figures;

/** What is behind the source lines of those, by id. */
export const detailsOf = (dataset: Dataset, language: Language) =>
  viewsOf(dataset).details('stat-counter', language).figures;
