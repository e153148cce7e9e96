/**
 * Completes the Custom Elements Manifest that the analyzer wrote: what each attribute takes, and
 * `lang`, which HTML gives to every element and ours answers to. Gallery, Storybook, editors and the
 * reference docs read it from here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Attribute, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { optionsOf, type Option } from '../src/embed/options.js';
import { names, type ElementName } from '../src/shared/names.js';

/** An attribute with what it takes; these fields are ours, beside those of the schema. */
export interface DocumentedAttribute extends Attribute {
  /** Everything that it takes; absent where any text will do. */
  values?: readonly string[];
  /** When `true`, it takes several values, separated by blanks. */
  list?: true;
  /** When `true`, the values are those of this report, and another dataset has its own. */
  open?: true;
}

const LANG: DocumentedAttribute = {
  name: 'lang',
  description:
    'Language to show the figure in; without it, that of the nearest ancestor which names one.',
  type: { text: 'string' },
  default: "''",
};

/** The declarations of our elements in a manifest, in the order of `names`. */
export function elementsIn({ modules }: Package): CustomElement[] {
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  return names.map((name) => {
    const found = declarations.find((one) => 'tagName' in one && one.tagName === name);
    if (!found) throw new Error(`The manifest lacks ${name}.`);
    return found as CustomElement;
  });
}

/** Completes the manifest at `file`, and tells it. */
export function completeManifest(file: URL): Package {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Package;
  for (const element of elementsIn(manifest)) {
    const options = optionsOf(element.tagName as ElementName);
    element.summary = element.summary?.replace(/\s+/g, ' ') ?? '';
    element.attributes = [...(element.attributes ?? []), LANG].map((attribute) =>
      documented(attribute, options[attribute.name]),
    );
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function documented(attribute: Attribute, option: Option | undefined): DocumentedAttribute {
  if (!option) return attribute;
  const { values, list, open } = option;
  const union = values.map((value) => `'${value}'`).join(' | ');
  return {
    ...attribute,
    type: { text: list ? 'string' : union },
    values,
    ...(list && { list }),
    ...(open && { open }),
  };
}
