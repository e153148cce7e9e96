import { words as ofMap, type WordsOfMap } from './map.js';
import { words as ofTimeline, type WordsOfTimeline } from './timeline.js';

/** What the parts of the report say. */
export interface SectionWords {
  /** What each is called where the dataset does not say. */
  titles: Record<
    'context' | 'goals' | 'participants' | 'achievements' | 'premium' | 'organisations',
    string
  >;
  /** Above everybody whom the report names. */
  named: string;
  /** Above those whom it names beside the organisations that took part. */
  mentioned: string;
  /** Before organisations that are not in the list whose heading they stand below. */
  elsewhere: string;
  /** Above what was done with the premium. */
  stories: string;
  /** In the source line, of figures with different years. */
  mixed: string;
  /** With what an organisation was supported. */
  support: string;
  /** What is behind a translated sentence. */
  original: string;
  /** Said behind the source line: whose the words are. */
  ours: string;
  /** In place of a part that a dataset does not have. */
  empty: string;
}

/** All words with those. */
export type WordsOfSections = WordsOfMap & WordsOfTimeline & { sections: SectionWords };

const enSections: SectionWords = {
  titles: {
    context: 'Context',
    goals: 'Goals',
    participants: 'Direct participants',
    achievements: 'Achievements',
    premium: 'Premium',
    organisations: 'Organisations',
  },
  named: 'Who is named in the report',
  mentioned: 'Whom the report mentions',
  elsewhere: 'Named elsewhere in the report:',
  stories: 'What the report tells of its use',
  mixed: 'each figure with its year; report of {year}',
  support: 'Support with {with} ({year})',
  original: 'original',
  ours: 'The sentences in quotation marks are the report’s; titles and groups are ours.',
  empty: 'This dataset holds nothing of this part.',
};

const esSections: SectionWords = {
  titles: {
    context: 'Contexto',
    goals: 'Objetivos',
    participants: 'Participantes directos',
    achievements: 'Logros',
    premium: 'Premio',
    organisations: 'Organizaciones',
  },
  named: 'A quiénes nombra el informe',
  mentioned: 'A quienes el informe menciona',
  elsewhere: 'Nombradas en otras partes del informe:',
  stories: 'Lo que el informe cuenta de su uso',
  mixed: 'cada cifra con su año; informe de {year}',
  support: 'Apoyo en {with} ({year})',
  original: 'original',
  ours: 'Las oraciones entre comillas son del informe; los títulos y los grupos, nuestros.',
  empty: 'Este conjunto de datos no contiene nada de esta parte.',
};

/** The words of the sections, beside those of all elements: a page without it does without them. */
export const words: Record<'en' | 'es', WordsOfSections> = {
  en: { ...ofMap.en, ...ofTimeline.en, sections: enSections },
  es: { ...ofMap.es, ...ofTimeline.es, sections: esSections },
};
