/**
 * Controls and tables of an element, from the manifest. Storybook's own reading of a manifest keys
 * all by name, so that of an attribute, a part and a slot called `label` one alone would be left.
 */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import type { DocumentedAttribute } from '../../scripts/manifest.js';
import type { ElementName } from '../../src/shared/names.js';
import { answers } from './answers.js';
import { describedAs, isElementName } from './manifest.js';

/** Up to so many values are seen at once; more are in a list. */
const FEW = 3;

/** What Storybook asks of a component. */
export const argTypesOf = (component: unknown): ArgTypes =>
  isElementName(component) ? made(component) : {};

export const summaryOf = (component: unknown): string =>
  isElementName(component) ? (describedAs(component).summary ?? '') : '';

function made(tag: ElementName): ArgTypes {
  const {
    attributes = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = describedAs(tag);
  const told = (
    category: string,
    list: readonly { name: string; description?: string; default?: string }[],
  ): ArgTypes =>
    Object.fromEntries(
      list.map(({ name, description = '', default: value }) => [
        `${category} ${name}`,
        {
          name: name || '(default)',
          description,
          control: false,
          table: { category, ...(value && { defaultValue: { summary: value } }) },
        },
      ]),
    );
  return {
    ...Object.fromEntries(attributes.map((one) => [one.name, attribute(one)])),
    ...told('Slots', slots),
    ...told('Events', events),
    ...told('Custom properties', cssProperties),
    ...told('Parts', cssParts),
  };
}

function attribute(one: DocumentedAttribute): InputType {
  const { name, description = '', default: preset, type } = one;
  return {
    name,
    description,
    ...control(one),
    table: {
      category: 'Attributes',
      type: { summary: one.list ? 'several, separated by blanks' : (type?.text ?? 'string') },
      ...(preset && { defaultValue: { summary: preset } }),
    },
  };
}

function control({ name, type, values, list }: DocumentedAttribute): InputType {
  if (name === 'src') return { options: Object.keys(answers), control: { type: 'select' } };
  if (list) return { options: values, control: { type: 'inline-check' } };
  if (values) {
    const few = values.length <= FEW;
    return { options: values, control: { type: few ? 'inline-radio' : 'select' } };
  }
  return { control: { type: type?.text === 'boolean' ? 'boolean' : 'text' } };
}
