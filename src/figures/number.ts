/**
 * A figure's number, as it stands on the page and as it is said. Never rounded: all the digits
 * that the source gives are kept, and none is added.
 */
import type { Figure } from '../dataset/localised.js';
import { fill, type Plural, type Words } from '../strings/words.js';
import { digits } from './digits.js';

/** The parts of a number as a page shows them, each possibly empty; a unit brings its own blank. */
export interface NumberParts {
  qualifier: string;
  number: string;
  unit: string;
}

/** Decimal places by which a scale shortens a number. */
const PLACES = { million: 6 };
const plurals = new Map<string, Intl.PluralRules>();

/** How many decimals `value` is written with. */
export const decimalsOf = (value: number): number => `${value}`.split('.')[1]?.length ?? 0;

/** The number that is written before the word of its scale: 4.4 of 4,400,000 “million”. */
export function scaled({ value, scale }: Figure): number {
  if (!value || !scale) return value ?? 0;
  // Moved by places: a division would leave digits of its own, 70.55979217000001.
  const [digits, exponent = 0] = `${value}`.split('e');
  return Number(`${digits}e${Number(exponent) - PLACES[scale]}`);
}

/** Qualifier, number and unit as they stand in a figure, or are said; empty where it is lost. */
export function numberParts(figure: Figure, words: Words, spoken = false): NumberParts {
  if (figure.value === null) return { qualifier: '', number: '', unit: '' };
  return {
    qualifier: words.qualifiers[figure.qualifier] ?? '',
    number: shownNumber(figure, words),
    unit: unitBeside(figure, words, spoken),
  };
}

/** Qualifier, number and unit as a sentence writes them: “over USD 4.4 million”. */
export function phrase(figure: Figure, words: Words): string {
  if (figure.value === null) return '';
  const unit = words.units[figure.unit];
  // The scale belongs to the number: "USD 4.4 million", "4.4 millones de dólares".
  const n = [sentenceNumber(figure, words), scaleWord(figure, words)].filter(Boolean).join(' ');
  const written = fill(unit?.written ?? '{n} {unit}', {
    n,
    unit: plural(unit?.beside, figure, words),
  });
  return [words.qualifiers[figure.qualifier], written.trim()].filter(Boolean).join(' ');
}

function shownNumber(figure: Figure, words: Words): string {
  const value = scaled(figure);
  if (figure.word) return figure.word;
  if (figure.unit !== 'rank') return digits(value, words.locale);
  const category = pluralRules(words, 'ordinal').select(value);
  return fill(words.ordinal[category] ?? words.ordinal['other'] ?? '{n}', {
    n: digits(value, words.locale),
  });
}

function sentenceNumber(figure: Figure, words: Words): string {
  const ordinal = figure.unit === 'rank' && words.ordinals[scaled(figure) - 1];
  return ordinal || shownNumber(figure, words);
}

const scaleWord = (figure: Figure, words: Words): string =>
  figure.scale ? choose(words.scales[figure.scale], scaled(figure), words) : '';

function unitBeside(figure: Figure, words: Words, spoken: boolean): string {
  const unit = words.units[figure.unit];
  const forms = (spoken && unit?.spoken) || unit?.beside;
  const text = [scaleWord(figure, words), plural(forms, figure, words)].filter(Boolean).join(' ');
  return text && (unit?.tight ? text : ` ${text}`);
}

/** The unit's form for the whole number: one million is many, “1 million people”. */
const plural = (forms: Plural | undefined, figure: Figure, words: Words): string =>
  choose(forms, figure.value ?? 0, words);

function choose(forms: Plural | undefined, value: number, words: Words): string {
  if (!forms) return '';
  const one = pluralRules(words, 'cardinal').select(value) === 'one';
  return (one && forms.one) || forms.other;
}

function pluralRules({ locale }: Words, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const key = locale + type;
  let rules = plurals.get(key);
  if (!rules) plurals.set(key, (rules = new Intl.PluralRules(locale, { type })));
  return rules;
}
