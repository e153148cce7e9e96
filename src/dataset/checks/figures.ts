/** Figures and years: what a number may not lack, and what must add up or stand in order. */
import { problem, type Path, type Problem } from '../problem.js';
import { languages, type Dataset } from '../schema.js';

/** Shares are rounded in reports; their sum may miss 100 by so much. */
const TOLERANCE = 0.5;

/** The parts of each share add up to 100. */
export const shareTotals = (dataset: Dataset): Problem[] =>
  dataset.shares.flatMap(({ parts }, i) => {
    const total = Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(2));
    return Math.abs(total - 100) <= TOLERANCE
      ? []
      : problem(dataset, ['shares', i, 'parts'], {
          wrong: `The parts add up to ${total}, not to 100.`,
          right: `Correct a value or add the part that is missing; rounding may leave ${TOLERANCE}.`,
        });
  });

/** A number that is not there has a reason, and one that is there has none. */
export const lost = (dataset: Dataset): Problem[] =>
  dataset.scalars.flatMap((scalar, i) => {
    if (scalar.value === null && !scalar.lost) {
      return problem(dataset, ['scalars', i, 'lost'], {
        wrong: 'There is no number, and no reason why.',
        right: 'Write the number in "value", or the reason in "lost", in each language.',
      });
    }
    return scalar.value !== null && scalar.lost
      ? problem(dataset, ['scalars', i, 'lost'], {
          wrong: `The number is there (${scalar.value}), and also a reason why it is lost.`,
          right: 'Remove "lost", or write null in "value".',
        })
      : [];
  });

/** A sentence holds the place where its number is put. */
export const sentences = (dataset: Dataset): Problem[] =>
  dataset.scalars.flatMap(({ sentence }, i) =>
    languages
      .filter((language) => sentence && !/^[^{}]*\{value\}[^{}]*$/.test(sentence[language]))
      .map((language) =>
        problem(dataset, ['scalars', i, 'sentence', language], {
          wrong: 'The sentence does not hold {value} once, or holds other braces.',
          right: 'Write {value} where the number belongs, and no other braces.',
        }),
      ),
  );

/** No period ends before it begins. */
export function yearOrder(dataset: Dataset): Problem[] {
  const figures = (['scalars', 'shares'] as const).flatMap((key) =>
    dataset[key].map(({ period }, i) => ({ path: [key, i, 'period'] as Path, period })),
  );
  const periods = dataset.periods.map((period, i) => ({ path: ['periods', i] as Path, period }));
  return [...figures, ...periods].flatMap(({ path, period }) =>
    period && period.from > period.to
      ? problem(dataset, [...path, 'from'], {
          wrong: `The period begins in ${period.from} and ends in ${period.to}.`,
          right: 'Write the earlier year in "from" and the later one in "to".',
        })
      : [],
  );
}

/** An activity's months lie in the period it is listed under. */
export function monthsInPeriod(dataset: Dataset): Problem[] {
  const periods = new Map(dataset.periods.map((period) => [period.id, period]));
  return dataset.activities.flatMap(({ period: id, months }, i) => {
    const period = periods.get(id);
    return months.flatMap(({ year }, at) =>
      period && (year < period.from || year > period.to)
        ? problem(dataset, ['activities', i, 'months', at, 'year'], {
            wrong: `${year} lies outside the period "${id}" (${period.from} to ${period.to}).`,
            right: 'Correct the year, or list the activity under another period.',
          })
        : [],
    );
  });
}
