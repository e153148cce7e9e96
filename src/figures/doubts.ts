/** Every doubt of a dataset, beside what it is about: they are listed together once. */
import type { Dataset, Language } from '../dataset/schema.js';

/** What is doubtful of one thing; each note is a sentence or two. */
export interface Doubt {
  about: string;
  notes: readonly string[];
}

interface Noted {
  notes: readonly Record<Language, string>[];
}

/** The doubts of `dataset` in the order of its files; a note that stands twice is listed once. */
export function doubtsOf(dataset: Dataset, language: Language): Doubt[] {
  const named = (all: readonly (Noted & { name: Record<Language, string> })[]) =>
    all.map(({ name, notes }) => ({ about: name[language], notes }));
  const titled = (all: readonly (Noted & { title: Record<Language, string> })[]) =>
    all.map(({ title, notes }) => ({ about: title[language], notes }));
  const seen = new Set<string>();
  const fresh = (note: string) => !seen.has(note) && seen.add(note).has(note);
  return [
    ...titled(dataset.scalars),
    ...titled(dataset.shares),
    ...titled(dataset.statements),
    ...titled(dataset.themes.flatMap(({ achievements }) => achievements)),
    ...titled(dataset.activities),
    ...dataset.organisations.map(({ name, notes }) => ({ about: name, notes })),
    ...named(dataset.mentioned),
    ...named(dataset.places),
    ...titled(dataset.sections),
  ]
    .map(({ about, notes }) => ({
      about,
      notes: notes.map((note) => note[language]).filter(fresh),
    }))
    .filter(({ notes }) => notes.length > 0);
}
