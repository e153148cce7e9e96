/** What the schema refuses, in plain words; each with what would be right. */
import type * as v from 'valibot';
import { nearest } from './nearest.js';
import { list, problem, shown, type Path, type Problem, type Words } from './problem.js';
import { datasetShape, shapeAt, unwrap, type Shape } from './walk.js';

type Issue = v.BaseIssue<unknown>;

/** The problem that `issue`, raised by the schema against `data`, is. */
export function issueProblem(data: unknown, issue: Issue): Problem {
  const path = pathOf(issue);
  const shape = shapeAt(datasetShape, path) ?? datasetShape;
  const missing = issue.path?.at(-1)?.origin === 'key';
  const tell = missing ? absent : (rules[issue.type] ?? mistyped);
  const field = path.findLast((step): step is string => typeof step === 'string') ?? 'dataset';
  return problem(data, path, tell(issue, shape, field));
}

export const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' };

/** Fields whose name is not the name of one value. */
const NOUNS: Record<string, string> = { topics: 'topic', translated: 'language' };

/** Per kind of value: what it is called, and how it is written. */
const KINDS: Record<string, [noun: string, write: (shape: Shape) => string]> = {
  string: ['a text', () => 'Write a text in quotes.'],
  number: ['a number', () => 'Write a number, without quotes.'],
  boolean: ['true or false', () => 'Write true or false, without quotes.'],
  array: ['a list', () => 'Write a list in square brackets.'],
  tuple: ['a point', () => 'Write [longitude, latitude].'],
  object: [
    'a group of fields',
    ({ entries = {} }) => `Write these fields in braces: ${list(Object.keys(entries))}.`,
  ],
  picklist: ['', ({ options = [] }) => `Use one of: ${list(options.map(String))}.`],
};

function write(shape: Shape): string {
  const bare = unwrap(shape);
  const text = KINDS[bare.type]?.[1](bare) ?? '';
  return shape.type === 'nullable' ? `${text} Where it is not known, write null.` : text;
}

const absent = (_: Issue, shape: Shape, field: string): Words => ({
  wrong: LANGUAGES[field]
    ? `The text in ${LANGUAGES[field]} is missing.`
    : `The field "${field}" is missing.`,
  right: `Add it. ${write(shape)}`,
});

const mistyped = ({ input }: Issue, shape: Shape): Words => ({
  wrong: `${shown(input)} is not ${KINDS[unwrap(shape).type]?.[0]}.`,
  right: write(shape),
});

const refused = ({ input, message }: Issue): Words => ({
  wrong: `${shown(input)} cannot stand here.`,
  right: message,
});

const bound =
  (wrong: string, right: string) =>
  ({ input, requirement }: Issue & { requirement?: unknown }): Words => ({
    wrong: `${shown(input)} is too ${wrong}.`,
    right: `Use ${String(requirement)} or ${right}.`,
  });

/** Per kind of issue, where more can be said than that the value is of another kind. */
const rules: Record<string, (issue: Issue, shape: Shape, field: string) => Words> = {
  picklist: ({ input }, shape, field) => {
    const options = (unwrap(shape).options ?? []).map(String);
    const meant = typeof input === 'string' ? nearest(input, options) : undefined;
    return {
      wrong: `${shown(input)} is not a ${NOUNS[field] ?? field}.`,
      right: write(shape),
      ...(meant && { nearest: meant }),
    };
  },
  min_length: ({ input }) => ({
    wrong: Array.isArray(input) ? 'The list is empty.' : 'The text is empty.',
    right: Array.isArray(input) ? 'Write at least one.' : 'Write a text.',
  }),
  max_length: ({ input, requirement }: Issue & { requirement?: unknown }) => ({
    wrong: `The text has ${String(input).length} characters.`,
    right: `Use at most ${String(requirement)}.`,
  }),
  regex: refused,
  url: refused,
  iso_date: ({ input }) => ({
    wrong: `${shown(input)} is not a date.`,
    right: 'Write year, month and day, such as "2020-11-30".',
  }),
  integer: ({ input }) => ({
    wrong: `${shown(input)} is not a whole number.`,
    right: 'Use a number without decimals.',
  }),
  min_value: bound('small', 'more'),
  max_value: bound('large', 'less'),
};
