/** What the page of all figures shows, as its address says it: so that a colleague sees the same. */
import { languages, type Language } from '../dataset/languages.js';
import { themes, type Theme } from '../dataset/schema.js';
import { names, type ElementName } from '../shared/names.js';
import { targetIds, type TargetId } from './targets.js';

/** Widths of a page in the preview, in CSS pixels. */
export const WIDTHS = ['360', '768', '1200'] as const;
export const LOOKS = ['light', 'dark'] as const;

export interface State {
  /** What is searched for. */
  search: string;
  theme: Theme | '';
  element: ElementName | '';
  /** Place on the page of the figure that is opened, or empty; it may be of no figure. */
  figure: string;
  target: TargetId;
  /** Language of the page that the figure is for; empty: that of this one. */
  language: Language | '';
  width: (typeof WIDTHS)[number];
  look: (typeof LOOKS)[number];
  /** When `true`, the preview shows what is left without scripts. */
  bare: boolean;
  /** When `true`, the line names one exact build. */
  pinned: boolean;
  /** Attributes that were chosen, by name; they may be of no element. */
  settings: Readonly<Record<string, string>>;
}

export const plain: State = {
  search: '',
  theme: '',
  element: '',
  figure: '',
  target: 'wordpress',
  language: '',
  width: '768',
  look: 'light',
  bare: false,
  pinned: false,
  settings: {},
};

/** The view without a figure opened, and without what was chosen for it. */
export const closed = ({ search, theme, element }: State): State => ({
  ...plain,
  search,
  theme,
  element,
});

/** Parameters that take one of a few values. */
const CHOICES = {
  theme: themes,
  element: names,
  target: targetIds,
  language: languages,
  width: WIDTHS,
  look: LOOKS,
} as const;
/** Parameters that take any text. */
const TEXTS = ['search', 'figure'] as const;
/** Parameters that are there or not. */
const SWITCHES = ['bare', 'pinned'] as const;
/** Stands before the name of an attribute. */
const SET = 'set-';
/** Longer texts are cut: an address has an end. */
const LONGEST = 300;

const entries = Object.entries as <T extends object>(of: T) => [keyof T, T[keyof T]][];

/** The view that an address says. What it does not know there, it leaves out. */
export function readState(params: URLSearchParams): State {
  const choices = entries(CHOICES).flatMap(([name, values]) => {
    const value = params.get(name) ?? '';
    return (values as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  const texts = TEXTS.map((name) => [name, (params.get(name) ?? '').slice(0, LONGEST)]);
  const switches = SWITCHES.map((name) => [name, params.has(name)]);
  const settings = [...params]
    .filter(([name]) => name.startsWith(SET))
    .map(([name, value]) => [name.slice(SET.length), value.slice(0, LONGEST)]);
  return {
    ...plain,
    ...(Object.fromEntries([...choices, ...texts, ...switches]) as Partial<State>),
    settings: Object.fromEntries(settings) as State['settings'],
  };
}

/** The same as parameters, what is plain left out; those in `others` that are not ours stay. */
export function writeState(state: State, others = new URLSearchParams()): URLSearchParams {
  const ours = [...Object.keys(CHOICES), ...TEXTS, ...SWITCHES];
  const params = new URLSearchParams(
    [...others].filter(([name]) => !ours.includes(name) && !name.startsWith(SET)),
  );
  for (const name of [...TEXTS, ...entries(CHOICES).map(([name]) => name)]) {
    if (state[name] !== plain[name]) params.set(name, state[name]);
  }
  for (const name of SWITCHES) if (state[name]) params.set(name, '');
  for (const [name, value] of Object.entries(state.settings)) params.set(SET + name, value);
  return params;
}
