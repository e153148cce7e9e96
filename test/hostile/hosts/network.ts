/** Hosts of our files that fail, and pages with more than one of them. */
import type { Hosts, Pasted } from '../hostile.js';

const FILES = /^[\w-]+: .*could not be loaded; its text stays\./;
/** A loader that runs before what stands below it. */
const at = (base: string) => `<script src="${base}widgets.js"></script>`;
/** A host of the same files, of another version. */
const newer = (base: string) => base.replace('/held-', '/newer-');
const without = ({ tags }: Pasted, src: string) =>
  `<main>${tags}</main><script async src="${src}"></script>`;

export const network: Hosts = {
  slow: {
    what: 'a script host that is slow: the sentence until the figure comes',
    outcome: 'figure',
    waits: true,
  },
  'older first': {
    what: 'two versions from two hosts, the older first',
    outcome: 'figure',
    body: ({ tags, base }) => `${at(base)}${at(newer(base))}<main>${tags}</main>`,
  },
  'newer first': {
    what: 'two versions from two hosts, the newer first',
    outcome: 'figure',
    body: ({ tags, base }) => `${at(newer(base))}${at(base)}<main>${tags}</main>`,
  },
  missing: {
    what: 'a script host that has lost all files but the loader',
    outcome: 'sentence',
    behaviour: 'missing',
    says: FILES,
  },
  html: {
    what: 'a script host that answers for them with a page, status 200',
    outcome: 'sentence',
    behaviour: 'html',
    says: FILES,
  },
  cut: {
    what: 'a script host that breaks the connection',
    outcome: 'sentence',
    behaviour: 'cut',
    says: FILES,
  },
  'loader missing': {
    what: 'a script host that is down: the loader does not come',
    outcome: 'sentence',
    body: (pasted) => without(pasted, '/dist/nowhere/widgets.js'),
    errors: /not loaded: .*widgets\.js/,
  },
  'loader html': {
    what: 'a script host that answers for the loader with a page, status 200',
    outcome: 'sentence',
    note: 'The browser tells the page of a syntax error in that file, unless it is sent with `nosniff`.',
    body: (pasted) =>
      without(pasted, '/made?html=%3C!doctype%20html%3E%3Ctitle%3ESorry%3C/title%3E'),
    errors: /SyntaxError|expected expression|Unexpected token|not loaded/,
  },
};
