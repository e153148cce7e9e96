/** A figure made up for one rule, so that the rule is tested apart from the report's numbers. */
import type { Figure, ReportFacts } from '../../src/dataset/localised.js';

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
