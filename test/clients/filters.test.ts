import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { HOST } from '../snippets/shown.js';
import { forSanitizeHtml } from './settings.js';
import { inHtml, inMarkdown, sentencesOn, type Keep } from './suite.js';
import type { ClientId } from './expected.js';

const { defaults } = sanitizeHtml;
const sanitizeSettings: sanitizeHtml.IOptions = {
  allowedTags: [...defaults.allowedTags, ...forSanitizeHtml.allowedTags],
  allowedAttributes: { ...defaults.allowedAttributes, ...forSanitizeHtml.allowedAttributes },
};
const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);
const markdown = (html: boolean): Keep => {
  const parser = new MarkdownIt({ html });
  return (snippet) => parser.render(inMarkdown(snippet));
};

const filters = {
  'sanitize-html': (snippet) => sanitizeHtml(inHtml(snippet)),
  'sanitize-html-set': (snippet) => sanitizeHtml(inHtml(snippet), sanitizeSettings),
  'rehype-sanitize': (snippet) => String(rehype.processSync(inHtml(snippet))),
  'markdown-it': markdown(false),
  'markdown-it-html': markdown(true),
} satisfies Partial<Record<ClientId, Keep>>;

for (const [id, keep] of Object.entries(filters)) {
  describe(id, () => {
    for (const [sentence, prove] of sentencesOn(id as ClientId, keep, HOST)) test(sentence, prove);
  });
}
