/** The tables of docs/theming.md, from the manifest. */
import { readFileSync } from 'node:fs';
import type { CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { elementsIn } from './manifest.js';

const manifest = new URL('../dist/custom-elements.json', import.meta.url);
/** A description that ends with what the property is on a dark page. */
const DARK = /^(.*); on dark (#\w+)\.$/s;

/** Every custom property: its value on light and on dark, and what it colours in each element. */
function properties(elements: readonly CustomElement[]): string {
  const all = new Map<string, { light: string; dark: string; uses: Map<string, string[]> }>();
  for (const { tagName = '', cssProperties = [] } of elements) {
    for (const { name, default: light = '', description = '' } of cssProperties) {
      const [, use = description.replace(/\.$/, ''), dark = light] = DARK.exec(description) ?? [];
      const row = all.get(name) ?? { light, dark, uses: new Map<string, string[]>() };
      all.set(name, row);
      row.uses.set(use, [...(row.uses.get(use) ?? []), `\`${tagName}\``]);
    }
  }
  const rows = [...all].map(([name, { light, dark, uses }]) => {
    const [first, ...others] = [...uses];
    const told = others.length
      ? [...uses].map(([use, tags]) => `${tags.join(', ')}: ${use}`).join('. ')
      : first![0];
    return `| \`${name}\` | \`${light}\` | \`${dark}\` | ${told}. |`;
  });
  return ['| property | on light | on dark | what it is for |', '| - | - | - | - |', ...rows].join(
    '\n',
  );
}

/** The parts that every element has. */
function parts(elements: readonly CustomElement[]): string {
  const [first, ...others] = elements.map(
    ({ cssParts = [] }) =>
      new Map(cssParts.map(({ name, description = '' }) => [name, description])),
  );
  const shared = [...first!].filter(([name]) => others.every((one) => one.has(name)));
  const rows = shared.map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ['| part | what it is |', '| - | - |', ...rows].join('\n');
}

const tables = { properties, parts };

/** `page` with what stands between `<!-- table NAME -->` and `<!-- end -->` made anew. */
export function withTables(page: string): string {
  const elements = elementsIn(JSON.parse(readFileSync(manifest, 'utf8')) as Package);
  return page.replace(
    /(<!-- table (properties|parts) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: keyof typeof tables, end: string) =>
      `${start}\n\n${tables[name](elements)}\n\n${end}`,
  );
}
