/** From what an author chose to the attributes of an element, and back to what controls show. */
import { shows } from '../snippets/variants.js';
import type { Item } from './catalogue.js';
import type { Control } from './controls.js';

export type Settings = Readonly<Record<string, string>>;

/** A switch that is on. A value, because to React an empty one means off. */
const ON = 'true';

/** What the figure has without a choice: a variant sets some of it. */
const preset = ({ element, variant }: Item, { name, default: otherwise }: Control): string | null =>
  (variant && shows[element].variants[variant]?.[name]) || otherwise;

const words = (text: string): string[] => text.match(/\S+/g) ?? [];

/** What the control shows: a value, or of several their list, or of a switch whether it is on. */
export function shownIn(control: Control, item: Item, settings: Settings): string {
  const { name, kind, values } = control;
  const value = settings[name] ?? preset(item, control);
  if (kind === 'switch') return settings[name] === undefined ? '' : ON;
  if (kind !== 'several') return value ?? '';
  const all = values.map(([one]) => one);
  return (value === null || value === control.default ? all : words(value)).join(' ');
}

/** `settings` with another value for a control; without it where that is so anyhow. */
export function withChoice(
  control: Control,
  item: Item,
  settings: Settings,
  value: string,
): Settings {
  const { name, kind, values } = control;
  const others = Object.fromEntries(Object.entries(settings).filter(([other]) => other !== name));
  const same =
    kind === 'several'
      ? words(value).length === values.length
      : value === (kind === 'switch' ? '' : (preset(item, control) ?? ''));
  return same ? others : { ...others, [name]: value };
}

/** Those of `settings` that a control of the element takes: an address may say anything. */
export function acceptedBy(controls: readonly Control[], item: Item, settings: Settings): Settings {
  return controls.reduce<Settings>((accepted, control) => {
    const value = settings[control.name];
    if (value === undefined) return accepted;
    const listed = (one: string) => control.values.some(([known]) => known === one);
    const taken = {
      text: value,
      switch: ON,
      choice: listed(value) ? value : undefined,
      several: words(value).filter(listed).join(' '),
    }[control.kind];
    return taken === undefined ? accepted : withChoice(control, item, accepted, taken);
  }, {});
}
