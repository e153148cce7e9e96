/** Pages under a Content-Security-Policy that their host sends with them. */
import type { Hosts } from '../hostile.js';
import { file } from './write.js';

/** Nothing but files of one origin; ours is that of the page here, as it is any other there. */
const ONE_ORIGIN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
];
const TRUSTED = "require-trusted-types-for 'script'";

export const policies: Hosts = {
  strict: {
    what: "`default-src 'none'`, and one origin for script, style and connect",
    outcome: 'figure',
    policy: ONE_ORIGIN,
    reserve: false,
    note: 'Leave out the `style` attribute of the snippet, or allow it.',
  },
  'script alone': {
    what: "`default-src 'none'; script-src` one origin, and nothing else",
    outcome: 'figure',
    policy: ["default-src 'none'", "script-src 'self'"],
    reserve: false,
  },
  trusted: {
    what: 'the same with Trusted Types enforced, and our policy named alone: `asgm-indicators`',
    outcome: 'figure',
    policy: [...ONE_ORIGIN, TRUSTED, 'trusted-types asgm-indicators'],
    reserve: false,
  },
  'trusted, lit': {
    what: 'the same, with another bundled Lit on the page, which has taken the name `lit-html`',
    outcome: 'figure',
    policy: [...ONE_ORIGIN, TRUSTED, 'trusted-types asgm-indicators lit-html'],
    reserve: false,
    head: file('test/pages/takes-lit-name.js'),
  },
  'trusted, nothing named': {
    what: 'the same, with no policy of ours named',
    outcome: 'sentence',
    policy: [...ONE_ORIGIN, TRUSTED, "trusted-types 'none'"],
    reserve: false,
    refuses: true,
    says: /^[\w-]+: .*could not be loaded/,
  },
  'script refused': {
    what: 'a policy that refuses our script',
    outcome: 'sentence',
    policy: ["default-src 'none'", 'script-src localhost:*/test/pages/'],
    reserve: false,
    errors: /not loaded: .*widgets\.js/,
    refuses: true,
  },
};
