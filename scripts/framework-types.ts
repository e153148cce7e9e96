/**
 * Types of the elements in the templates of React, Vue and Svelte, from the manifest: an interface of
 * attributes and one of events for each element, and how each framework is told of them.
 *
 * The custom-element-…-integration packages write such types as well. Theirs were tried and left:
 * our events came out as `CustomEvent<IndicatorReadyEvent>`, which they are not, `lang` as a property
 * called `undefined`, and the ids of `ScalarIds` as a list that no other dataset can add to.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ClassField, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { elementsIn, type DocumentedAttribute } from './manifest.js';

const NOTE = '// Generated from custom-elements.json by scripts/framework-types.ts.\n';

/** One name with its type and what it means. */
interface Member {
  name: string;
  type: string;
  description: string;
}

/** Writes the modules for `import type {} from 'asgm-indicators/react'` and the others. */
export function buildFrameworkTypes(folder: URL, manifest: Package): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(new URL(name, folder), NOTE + text);
  write('markup.d.ts', markup(elementsIn(manifest)));
  // `widgets.js` and `frame.js` act, and export nothing.
  write('script.d.ts', 'export {};\n');
  for (const [name, text] of Object.entries(FRAMEWORKS)) {
    write(`${name}.d.ts`, text);
    // There is nothing to run; who imports it all the same, as for its types, is not refused.
    write(`${name}.js`, 'export {};\n');
  }
}

const markup = (elements: readonly CustomElement[]): string => `
import type {
  ${[...new Set(elements.flatMap((element) => [element.name, ...eventTypes(element)]))].join(',\n  ')},
} from './index.js';

${elements
  .map(
    (element) => `/** What markup sets on \`<${element.tagName}>\`. */
export interface ${element.name}Attributes {
${attributes(element).map(written).join('\n')}
}

/** What \`<${element.tagName}>\` tells of. */
export interface ${element.name}Events {
${events(element).map(written).join('\n')}
}
`,
  )
  .join('\n')}
/** Every element by its tag. */
export interface IndicatorElements {
${elements
  .map(
    ({ name, tagName }) =>
      `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: ${name}Events };`,
  )
  .join('\n')}
}
`;

const written = ({ name, type, description }: Member): string =>
  `  /** ${description} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${type};`;

const eventTypes = ({ events = [] }: CustomElement): string[] =>
  events.map(({ type }) => type.text);

const events = ({ events = [] }: CustomElement): Member[] =>
  events.map(({ name, type, description = '' }) => ({ name, type: type.text, description }));

/** Attributes, and the properties that have none: those a framework sets on the element. */
function attributes(element: CustomElement): Member[] {
  const fields = (element.members ?? []).filter((one): one is ClassField => one.kind === 'field');
  const typeOf = (name = '') => fields.find((field) => field.name === name)?.type?.text;
  const own = (element.attributes ?? []) as (DocumentedAttribute & { fieldName?: string })[];
  const without = fields.filter(({ name }) => !own.some(({ fieldName }) => fieldName === name));
  return [
    ...own.map((attribute) => ({
      name: attribute.name,
      type: attributeType(attribute, typeOf(attribute.fieldName), element.name),
      description: attribute.description ?? '',
    })),
    ...without.map(({ name, description = '' }) => ({
      name,
      type: `${element.name}['${name}']`,
      description,
    })),
  ];
}

/** The type of the property, where that is narrow; else what the attribute takes. */
function attributeType(
  { name, values, list, open, fieldName }: DocumentedAttribute & { fieldName?: string },
  property: string | undefined,
  className: string,
): string {
  const literals = (values ?? []).map((value) => `'${value}'`);
  if (name === 'lang') {
    return [...literals, ...(values ?? []).map((value) => `\`${value}-\${string}\``)].join(' | ');
  }
  const wide = /^string( \| (number|null))?$/.test(property ?? '');
  if (!wide || !values || list) return `${className}['${fieldName}']`;
  const numbers = property?.includes('number') ? values.map(String) : [];
  // Ids of this report are offered; another dataset has others.
  const others = open ? ['(string & {})', ...(numbers.length ? ['number'] : [])] : numbers;
  return ["''", ...literals, ...others].join(' | ');
}

/** Each framework is told of the elements in its own way. */
const FRAMEWORKS: Record<'react' | 'vue' | 'svelte', string> = {
  react: `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { IndicatorElements } from './markup.js';

export type * from './markup.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void;
};

/** What JSX takes on an element, beside what it takes on every one. */
export type IndicatorProps<Tag extends keyof IndicatorElements> = Omit<
  DetailedHTMLProps<
    HTMLAttributes<IndicatorElements[Tag]['element']>,
    IndicatorElements[Tag]['element']
  >,
  keyof IndicatorElements[Tag]['attributes']
> &
  Partial<IndicatorElements[Tag]['attributes']> &
  Listeners<IndicatorElements[Tag]['events']>;

type Intrinsic = { [Tag in keyof IndicatorElements]: IndicatorProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Intrinsic {}
  }
}
`,
  vue: `
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { IndicatorElements } from './markup.js';

export type * from './markup.js';

type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;

/** A template's attributes: vue-tsc looks for them without hyphens. */
type Attributes<Of> = { [Name in keyof Of as Camel<Name>]?: Of[Name] };

type Listeners<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type Component<Tag extends keyof IndicatorElements> = new () => IndicatorElements[Tag]['element'] & {
  /** For the check of templates alone. */
  $props: Omit<HTMLAttributes, keyof IndicatorElements[Tag]['attributes']> &
    Attributes<IndicatorElements[Tag]['attributes']> &
    PublicProps;
  /** For the check of templates alone. */
  $emit: EmitFn<Listeners<IndicatorElements[Tag]['events']>>;
};

type Components = { [Tag in keyof IndicatorElements]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
  svelte: `
import type { HTMLAttributes } from 'svelte/elements';
import type { IndicatorElements } from './markup.js';

export type * from './markup.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void;
};

type Elements = {
  [Tag in keyof IndicatorElements]: Omit<
    HTMLAttributes<IndicatorElements[Tag]['element']>,
    keyof IndicatorElements[Tag]['attributes']
  > &
    Partial<IndicatorElements[Tag]['attributes']> &
    Listeners<IndicatorElements[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};
