import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './words.js';

/** What the map of organisations says; `{…}` stands for what its name tells. */
export interface MapWords {
  titles: Record<'all' | 'certified' | 'supported' | 'groups', string>;
  caption: string;
  credit: string;
  /** Why the lines on the map settle nothing. */
  boundaries: string;
  /** Above the organisations of one kind. */
  statuses: Record<'certified' | 'supported' | 'group' | 'named', string>;
  /** Of one organisation, in a few words. */
  stated: Record<'certified' | 'supported' | 'group' | 'named', string>;
  standards: Record<'fairmined' | 'fairmined-ecological', string>;
  certifiedWith: string;
  supportedIn: string;
  since: string;
  support: string;
  premium: string;
  /** Reads on from a number of two or more. */
  shared: string;
  fullName: string;
  alias: string;
  status: string;
  place: string;
  district: string;
  province: string;
  said: string;
  /** What a reader meets while using it. */
  interface: {
    map: string;
    zoom: string;
    whole: string;
    /** `{department}` is filled in the page: its reader chooses it. */
    inside: string;
    elsewhere: string;
    none: string;
    /** Where no organisation at all is of the kind that is shown. */
    nobody: string;
    /** What shows more again, by the attribute that it widens. */
    back: Record<'region' | 'show', string>;
    /** Reads on from `shared`. */
    onePoint: string;
  };
}

/** All words with those. */
export type WordsOfMap = Words & { map: MapWords };

const enMap: MapWords = {
  titles: {
    all: 'Certified and supported organisations',
    certified: 'Organisations certified in {year}',
    supported: 'Organisations named as supported in {year}',
    groups: 'Women’s groups in mining',
  },
  caption: 'A point is a district, never a mine; boundaries are illustrative.',
  credit: 'Outlines: Natural Earth',
  boundaries:
    'The boundaries on the map (made with Natural Earth) are simplified and settle no question of where a border runs.',
  statuses: {
    certified: 'Certified in {year}',
    supported: 'Supported, not certified',
    group: 'Women’s groups, not certified',
    named: 'Named, not certified',
  },
  stated: {
    certified: 'certified in {year}',
    supported: 'supported in {year}, not certified',
    group: 'women’s group, not certified',
    named: 'named in the report, not certified',
  },
  standards: { fairmined: 'Fairmined', 'fairmined-ecological': 'Fairmined Ecological' },
  certifiedWith: 'certified with {standard} in {year}',
  supportedIn: 'supported in {year}',
  since: 'since {date}',
  support: '{year}: Support with {with}',
  premium: 'Fairmined premium',
  shared: 'organisations in {place}',
  fullName: 'Full name',
  alias: 'Also called',
  status: 'Status',
  place: 'Place',
  district: 'district of {district}',
  province: 'province of {province}',
  said: 'The report of {year} ({source}) says',
  interface: {
    map: 'Map of Peru',
    zoom: 'Part of the map',
    whole: 'All of Peru',
    inside: 'In {department}',
    elsewhere: 'Elsewhere in Peru',
    none: 'None of these organisations is in {department}.',
    nobody: 'The report names no organisation of this kind.',
    back: { region: 'Show all of Peru', show: 'Show all organisations' },
    onePoint: 'share one point',
  },
};

const esMap: MapWords = {
  titles: {
    all: 'Organizaciones certificadas y apoyadas',
    certified: 'Organizaciones certificadas en {year}',
    supported: 'Organizaciones nombradas como apoyadas en {year}',
    groups: 'Grupos de mujeres mineras',
  },
  caption: 'Un punto es un distrito, nunca una mina; los límites son ilustrativos.',
  credit: 'Contornos: Natural Earth',
  boundaries:
    'Los límites del mapa (hecho con Natural Earth) están simplificados y no resuelven ninguna cuestión sobre por dónde pasa una frontera.',
  statuses: {
    certified: 'Certificadas en {year}',
    supported: 'Apoyadas, no certificadas',
    group: 'Grupos de mujeres, no certificados',
    named: 'Nombradas, no certificadas',
  },
  stated: {
    certified: 'certificada en {year}',
    supported: 'apoyada en {year}, no certificada',
    group: 'grupo de mujeres, no certificado',
    named: 'nombrada en el informe, no certificada',
  },
  standards: { fairmined: 'Fairmined', 'fairmined-ecological': 'Fairmined Oro Ecológico' },
  certifiedWith: 'certificada con {standard} en {year}',
  supportedIn: 'apoyada en {year}',
  since: 'desde {date}',
  support: '{year}: Apoyo en {with}',
  premium: 'Premio Fairmined',
  shared: 'organizaciones en {place}',
  fullName: 'Nombre completo',
  alias: 'También llamada',
  status: 'Situación',
  place: 'Lugar',
  district: 'distrito de {district}',
  province: 'provincia de {province}',
  said: 'El informe de {year} ({source}) dice',
  interface: {
    map: 'Mapa del Perú',
    zoom: 'Parte del mapa',
    whole: 'Todo el Perú',
    inside: 'En {department}',
    elsewhere: 'En otras partes del Perú',
    none: 'Ninguna de estas organizaciones está en {department}.',
    nobody: 'El informe no nombra organizaciones de este tipo.',
    back: { region: 'Mostrar todo el Perú', show: 'Mostrar todas las organizaciones' },
    onePoint: 'comparten un punto',
  },
};

/** The words of the map, beside those of all elements: a page without it does without them. */
export const words: Record<'en' | 'es', WordsOfMap> = {
  en: { ...en, map: enMap },
  es: { ...es, map: esMap },
};
