/** What is unknown is asked for, what is delicate is marked, and no language is left out. */
import { problem, type Path, type Problem } from '../problem.js';
import { languages, type Dataset, type Localised } from '../schema.js';
import { datasetShape, walk } from '../walk.js';

const FACTS = ['title', 'date', 'url', 'licence'] as const;
/** Longer texts are not names, and differ from language to language. */
const LONGEST_NAME = 40;

/** Whatever is not known about the report stands in the list of questions for its owner. */
export function unknownsAsked(dataset: Dataset): Problem[] {
  const asked = new Set(dataset.questions.map(({ field }) => field));
  const facts = FACTS.filter((fact) => dataset.report[fact] === null).map((fact) => ({
    path: ['report', fact] as Path,
    field: `report.json › report.${fact}`,
  }));
  const numbers = dataset.scalars.flatMap(({ id, value }, i) =>
    value === null
      ? {
          path: ['scalars', i, 'value'] as Path,
          field: `indicators.json › scalars › ${id} › value`,
        }
      : [],
  );
  return [...facts, ...numbers].flatMap(({ path, field }) =>
    asked.has(field)
      ? []
      : problem(dataset, path, {
          wrong: 'It is not known, and no question asks for it.',
          right: `Write it, or add a question to report.json with "field": "${field}".`,
        }),
  );
}

/** A number that may not stand without its context is never shown off. */
export const contextIsSensitive = (dataset: Dataset): Problem[] =>
  dataset.scalars.flatMap(({ context, sensitive }, i) =>
    context && !sensitive
      ? problem(dataset, ['scalars', i, 'sensitive'], {
          wrong: 'The number may not stand without its context, but is not marked as sensitive.',
          right: 'Write "sensitive": true.',
        })
      : [],
  );

/** No text is one language's words under the name of another. */
export function textsTranslated(dataset: Dataset): Problem[] {
  const [first, ...others] = languages;
  const problems: Problem[] = [];
  walk(datasetShape, dataset, (shape, value, path) => {
    if (!languages.every((language) => shape.entries?.[language])) return;
    const text = value as Localised;
    if (text[first].length <= LONGEST_NAME) return;
    for (const language of others.filter((other) => text[other] === text[first])) {
      problems.push(
        problem(dataset, [...path, language], {
          wrong: `The text in "${language}" is the same as in "${first}".`,
          right: 'Write the translation.',
        }),
      );
    }
  });
  return problems;
}
