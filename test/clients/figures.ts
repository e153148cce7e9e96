/** Figures that are pasted: each element, in each language; with settings, and with hostile text. */
import { names, type ElementName } from '../../src/shared/names.js';
import type { Shown } from '../../src/snippets/address.js';
import { formsOf, type Form } from '../../src/snippets/snippet.js';
import { hostileTexts } from '../embed/figures.js';
import { everyShown, find } from '../snippets/shown.js';

/** The variant that is pasted, of an element that has some. */
const VARIANTS: Partial<Record<ElementName, string>> = {
  'region-share-chart': 'bar',
  'timeline-view': 'columns',
  'certified-orgs-map': 'certified',
};

const ofEach: Shown[] = names.flatMap((element) => {
  const variant = VARIANTS[element];
  const one = everyShown.find((shown) => shown.element === element && shown.variant === variant)!;
  return everyShown.filter(({ id, ...rest }) => id === one.id && rest.variant === variant);
});

const counter = find('stat-counter', 'certified-orgs');
const withText = (sentence: string): Shown => ({
  ...counter,
  sentence,
  // DOMPurify drops an attribute that would end an element; none of our pictures has such a one.
  picture: { ...counter.picture!, alt: sentence.replace(/<[/!].*/, '') || counter.sentence },
});

export const figures: readonly Shown[] = [
  ...ofEach,
  { ...counter, settings: { label: 'Gold & “silver”', still: '' } },
];

/** The same with signs that end whatever they are put into unescaped. */
export const hostileFigures: readonly Shown[] = [
  { ...counter, settings: { label: 'Gold & “silver” <of> "ours"' } },
  ...hostileTexts.map(withText),
];

/** What is pasted into an editor; `npm` goes into code, which no editor sees. */
export type Pasted = Exclude<Form, 'npm'>;
export const pastedForms = formsOf(counter).filter((form): form is Pasted => form !== 'npm');
