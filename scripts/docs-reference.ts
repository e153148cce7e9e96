/** The reference pages, one for each element, from the manifest and the module that makes snippets. */
import { existsSync, readFileSync } from 'node:fs';
import type {
  ClassField,
  ClassMethod,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema.js';
import { dataset } from '../src/dataset/bundled/dataset.js';
import { shownBy } from '../src/embed/shown.js';
import { viewsOf } from '../src/figures/views.js';
import type { ElementName } from '../src/shared/names.js';
import { snippetOf, type Form } from '../src/snippets/snippet.js';
import { elementsIn, type DocumentedAttribute } from './manifest.js';

const SITE = { host: 'https://figures.example.org/' };
/** A figure that shows what the element is for; without one, the first that it has. */
const EXAMPLES: Partial<Record<ElementName, string>> = { 'stat-counter': 'certified-orgs' };
const views = viewsOf(dataset);

function manifest(): Package {
  const file = new URL('../dist/custom-elements.json', import.meta.url);
  if (!existsSync(file)) {
    throw new Error('The reference pages are made of what is built: run `npm run build` first.');
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}

/** Every reference page, by its path from the root, with what makes it. */
export function referencePages(): Record<string, () => string> {
  const elements = elementsIn(manifest());
  return {
    'docs/reference/README.md': () => contents(elements),
    ...Object.fromEntries(
      elements.map((element) => [`docs/reference/${element.tagName}.md`, () => page(element)]),
    ),
  };
}

const contents = (elements: readonly CustomElement[]): string => `# Reference

What each element takes, tells and lets a page style. Written by \`npm run docs\` from
\`dist/custom-elements.json\`, which is made of the doc comments in the code; editors read the same
(see [editors](../frameworks.md#in-your-editor)).

${table(
  ['element', 'shows'],
  elements.map(({ tagName, summary = '' }) => [`[\`${tagName}\`](${tagName}.md)`, summary]),
)}
`;

function page(element: CustomElement): string {
  const { tagName = '', summary = '', slots = [], events = [], cssParts = [] } = element;
  const attributes = (element.attributes ?? []) as DocumentedAttribute[];
  const members = element.members ?? [];
  const fields = members.filter((one): one is ClassField => one.kind === 'field');
  const methods = members.filter((one): one is ClassMethod => one.kind === 'method');
  const properties = element.cssProperties ?? [];
  const described = (list: readonly { name: string; description?: string }[], head: string) =>
    table(
      [head, 'what it is'],
      list.map(({ name, description = '' }) => [code(name), description]),
    );
  return `# ${tagName}

${summary}

${fenced('html', snippet(tagName as ElementName, 'element'))}

In a project with a bundler:

${fenced('text', snippet(tagName as ElementName, 'npm'))}

## Attributes

Set in HTML, by a framework, or by \`setAttribute\`. What an element cannot use it names, in its place and
in the console, with what it takes.

${table(
  ['attribute', 'takes', 'default', 'what it does'],
  attributes.map((one) => [code(one.name), taken(one), defaultOf(one), one.description ?? '']),
)}

${attributes.filter(isLong).map(longList).join('\n\n')}

## Properties

Of the class \`${element.name}\`. Those with an attribute follow it; what a reader does changes
properties, and never the attributes of the page.

${table(
  ['property', 'type', 'attribute', 'what it is'],
  fields.map(({ name, type, description = '', ...field }) => [
    code(name),
    code(type?.text ?? ''),
    'attribute' in field ? code(String(field.attribute)) : 'none',
    description,
  ]),
)}

## Methods

${table(
  ['method', 'what it does'],
  methods.map(({ name, parameters = [], description = '' }) => [
    code(`${name}(${parameters.map(({ name, type }) => `${name}: ${type?.text}`).join(', ')})`),
    description,
  ]),
)}

## Events

They bubble, and leave shadow roots. Each has \`kind\` (what it is about), \`id\` (or \`null\`) and \`element\`
(which sent it).

${table(
  ['event', 'type', 'when'],
  events.map(({ name, type, description = '' }) => [code(name), code(type.text), description]),
)}

## Slots

${table(
  ['slot', 'what it is for'],
  slots.map(({ name, description = '' }) => [name ? code(name) : 'default', description]),
)}

## Parts

For \`${tagName}::part(…)\` in a page's own styles.

${described(cssParts, 'part')}

## Custom properties

Set on the element or on anything around it.

${table(
  ['property', 'default', 'what it is for'],
  properties.map(({ name, default: value = '', description = '' }) => [
    code(name),
    code(value),
    description,
  ]),
)}
`;
}

function snippet(tag: ElementName, form: Form): string {
  const all = shownBy(tag, views, 'en');
  const shown = all.find(({ id }) => id === EXAMPLES[tag]) ?? all[0];
  if (!shown) throw new Error(`The report has nothing for ${tag} to show.`);
  return snippetOf(form, shown, SITE);
}

/** The default as it would stand in HTML. */
function defaultOf({ default: value = '' }: DocumentedAttribute): string {
  if (value === 'null' || value === 'false') return 'absent';
  const text = value.replaceAll("'", '');
  return text ? code(text) : 'empty';
}

/** What attributes take that take more than a few words. */
const FREE: Partial<Record<string, string>> = { src: 'an address', for: 'an id' };

/** More values than a cell of a table can hold. */
const isLong = ({ values = [] }: DocumentedAttribute): boolean => values.join(' ').length > 90;

function taken(attribute: DocumentedAttribute): string {
  const { values, list, type } = attribute;
  if (!values)
    return type?.text === 'boolean'
      ? 'nothing: it is there or not'
      : (FREE[attribute.name] ?? 'any text');
  const which = isLong(attribute)
    ? `one of [those below](#${attribute.name}-values)`
    : values.map(code).join(', ');
  return list ? `any of ${which}, separated by blanks` : which;
}

const longList = ({ name, values = [], open }: DocumentedAttribute): string =>
  `### \`${name}\` values

${open ? 'Those of this report; a dataset by `src` or `data` has its own.\n\n' : ''}${values.map(code).join(', ')}`;

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const fenced = (language: string, text: string): string =>
  `<!-- prettier-ignore -->\n\`\`\`${language}\n${text}\n\`\`\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
