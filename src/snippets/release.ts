/** The scripts of a snippet: those that are kept up to date, or those of one exact build. */
import type { Language } from '../dataset/languages.js';
import type { ElementName } from '../shared/names.js';
import { attributesText, type Attributes } from './html.js';

/** One build, as `dist/release.json` describes it. */
export interface Release {
  version: string;
  /**
   * By element and language, what its first render needs below the build's folder; by element and
   * part, as `report-section.goals`, where it shows one part of the report.
   */
  files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By path below that folder, what the browser is to find there: `sha384-…`. */
  integrity: Readonly<Record<string, string>>;
}

/** What is shown, as far as its files depend on it. */
interface Of {
  element: ElementName;
  id?: string;
  language: Language;
}

/** The loader from `base`, which ends in a slash; of a `pin`, with all that it will ask for. */
export const loaderTags = (base: string, of: Of, pin?: Release): string =>
  preloads(base, of, pin) + script({ async: true }, base, 'widgets.js', pin);

/** The same by the element's own module. */
export const moduleTags = (base: string, of: Of, pin?: Release): string =>
  preloads(base, of, pin) + script({ type: 'module' }, base, `define/${of.element}.js`, pin);

/** The script that gives frames the height of what stands in them; optional, once on a page. */
export const frameTag = (base: string, pin?: Release): string =>
  script({ async: true }, base, 'frame.js', pin);

/**
 * What the page of a figure needs of the build beside it, all at once: no loader has to find out. The
 * page's own script is told the element's module. What can be spared where data are dear, marked by
 * a question mark, is left to the element.
 */
export function pageTags(root: string, of: Of, files: Release['files']): string[] {
  const needed = filesOf(of, files).filter((path) => !path.startsWith('?'));
  return [
    script({ async: true, 'data-module': needed[0]! }, root, 'embed.js'),
    ...needed.map((path) => preload({ rel: 'modulepreload', href: root + path })),
  ];
}

function script(kind: Attributes, base: string, path: string, pin?: Release): string {
  const attributes = { ...kind, src: base + path, ...verified(path, pin) };
  return `<script${attributesText(attributes)}></script>`;
}

/**
 * What a module imports has no integrity of its own: it is verified when it is preloaded, and the
 * import then takes what was preloaded.
 */
function preloads(base: string, of: Of, pin?: Release): string {
  if (!pin) return '';
  return filesOf(of, pin.files)
    .map((path) => preload({ rel: 'modulepreload', href: base + path, ...verified(path, pin) }))
    .join('');
}

const preload = (attributes: Attributes): string => `<link${attributesText(attributes)}>`;

function filesOf({ element, id, language }: Of, files: Release['files']): readonly string[] {
  const found = (files[`${element}.${id}`] ?? files[element])?.[language];
  if (!found) throw new Error(`The build has no files of ${element} (${language}).`);
  return found;
}

function verified(path: string, pin?: Release): Attributes {
  if (!pin) return {};
  const integrity = pin.integrity[path];
  if (!integrity) throw new Error(`The build ${pin.version} has no ${path}.`);
  // Without `crossorigin` a browser cannot read what it is to verify.
  return { integrity, crossorigin: 'anonymous' };
}
