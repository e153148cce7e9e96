/** What is within a section. */
import type { Block, Team } from './section-view.js';

/** Ids of the figures within, in their order. */
export const figuresIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ figures = [], told = [] }) => [
    ...figures,
    ...told.flatMap((one) => one.figures ?? []),
  ]);

/** Ids of the organisations that are named. */
export const organisationsIn = (blocks: readonly Block[], roster: readonly Team[]): string[] => [
  ...blocks.flatMap(({ told = [], organisations = [] }) => [
    ...organisations,
    ...told.flatMap((one) => one.organisations ?? []),
  ]),
  ...roster.flatMap(({ people }) => people.map(({ id }) => id)),
];
