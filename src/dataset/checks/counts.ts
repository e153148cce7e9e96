/** Numbers that can be counted in the data itself, so that the two cannot drift apart. */
import { problem, type Problem } from '../problem.js';
import type { Dataset } from '../schema.js';

type Organisation = Dataset['organisations'][number];

/** Which organisations each indicator counts, and how that is said. */
const COUNTED: Record<string, { field: 'certified' | 'supported'; said: string }> = {
  'certified-orgs': { field: 'certified', said: 'marked as certified' },
  'orgs-supported': { field: 'supported', said: 'marked as supported' },
};

/** Indicators that count organisations say as many as are marked so in the report's year. */
export function organisationCounts(dataset: Dataset): Problem[] {
  const { year } = dataset.report;
  return dataset.scalars.flatMap(({ id, value }, i) => {
    const counted = Object.hasOwn(COUNTED, id) && COUNTED[id];
    if (!counted || value === null) return [];
    const marked = dataset.organisations.filter(
      (organisation: Organisation) => organisation[counted.field]?.year === year,
    );
    return marked.length === value
      ? []
      : problem(dataset, ['scalars', i, 'value'], {
          wrong: `The number is ${value}, but ${marked.length} organisations are ${counted.said} in ${year}.`,
          right: `Correct the number, or the field "${counted.field}" in organisations.json. Marked now: ${marked.map(({ name }) => name).join(', ')}.`,
        });
  });
}
