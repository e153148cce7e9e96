/** What the whole report says beside its parts. A leaf, as all words are. */
export interface ReportWords {
  /** Under the title: whose report it is, and when. `{publisher}`, `{short}`, `{year}`. */
  lead: string;
  /** Name of the list of chapters. */
  contents: string;
  chapters: Record<(typeof chapters)[number] | 'sources', string>;
  /** Above the list of sources. */
  sources: string;
  /** Above the list of doubts. */
  doubts: string;
  /** What the list of doubts is. */
  doubtsLead: string;
  /** As one sentence: `{subject}`, `{publisher}`, `{year}`. */
  sentence: string;
}

/** The chapters, in the order that tells the story. Public: the values of `sections`. */
export const chapters = [
  'context',
  'goals',
  'participants',
  'achievements',
  'premium',
  'timeline',
  'map',
  'organisations',
] as const;
export type Chapter = (typeof chapters)[number];

export const reportWords: Record<'en' | 'es', ReportWords> = {
  en: {
    lead: 'A report of {year} by {publisher} ({short}). Each figure stands with its period and its source, as the report gives them.',
    contents: 'Contents of the report',
    chapters: {
      context: 'The situation',
      goals: 'What was intended',
      participants: 'Who took part',
      achievements: 'What changed',
      premium: 'What the premium paid for',
      timeline: 'Year by year',
      map: 'Where the organisations are',
      organisations: 'Who helped',
      sources: 'Sources and doubts',
    },
    sources: 'Sources',
    doubts: 'Doubts',
    doubtsLead: 'What the report leaves open, and how it is read here.',
    sentence: '{subject} ({publisher}; report of {year})',
  },
  es: {
    lead: 'Un informe de {year} de la {publisher} ({short}). Cada cifra lleva su período y su fuente, tal como los da el informe.',
    contents: 'Contenido del informe',
    chapters: {
      context: 'La situación',
      goals: 'Qué se buscaba',
      participants: 'Quiénes participaron',
      achievements: 'Qué cambió',
      premium: 'Qué se pagó con el premio',
      timeline: 'Año por año',
      map: 'Dónde están las organizaciones',
      organisations: 'Quiénes ayudaron',
      sources: 'Fuentes y dudas',
    },
    sources: 'Fuentes',
    doubts: 'Dudas',
    doubtsLead: 'Lo que el informe deja abierto, y cómo se lee aquí.',
    sentence: '{subject} ({publisher}; informe de {year})',
  },
};
