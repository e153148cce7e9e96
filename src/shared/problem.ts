/**
 * What went wrong, in words. Loaded only when something did: an element that is used well never
 * downloads it.
 */
import { nearest } from '../dataset/nearest.js';
import { languages, type Language } from '../dataset/languages.js';
import { faultWords } from '../strings/faults.js';
import { fill } from '../strings/words.js';
import { ACTIONS } from './actions.js';
import { adopt } from './adopt.js';
import { IndicatorErrorEvent } from './error-event.js';
import type { Kind } from './events.js';
import { messageStyles } from './message.styles.js';

/** What went wrong, as data. */
export type Fault =
  /** Values of common attributes that are not known, found by looking at the element. */
  | { kind: 'attributes' }
  /** A value that an attribute does not take; empty: it is missing. */
  | { kind: 'unknown'; attribute: string; value: string; accepted: readonly string[] }
  /** An id that another element shows. */
  | { kind: 'isShare' | 'isScalar'; attribute: string; value: string; accepted: readonly string[] }
  /** A last year that comes before the first. */
  | {
      kind: 'reversed';
      attribute: string;
      value: string;
      from: string;
      accepted: readonly string[];
    }
  /** The element's own files did not come. */
  | { kind: 'unavailable' }
  /** What a script handed over as `data` is no dataset. */
  | { kind: 'data'; value: string }
  /** What is wrong with the dataset that `src` names. */
  | {
      kind: 'failed' | 'slow' | 'not-json' | 'too-large' | 'invalid';
      value: string;
      detail?: string;
    };

type Faulty = HTMLElement & { theme: string; actions: string | null };

/** Values of the common attributes. */
export const THEMES: readonly string[] = ['auto', 'light', 'dark'];

/** Messages that have been told, by the element whose they are. */
const told = new WeakMap<Element, Set<string>>();

/**
 * Writes one console line that names `element`, once for each message, and sends the error event
 * where the figure of `subject` cannot be shown. Returns what to show in place: nothing for files
 * that did not come, because the fallback says all that a reader needs.
 */
export function tell(
  element: Faulty,
  fault: Fault,
  language: Language,
  subject?: { kind: Kind; id: string | null },
): string {
  if (fault.kind === 'attributes') {
    for (const one of attributeFaults(element)) tell(element, one, language);
    return '';
  }
  const message = `${element.localName}: ${explain(fault, language)}`;
  const messages = told.get(element) ?? new Set();
  told.set(element, messages);
  if (!messages.has(message)) {
    messages.add(message);
    console.warn(message);
    if (subject) {
      element.dispatchEvent(new IndicatorErrorEvent(subject.kind, subject.id, element, message));
    }
  }
  adopt(element, messageStyles);
  return fault.kind === 'unavailable' ? '' : message;
}

/** The common attributes of `element` that it does not take. */
function attributeFaults(element: Faulty): Exclude<Fault, { kind: 'attributes' }>[] {
  const actions = element.actions?.match(/\S+/g) ?? [];
  const own = element.getAttribute('lang')?.toLowerCase().split('-')[0];
  const values: [string, readonly string[], readonly string[]][] = [
    ['theme', [element.theme], THEMES],
    ['actions', actions, ACTIONS],
    ['lang', own ? [own] : [], languages],
  ];
  return values.flatMap(([attribute, given, accepted]) =>
    given
      .filter((value) => !accepted.includes(value))
      .map((value) => ({ kind: 'unknown', attribute, value, accepted }) as const),
  );
}

/** `fault` in `language`: what is wrong, the nearest accepted value and all of them. */
export function explain(fault: Exclude<Fault, { kind: 'attributes' }>, language: Language): string {
  const words = faultWords[language];
  const values = { ...fault, accepted: '' };
  const accepted = 'accepted' in fault ? fault.accepted : [];
  // Years are near to each other in time, not in their figures.
  const given = 'value' in fault && fault.kind !== 'reversed' && fault.value;
  const near = given && nearest(given, accepted);
  const missing = 'attribute' in fault && !fault.value;
  return [
    fill(words.faults[missing ? 'required' : fault.kind], values),
    near && fill(words.nearest, { nearest: near }),
    accepted.length && fill(words.accepted, { list: accepted.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}
