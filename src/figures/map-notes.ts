/** Doubts about organisations on the map, each with whom it is about. */
import type { Dataset, Language, Localised } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/map.js';
import type { Organisation } from './map-status.js';

type Note = readonly [about: string, text: string];

/** Doubts about those that are shown, each told once; and what the lines of the map are worth. */
export function notesOf(
  shown: readonly Organisation[],
  dataset: Dataset,
  language: Language,
): string[] {
  const about = new Map<string, Set<string>>();
  for (const one of shown) {
    for (const [whom, text] of notesAbout(one, dataset, language)) {
      about.set(text, (about.get(text) ?? new Set()).add(whom || one.name));
    }
  }
  return [
    ...[...about].map(([text, whom]) => `${[...whom].join(', ')}: ${text}`),
    wordsOf[language].map.boundaries,
  ];
}

/** Doubts about one organisation, as they stand beneath its name. */
export const ownNotes = (one: Organisation, dataset: Dataset, language: Language): string[] =>
  notesAbout(one, dataset, language).map(([whom, text]) => (whom ? `${whom}: ${text}` : text));

/** About itself, its place and what was achieved with it; about itself goes without a name. */
function notesAbout(one: Organisation, dataset: Dataset, language: Language): Note[] {
  const told = (about: string, notes: readonly Localised[]) =>
    notes.map((note): Note => [about, note[language]]);
  const place = dataset.places.find(({ id }) => id === one.place);
  const achieved = dataset.themes
    .flatMap(({ achievements }) => achievements)
    .filter(({ organisations }) => organisations.includes(one.id));
  return [
    ...told('', one.notes),
    ...(place ? told(place.name[language], place.notes) : []),
    ...achieved.flatMap(({ title, notes }) => told(title[language], notes)),
  ];
}
