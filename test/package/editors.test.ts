import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import { elementsIn, type DocumentedAttribute } from '../../scripts/manifest.js';
import { text } from './built.js';

interface Named {
  name: string;
  description?: string;
}
interface HtmlData {
  tags: (Named & { attributes: (Named & { values: Named[]; valueSet?: string })[] })[];
}
interface CssData {
  properties: Named[];
  pseudoElements: Named[];
}
interface WebTypes {
  contributions: { html: { elements: (Named & { attributes: Named[] })[] } };
}

const read = (name: string): unknown => JSON.parse(text(`dist/${name}.json`));
const elements = elementsIn(read('custom-elements') as Package);
const html = read('vscode.html') as HtmlData;
const css = read('vscode.css') as CssData;
const webTypes = read('web-types') as WebTypes;
const sorted = (list: Iterable<string>) => [...new Set(list)].toSorted();

describe('what editors are told', () => {
  for (const { tagName, summary = '', attributes = [] } of elements) {
    test(`offers <${tagName}> in VS Code with its attributes and all that each takes`, () => {
      const tag = html.tags.find(({ name }) => name === tagName)!;
      assert.ok(tag.description?.startsWith(summary));
      for (const { name, values = [], list } of attributes as DocumentedAttribute[]) {
        const offered = tag.attributes.find((one) => one.name === name);
        assert.deepEqual(
          offered?.values.map((value) => value.name),
          list ? [] : values,
          name,
        );
      }
    });

    test(`offers <${tagName}> in JetBrains editors with its attributes`, () => {
      const element = webTypes.contributions.html.elements.find(({ name }) => name === tagName);
      assert.deepEqual(
        sorted((element?.attributes ?? []).map(({ name }) => name)),
        sorted(attributes.map(({ name }) => name)),
      );
    });
  }

  test('has VS Code write no value after an attribute that is on by being there', () => {
    const valueless = html.tags.flatMap(({ name: tag, attributes }) =>
      attributes.filter(({ valueSet }) => valueSet === 'v').map(({ name }) => `${tag} ${name}`),
    );
    const booleans = elements.flatMap(({ tagName, attributes = [] }) =>
      attributes
        .filter(({ type }) => type?.text === 'boolean')
        .map(({ name }) => `${tagName} ${name}`),
    );
    assert.ok(booleans.includes('stat-counter still'));
    assert.deepEqual(valueless, booleans);
  });

  test('offers each custom property and each part once, explained', () => {
    const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
    const parts = elements.flatMap(({ cssParts = [] }) => cssParts);
    assert.deepEqual(
      css.properties.map(({ name }) => name).toSorted(),
      sorted(properties.map(({ name }) => name)),
    );
    assert.deepEqual(
      css.pseudoElements.map(({ name }) => name).toSorted(),
      sorted(parts.map(({ name }) => `::part(${name})`)),
    );
    for (const { name, description } of [...css.properties, ...css.pseudoElements]) {
      assert.ok(description, name);
    }
  });
});
