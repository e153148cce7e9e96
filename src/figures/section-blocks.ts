/** What stands together within a part of the report. */
import type { Figure } from '../dataset/localised.js';
import type { Part, PartGroup } from '../dataset/sections.js';
import { fill } from '../strings/words.js';
import { headed } from './headline.js';
import { capital, longStatus, placeLine } from './organisation-facts.js';
import type { Organisation } from './map-status.js';
import type { Contents } from './section-contents.js';
import { keyOf, tell, writtenNames, type Telling } from './section-told.js';
import type { Block, Person, Team } from './section-view.js';
import { noteCount } from './view.js';

/** Each group of figures, with the achievements that tell of them. */
export const figureBlocks = ({ parts, about }: Contents, of: Telling): Block[] =>
  parts.flatMap(({ groups }) =>
    groups.map((group) => {
      const told = about.filter(({ indicators }) =>
        group.figures.some(({ id }) => indicators.includes(id)),
      );
      const within = told.flatMap(({ indicators }) => indicators);
      const figures = shown(group).filter((id) => !within.includes(id));
      const statements = [...group.shares, ...told].map((one) => tell(one, of));
      return {
        ...(group.title && { title: group.title }),
        ...(figures.length && { figures }),
        ...(statements.length && { told: statements }),
      };
    }),
  );

/** What tells of need is not shown among other figures. */
const shown = ({ figures }: PartGroup): string[] =>
  figures.filter(({ sensitive }) => !sensitive).map(({ id }) => id);

/** The figures that tell of need. */
export const sensitiveIn = ({ parts }: Contents): string[] =>
  parts
    .flatMap(({ groups }) => groups.flatMap(({ figures }): readonly Figure[] => figures))
    .filter(({ sensitive }) => sensitive)
    .map(({ id }) => id);

/** A heading of the report with nothing but names below it, of which `organisations` are known. */
export function listBlock(
  part: Part | undefined,
  organisations: readonly Organisation[],
  { dataset, words }: Telling,
): Block {
  const { title, quote, lost } = part ?? {};
  const kicker = quote && headed(quote.text, dataset.organisations.flatMap(writtenNames));
  return {
    ...(kicker ? { kicker } : title && { title }),
    ...(lost && { lost }),
    ...(organisations.length && {
      lead: words.sections.elsewhere,
      organisations: organisations.map(({ id }) => id),
    }),
  };
}

/** The organisations and what each was to the work; together those that were supported alike. */
export function rosterOf(organisations: readonly Organisation[], of: Telling): Team[] {
  const teams = new Map<string, Person[]>();
  for (const one of organisations) {
    const title = teamOf(one, of);
    teams.set(title, [...(teams.get(title) ?? []), person(one, of)]);
  }
  return [...teams].map(([title, people]) => ({ title, people }));
}

/** With what it was supported; the report says it of several together. */
function teamOf({ supported, kind }: Organisation, { language, words }: Telling): string {
  if (!supported) return kind === 'womens-group' ? words.map.titles.groups : '';
  return fill(words.sections.support, {
    // “Covid-19” is one word.
    with: supported.with[language].replace(/-(?=\d)/g, '-\u2060'),
    year: supported.year,
  });
}

function person(one: Organisation, { dataset, language, words, section }: Telling): Person {
  const { id, notes } = one;
  return {
    id,
    key: keyOf(section, id),
    status: capital(longStatus(one, language), language),
    line: placeLine(one, dataset, language),
    more: notes.length ? noteCount(notes.length, words) : words.quote,
  };
}

/** When `true`, there is something in it. */
export const isFilled = ({ figures, told, organisations, lost }: Block): boolean =>
  Boolean(figures?.length || told?.length || organisations?.length || lost);
