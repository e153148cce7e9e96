/// <reference types="vite/client" />
/** The elements as `dist/custom-elements.json` describes them: the source of controls and tables. */
import type { CustomElement, Package } from 'custom-elements-manifest/schema.js';
import text from '../../dist/custom-elements.json?raw';
import type { DocumentedAttribute } from '../../scripts/manifest.js';
import { names, type ElementName } from '../../src/shared/names.js';

export interface Described extends CustomElement {
  attributes?: DocumentedAttribute[];
}

const { modules } = JSON.parse(text) as Package;
const declarations = modules.flatMap(({ declarations = [] }) => declarations);

export function describedAs(tag: ElementName): Described {
  const found = declarations.find((one) => 'tagName' in one && one.tagName === tag);
  if (!found) throw new Error(`dist/custom-elements.json lacks ${tag}: \`npm run build\`.`);
  return found as Described;
}

export const isElementName = (name: unknown): name is ElementName =>
  (names as readonly unknown[]).includes(name);

/** A custom property of one element or several. */
export interface Token {
  name: string;
  /** As it is on a light page. */
  light: string;
  /** As it is on a dark one, where that is said and another. */
  dark: string | undefined;
  /** What it colours, or moves, in each element. */
  uses: readonly { tag: ElementName; use: string }[];
}

/** Every custom property there is, in the order in which the elements name them. */
export function tokens(): Token[] {
  const all = new Map<string, Token & { uses: Token['uses'][number][] }>();
  for (const tag of names) {
    for (const { name, default: light = '', description = '' } of describedAs(tag).cssProperties ??
      []) {
      const [, use = '', , dark] =
        /^([^]*?)(\.|(?:;|,)?\s*on dark (#\w+)\.?)$/.exec(description.replace(/\s+/g, ' ')) ?? [];
      const token = all.get(name) ?? { name, light, dark, uses: [] };
      token.dark ??= dark;
      token.uses.push({ tag, use: use.replace(/[;,.]$/, '') });
      all.set(name, token);
    }
  }
  return [...all.values()];
}
