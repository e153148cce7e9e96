/** Words of which the data takes no others: closed lists, with words of their own per language. */

/** What a number counts or measures. Their words, per language, stand in `src/strings/units.ts`. */
export const units = [
  'rank',
  'percent',
  'tonne',
  'tonne-per-year',
  'usd',
  'pen-per-month',
  'person',
  'miner',
  'woman',
  'organisation',
  'group',
  'mine',
  'committee',
  'supply-chain',
  'piece',
] as const;

/** How sure the source is of a number; nothing is called exact. */
export const qualifiers = ['about', 'over', 'as-stated'] as const;

/** Groups in which figures are listed. */
export const themes = [
  'gold',
  'people',
  'certification',
  'environment',
  'women',
  'premium',
] as const;

/** What an activity is about. */
export const topics = [
  'certification',
  'governance',
  'environment',
  'gender',
  'markets',
  'covid-19',
  'presence',
] as const;
