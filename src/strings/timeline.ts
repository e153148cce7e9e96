import { en } from './en.js';
import { es } from './es.js';
import type { Plural, Words } from './words.js';

/** What the timeline says. */
export interface TimelineWords {
  title: string;
  titleOfYear: string;
  activities: Plural;
  /** So many of all activities, `{activities}` being the number of all with its noun. */
  shown: string;
  /** So many of a period's. */
  some: string;
  /** Months of one year, joined. */
  months: string;
  topics: Record<string, string>;
  topic: string;
  all: string;
  organisation: string;
  allOrganisations: string;
  years: string;
  allYears: string;
  none: string;
  showAll: string;
  more: string;
  copyLink: string;
  milestone: string;
  previous: string;
  next: string;
  /** Said behind the source line: whose the words are. */
  ours: string;
  /** Said in the source line where the sentences are a translation. */
  translation: string;
}

/** All words with those. */
export type WordsOfTimeline = Words & { timeline: TimelineWords };

const enTimeline: TimelineWords = {
  title: 'What was done, {from} to {to}',
  titleOfYear: 'What was done in {from}',
  activities: { one: '{n} activity', other: '{n} activities' },
  shown: '{n} of {activities}',
  some: '{n} of {all}',
  months: '{months} {year}',
  topics: {
    certification: 'Certification',
    governance: 'Governance',
    environment: 'Environment',
    gender: 'Women miners',
    markets: 'Markets',
    'covid-19': 'Covid-19',
    presence: 'Presence',
  },
  topic: 'Topic',
  all: 'All',
  organisation: 'Organisation',
  allOrganisations: 'All organisations',
  years: 'Years',
  allYears: 'All years',
  none: 'No activity is about all of this.',
  showAll: 'Show all',
  more: 'more',
  copyLink: 'Copy link',
  milestone: 'Milestone',
  previous: 'Earlier',
  next: 'Later',
  ours: 'The sentences are the report’s; titles, topics and milestones are ours.',
  translation: 'our translation',
};

const esTimeline: TimelineWords = {
  title: 'Lo que se hizo, de {from} a {to}',
  titleOfYear: 'Lo que se hizo en {from}',
  activities: { one: '{n} actividad', other: '{n} actividades' },
  shown: '{n} de {activities}',
  some: '{n} de {all}',
  months: '{months} de {year}',
  topics: {
    certification: 'Certificación',
    governance: 'Gobernanza',
    environment: 'Ambiente',
    gender: 'Mujeres mineras',
    markets: 'Mercados',
    'covid-19': 'COVID-19',
    presence: 'Presencia',
  },
  topic: 'Tema',
  all: 'Todas',
  organisation: 'Organización',
  allOrganisations: 'Todas las organizaciones',
  years: 'Años',
  allYears: 'Todos los años',
  none: 'Ninguna actividad cumple todo lo elegido.',
  showAll: 'Mostrar todas',
  more: 'más',
  copyLink: 'Copiar enlace',
  milestone: 'Hito',
  previous: 'Antes',
  next: 'Después',
  ours: 'Las oraciones son del informe; los títulos, los temas y los hitos, nuestros.',
  translation: 'traducción nuestra',
};

/** The words of the timeline, beside those of all elements: a page without it does without them. */
export const words: Record<'en' | 'es', WordsOfTimeline> = {
  en: { ...en, timeline: enTimeline },
  es: { ...es, timeline: esTimeline },
};
