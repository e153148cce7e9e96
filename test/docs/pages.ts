/** Every page of documentation that this project holds, taken apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt, { type Token } from 'markdown-it';

export const root = new URL('../../', import.meta.url);

export interface Page {
  /** From the root of the project. */
  path: string;
  text: string;
  tokens: readonly Token[];
}

/** A fenced block of code. */
export interface Block {
  path: string;
  language: string;
  code: string;
}

const markdown = new MarkdownIt({ html: true });
const FOLDERS = ['.', 'data', 'data/geo', 'docs', 'docs/decisions', 'docs/reference', 'docs/start'];

export const pages: readonly Page[] = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const path = folder === '.' ? name : `${folder}/${name}`;
      const text = readFileSync(new URL(path, root), 'utf8');
      return { path, text, tokens: markdown.parse(text, {}) };
    }),
);

const inlineOf = ({ tokens }: Page) => tokens.flatMap(({ children }) => children ?? []);

/** Where a page leads to, as it is written there. */
export const linksOf = (page: Page): string[] =>
  inlineOf(page).flatMap((token) => {
    const to = token.attrGet('href') ?? token.attrGet('src');
    return to ? [String(to)] : [];
  });

/** Code within sentences. */
export const codeOf = (page: Page): string[] =>
  inlineOf(page).flatMap(({ type, content }) => (type === 'code_inline' ? [content] : []));

/** What is copied from files that the tests run, or is written by these. */
const COPIED = /<!-- (?:code|output) [^]*?<!-- end -->/g;

/** The blocks of code that were written in a page. */
export const blocksOf = ({ path, text }: Page): Block[] =>
  markdown
    .parse(text.replace(COPIED, ''), {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content }) => ({ path, language: info.trim(), code: content }));

/** Names of the headings of a page, as addresses have them after `#`. */
export const anchorsOf = ({ tokens }: Page): string[] =>
  tokens.flatMap(({ type }, at) =>
    type === 'heading_open'
      ? [
          tokens[at + 1]!.content.toLowerCase()
            .replace(/[^\p{L}\p{N}\- _]/gu, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  );

/** The file that a link of a page leads to. */
export const fileOf = (page: Page, link: string): string =>
  fileURLToPath(new URL(link.replace(/#.*/, ''), new URL(page.path, root)));
