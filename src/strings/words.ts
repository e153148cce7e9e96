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
  embed: string;
  cite: string;
  citation: string;
  copy: string;
  copied: string;
  notCopied: string;
  /** What was asked for did not come. */
  notLoaded: string;
  close: string;
}

/** Fills `{name}` in a template; a name without a value is left as it stands. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name] ?? hole) : hole,
  );
