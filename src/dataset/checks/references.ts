/** Ids: each stands once in its list, and each that is referred to exists. */
import { nearest } from '../nearest.js';
import { list, problem, type Problem } from '../problem.js';
import { collections, type Collection, type Dataset } from '../schema.js';
import { datasetShape, refOf, walk } from '../walk.js';

/** What one record of a collection is called. */
const NOUNS: Record<Collection, string> = {
  sources: 'source',
  scalars: 'indicator',
  shares: 'share',
  periods: 'period',
  activities: 'activity',
  organisations: 'organisation',
  mentioned: 'mentioned organisation',
  places: 'place',
  departments: 'department',
};

/** Looking for what was meant takes time: a hostile dataset gets no more of it than this. */
const MOST_SUGGESTIONS = 5;

/** Each id stands once in its list. */
export function uniqueIds(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  walk(datasetShape, dataset, (shape, value, path) => {
    if (!shape.item?.entries?.id || !Array.isArray(value)) return;
    const seen = new Set<string>();
    value.forEach(({ id }: { id: string }, i) => {
      if (seen.has(id)) {
        problems.push(
          problem(dataset, [...path, i, 'id'], {
            wrong: `The id "${id}" stands twice in this list.`,
            right: 'Give each record an id of its own.',
          }),
        );
      }
      seen.add(id);
    });
  });
  return problems;
}

/** Each id that is referred to is that of a record. */
export function references(dataset: Dataset): Problem[] {
  const ids = new Map<string, Set<string>>(
    collections.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
  );
  const problems: Problem[] = [];
  walk(datasetShape, dataset, (shape, value, path) => {
    const collection = refOf(shape) as Collection | undefined;
    const known = collection && ids.get(collection);
    if (!known || typeof value !== 'string' || known.has(value)) return;
    const meant = problems.length < MOST_SUGGESTIONS ? nearest(value, known) : undefined;
    problems.push(
      problem(dataset, path, {
        wrong: `There is no ${NOUNS[collection]} "${value}".`,
        right: known.size
          ? `Use one of: ${list([...known])}.`
          : `First add it to the list "${collection}".`,
        ...(meant && { nearest: meant }),
      }),
    );
  });
  return problems;
}
