import { readFileSync } from 'node:fs';
import { targetIds, targets, type TargetId } from '../src/gallery/targets.js';
import { targetWords } from '../src/gallery/words/targets.js';
import type { Form } from '../src/snippets/snippet.js';
import { clientIds, clients, type Client } from '../test/clients/expected.js';
import { pastedForms, type Pasted } from '../test/clients/figures.js';
import { outcomes } from '../test/clients/outcome.js';

const { devDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { devDependencies: Record<string, string> };

/** Each form, as a writer knows it. */
const FORMS: Record<Form, string> = {
  element: 'element and script',
  link: 'link',
  placeholder: 'placeholder and script',
  iframe: 'frame and link',
  url: 'address',
  markdown: 'Markdown',
  image: 'picture',
  npm: 'package',
  esm: 'element and module',
};

/** What editors and filters keep of a figure, form by form, as the tests prove it. */
export function whatClientsKeep(): string {
  return `# What editors and filters keep of a figure

A line that shows a figure is pasted into an editor, which writes it down in its own way, and often
passes a filter that takes out what it does not know. This page says, for each of them that can be tried
without a server, which form of the line to use, and what readers see afterwards. If you only want to
paste a figure, the gallery gives the form for the place, and you need nothing of this.

Paste into the **source view** of an editor, never into the text: there, code is text.

The tests paste a figure of every element, in English and in Spanish, with signs of every kind in its
text, between two paragraphs, and read back what the editor or filter makes of it; they fail as soon as a
row below is no longer true. The page is written by \`npm run docs\`.

## What readers see

${table(['after pasting', 'what that means'], Object.entries(outcomes))}

“The script” is the loader, \`widgets.js\`. A site that puts it into its template once shows every figure
whose element, placeholder or lone link has been kept, whoever wrote the page.

## The matrix

Bold is the form to use.

${matrix()}

The package (\`npm install\`) goes into code and never into an editor.

## One by one

${clientIds.map((id) => section(clients[id])).join('\n')}
## Other places

The gallery asks where a figure will be pasted, and says of each place whether it was tried.

${table(
  ['place', 'form', 'tried'],
  targetIds.map((id) => [targetWords.en[id].name, formsFor(id), proof(id)]),
)}

## Licences of what is tried

TinyMCE (GPL 2.0 or later) and CKEditor 5 (GPL 2.0 or later) are used under these terms for the tests
alone, on the machine of whoever runs them. Nothing of them is bundled, published or shipped with the
package: they are development dependencies. The others are under MIT, BSD, MPL or Apache licences, and
stay there as well. No test asks another host for anything.
`;
}

function matrix(): string {
  const rows = clientIds.map((id) => {
    const { name, keeps, use } = clients[id];
    return [name, ...pastedForms.map((form) => (form === use ? bold(keeps[form]) : keeps[form]))];
  });
  return table(['', ...pastedForms.map((form) => FORMS[form])], rows);
}

function section({ name, from, how, settings, note, use, keeps, runsOn }: Client): string {
  const version = devDependencies[from] ?? refuse(from);
  const lines = [
    `### ${name}`,
    `${from} ${version}, ${how}${settings ? ':' : '.'}`,
    settings && `\`\`\`json\n${JSON.stringify(settings, null, 2)}\n\`\`\``,
    `Use: **${FORMS[use]}**. ${outcomes[keeps[use]]}`,
    runsOn && `These run into the paragraph that follows: ${named(runsOn)}.`,
    note,
  ];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

const named = (forms: readonly Pasted[]): string => forms.map((form) => FORMS[form]).join('; ');
const formsFor = (id: TargetId): string => targets[id].forms.map((form) => FORMS[form]).join('; ');
const proof = (id: TargetId): string => targetWords.en[id].proof ?? 'Not tried.';
const bold = (text: string): string => `**${text}**`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function refuse(name: string): never {
  throw new Error(`${name} is no development dependency`);
}
