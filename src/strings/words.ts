/**
 * What a language has to say: the words of the interface, of units and of numbers. A leaf: it
 * imports nothing, so that a translator meets only words.
 */

/** Forms by CLDR plural category; `other` serves where a language needs no more. */
export interface Plural {
  one?: string;
  other: string;
}

/** How one unit is written. `{n}` stands for the number. */
export interface UnitWords {
  /** Beside the number; absent where the label begins with the noun ("4 … organisations"). */
  beside?: Plural;
  /** When `true`, no blank stands before it: “25%”. */
  tight?: boolean;
  /** In a written sentence; absent: number, blank, `beside`. */
  written?: string;
  /** Beside the number as it is said, where that is another word than is written. */
  spoken?: Plural;
  /** What is counted, as the unit column of a table names it. */
  name: string;
}

export interface Words {
  /** BCP 47 tag of the numbers, more exact than the language of the words. */
  locale: string;
  direction: 'ltr' | 'rtl';
  qualifiers: Record<string, string>;
  units: Record<string, UnitWords>;
  scales: Record<string, Plural>;
  /** Ordinal numbers in words, from the first on, as spoken and in sentences. */
  ordinals: readonly string[];
  /** Ordinal number in figures, by plural category. */
  ordinal: Record<string, string>;
  inYear: string;
  inYears: string;
  years: string;
  yearNotStated: string;
  citedBy: string;
  notes: Plural;
  quote: string;
  reportSays: string;
  /** Marks of quotation round `{text}`. */
  quotation: string;
  translated: string;
  original: string;
  canonical: string;
  /** What a number is a share of: `{label}` begins with “of”. */
  share: string;
  /** Heads of the columns of a table of shares. */
  shareColumns: { region: string; share: string };
  menu: string;
  csv: string;
  json: string;
  image: string;
  cite: string;
  citation: string;
  copy: string;
  copied: string;
  notCopied: string;
  close: string;
  nearest: string;
  accepted: string;
  picture: PictureWords;
  timeline: TimelineWords;
  map: MapWords;
  /** What can go wrong, by kind. */
  faults: Record<
    | 'unknown'
    | 'isShare'
    | 'isScalar'
    | 'required'
    | 'reversed'
    | 'unavailable'
    | 'data'
    | 'failed'
    | 'slow'
    | 'not-json'
    | 'too-large'
    | 'invalid',
    string
  >;
}

/** What pictures of figures say, and what is said of them. */
export interface PictureWords {
  /** What is told of an image that a reader asked for; `{name}` is its file's. */
  making: string;
  saved: string;
  ifNot: string;
  here: string;
  failed: string;
  /** Name of the text that says what the image says. */
  alt: string;
  /** Whose the figure is. */
  credit: string;
  /** What a picture shows, said first in its alternative text. */
  kinds: Record<'doughnut' | 'bar' | 'table' | 'timeline' | 'map', string>;
}

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
  link: string;
  milestone: string;
  previous: string;
  next: string;
  /** Said behind the source line: whose the words are. */
  ours: string;
  /** Said in the source line where the sentences are a translation. */
  translation: string;
}

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

/** Fills `{name}` in a template; a name without a value is left as it stands. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
