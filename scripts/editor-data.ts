/** What editors offer and explain while somebody types: custom data of VS Code, web-types of JetBrains. */
import { writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { elementsIn } from './manifest.js';

interface HtmlData {
  tags: { name: string; attributes: { name: string; valueSet?: 'v' }[] }[];
}
interface CssData {
  properties: { name: string; description?: string }[];
  pseudoElements: { name: string; description?: string }[];
}

/** Writes them into `dist`. */
export function buildEditorData(dist: URL, manifest: Package): void {
  const options = { hideLogs: true, descriptionSrc: 'summary' as const };
  const write = (name: string, data: unknown) =>
    writeFileSync(new URL(name, dist), `${JSON.stringify(data, null, 2)}\n`);
  // They add to what they are given.
  const copy = () => structuredClone(manifest) as Parameters<typeof getWebTypesData>[0];
  const html = JSON.parse(getVsCodeHtmlCustomData(copy(), options)) as HtmlData;
  write('vscode.html.json', valueless(html, manifest));
  const css = JSON.parse(getVsCodeCssCustomData(copy(), options)) as CssData;
  write('vscode.css.json', {
    ...css,
    properties: named(css.properties),
    pseudoElements: named(css.pseudoElements),
  });
  write('web-types.json', JSON.parse(getWebTypesData(copy(), options)));
}

/** Marks what is on by being there, after which VS Code else writes `=""`: its name for that is `v`. */
function valueless({ tags, ...rest }: HtmlData, manifest: Package): HtmlData {
  const described = new Map(elementsIn(manifest).map((one) => [one.tagName, one.attributes ?? []]));
  const isBoolean = (tag: string, attribute: string) =>
    described.get(tag)?.find(({ name }) => name === attribute)?.type?.text === 'boolean';
  return {
    ...rest,
    tags: tags.map((tag) => ({
      ...tag,
      attributes: tag.attributes.map((one) =>
        isBoolean(tag.name, one.name) ? { ...one, valueSet: 'v' } : one,
      ),
    })),
  };
}

/** A name once, with all that the elements say of it: they share most of theirs. */
function named<Named extends { name: string; description?: string }>(list: Named[]): Named[] {
  const first = new Map(list.toReversed().map((one) => [one.name, one]));
  return [...new Set(list.map(({ name }) => name))].map((name) => {
    const said = list.filter((one) => one.name === name).map(({ description }) => description);
    return { ...first.get(name)!, description: [...new Set(said)].join('\n\n') };
  });
}
