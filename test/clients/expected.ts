/**
 * The matrix: every client that is tried, and what it keeps of each form. The tests hold the clients
 * to it, `docs/cms.md` is written from it, and the gallery's marks are checked against it.
 */
import type { TargetId } from '../../src/gallery/targets.js';
import type { Pasted } from './figures.js';
import type { Outcome } from './outcome.js';
import * as settings from './settings.js';

export interface Client {
  name: string;
  /** The package that is tried, whose exact version is in `package.json`. */
  from: string;
  takes: 'HTML' | 'Markdown';
  /** What it stands for in the gallery. */
  target: TargetId;
  /** How it is used here. */
  how: string;
  /** What is added to its own settings. */
  settings?: object;
  /** What else is to be known. */
  note?: string;
  /** The form to use. */
  use: Pasted;
  keeps: Record<Pasted, Outcome>;
  /** Forms that it joins to the paragraph that follows. */
  runsOn?: readonly Pasted[];
}

const LOADER = 'figure where the site has the loader';
const PUBLISHED = 'figure as published where the site has the loader';
const SENTENCE = 'sentence with its link';
const PICTURE = 'picture with its link';

const html = { takes: 'HTML', target: 'other' } as const;
/** Both need somebody who knows of them; in HTML they are text. */
const unread = { url: 'address as text', markdown: 'code shown' } as const;

/** Filters that know no elements but those of HTML, and put nothing into a paragraph. */
const filtered = {
  ...unread,
  element: SENTENCE,
  link: SENTENCE,
  placeholder: PUBLISHED,
  iframe: PUBLISHED,
  image: PICTURE,
  esm: SENTENCE,
} as const;

/** Editors that write paragraphs, in which a link comes to stand alone. */
const edited = { ...filtered, element: PUBLISHED, link: PUBLISHED, esm: PUBLISHED } as const;

/** What lets all the HTML of a snippet through. */
const untouched = {
  ...unread,
  element: 'figure',
  link: PUBLISHED,
  placeholder: 'figure',
  iframe: 'frame',
  image: PICTURE,
  esm: 'figure',
} as const;

const all = {
  'sanitize-html': {
    ...html,
    name: 'sanitize-html',
    from: 'sanitize-html',
    how: 'with its default settings',
    note: 'It lets no picture through, and of that form nothing is left.',
    use: 'placeholder',
    keeps: { ...filtered, image: 'nothing' },
  },
  'sanitize-html-set': {
    ...html,
    name: 'sanitize-html, set up',
    from: 'sanitize-html',
    how: 'with these lists added to its defaults',
    settings: settings.forSanitizeHtml,
    use: 'element',
    keeps: { ...filtered, element: LOADER, placeholder: LOADER, esm: LOADER },
  },
  'rehype-sanitize': {
    ...html,
    name: 'rehype-sanitize',
    from: 'rehype-sanitize',
    how: 'with its default schema',
    note: 'Where the elements are let through by name, it still puts a prefix before each `name`, so that no part of the report is found. The placeholder needs no setting.',
    use: 'placeholder',
    keeps: filtered,
  },
  dompurify: {
    ...html,
    name: 'DOMPurify',
    from: 'dompurify',
    how: 'with its default settings',
    use: 'placeholder',
    keeps: { ...filtered, placeholder: LOADER },
  },
  'dompurify-set': {
    ...html,
    name: 'DOMPurify, set up',
    from: 'dompurify',
    how: 'with these settings',
    settings: settings.forDomPurify,
    use: 'element',
    keeps: { ...filtered, element: LOADER, placeholder: LOADER, esm: LOADER },
  },
  tinymce: {
    ...html,
    name: 'TinyMCE',
    from: 'tinymce',
    how: 'as it comes, with its plugins for links, pictures and media',
    use: 'placeholder',
    keeps: { ...edited, placeholder: LOADER, iframe: 'still frame' },
  },
  'tinymce-set': {
    ...html,
    name: 'TinyMCE, set up',
    from: 'tinymce',
    how: 'with these settings',
    settings: settings.forTinyMce,
    use: 'element',
    keeps: {
      ...edited,
      element: LOADER,
      placeholder: LOADER,
      iframe: 'still frame',
      esm: LOADER,
    },
  },
  ckeditor: {
    ...html,
    name: 'CKEditor 5',
    from: 'ckeditor5',
    how: 'with the plugins of a plain article',
    use: 'element',
    keeps: edited,
  },
  'ckeditor-set': {
    ...html,
    name: 'CKEditor 5, set up',
    from: 'ckeditor5',
    how: 'with its General HTML Support, set so',
    settings: settings.forCkEditor,
    use: 'placeholder',
    keeps: { ...edited, placeholder: LOADER },
  },
  'ckeditor-embed': {
    ...html,
    name: 'CKEditor 5, HTML embed',
    from: 'ckeditor5',
    how: 'with its HTML embed, into which the line is pasted',
    use: 'element',
    keeps: untouched,
  },
  quill: {
    ...html,
    name: 'Quill',
    from: 'quill',
    how: 'as it comes',
    note: 'It joins a link to the text that follows, unless a block ends in between: a placeholder is one. Of a frame it makes the bare address of its page.',
    use: 'placeholder',
    keeps: filtered,
    runsOn: ['element', 'link', 'image', 'esm'],
  },
  tiptap: {
    ...html,
    name: 'Tiptap',
    from: '@tiptap/core',
    how: 'with its starter kit',
    note: 'The starter kit knows no pictures, and of that form nothing is left.',
    use: 'element',
    keeps: { ...edited, image: 'nothing' },
  },
  'markdown-it': {
    name: 'markdown-it',
    from: 'markdown-it',
    takes: 'Markdown',
    target: 'markdown',
    how: 'with its default settings, which let no HTML through',
    use: 'markdown',
    keeps: {
      element: 'code shown',
      link: 'code shown',
      placeholder: 'code shown',
      iframe: 'code shown',
      url: 'address as text',
      markdown: PUBLISHED,
      image: 'code shown',
      esm: 'code shown',
    },
  },
  'markdown-it-html': {
    name: 'markdown-it, HTML let through',
    from: 'markdown-it',
    takes: 'Markdown',
    target: 'other',
    how: 'with this setting',
    settings: { html: true },
    use: 'element',
    keeps: { ...untouched, markdown: PUBLISHED },
  },
} as const satisfies Record<string, Client>;

export type ClientId = keyof typeof all;
export const clients: Record<ClientId, Client> = all;
export const clientIds = Object.keys(all) as readonly ClientId[];

/**
 * What needs a server, and was tried once with a figure that stood in for these: the gallery's words
 * say when, and in which versions.
 */
export const triedByHand: readonly TargetId[] = ['wordpress', 'wordpress-html', 'drupal'];
