/** The snippets of docs/embedding.md, made by the module that makes all others. */
import { dataset } from '../src/dataset/bundled/dataset.js';
import { shownBy } from '../src/embed/shown.js';
import { viewsOf } from '../src/figures/views.js';
import type { Release } from '../src/snippets/release.js';
import { forms, frameScript, snippetOf } from '../src/snippets/snippet.js';

const site = { host: 'https://figures.example.org/' };
const shown = shownBy('stat-counter', viewsOf(dataset), 'en').find(
  ({ id }) => id === 'fairmined-gold-sold',
);
if (!shown) throw new Error('The report has no fairmined-gold-sold to show how to paste a figure.');

const entries = ['widgets.js', 'frame.js'];
const modules = ['core', 'stat-counter', 'stat-counter.en'].map((name) => `assets/HASH/${name}.js`);
/** A build as any: a page of docs does not change with every build. */
const pin: Release = {
  version: '1.2.3',
  files: { 'stat-counter': { en: modules } },
  integrity: Object.fromEntries([...entries, ...modules].map((path) => [path, 'sha384-…'])),
};

const element = snippetOf('element', shown, site);
const loader = element.slice(element.indexOf('<script'));
const [, style = ''] = /style="([^"]*)"/.exec(element) ?? [];

/** What stands between `<!-- snippet NAME -->` and `<!-- end -->`, with the language it is in. */
const blocks: Record<string, readonly [language: string, text: string]> = {
  ...Object.fromEntries(
    forms.map((form) => [form, [languageOf(form), snippetOf(form, shown, site)] as const]),
  ),
  pinned: ['html', snippetOf('element', shown, { ...site, pin })],
  'left alone': [
    'html',
    `<p data-asgm="off">${snippetOf('link', shown, site)}</p>\n${loader.replace('async', 'async data-asgm-links="off"')}`,
  ],
  'frame script': ['html', frameScript(site)],
  'pinned frame script': ['html', frameScript({ ...site, pin })],
  rule: ['css', `stat-counter[indicator='${shown.id}'] { ${style.replace(/;/g, '; ')} }`],
};

function languageOf(form: string): string {
  if (form === 'npm' || form === 'url') return 'text';
  return form === 'markdown' ? 'markdown' : 'html';
}

/** `page` with its snippets made anew. Throws where it asks for one that there is not. */
export const withSnippets = (page: string): string =>
  page.replace(
    /(<!-- snippet (.+?) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const block = blocks[name];
      if (!block) {
        throw new Error(
          `No snippet is called “${name}”; there are ${Object.keys(blocks).join(', ')}.`,
        );
      }
      const [language, text] = block;
      return `${start}\n\n<!-- prettier-ignore -->\n\`\`\`${language}\n${text}\n\`\`\`\n\n${end}`;
    },
  );
