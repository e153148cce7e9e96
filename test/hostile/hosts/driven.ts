/** What only a browser can do to a page, not a script; driven in test/hostile/driven.test.ts. */
import type { Row } from '../hostile.js';

const not = {
  firefox: 'It cannot be driven to do so here.',
  webkit: 'It cannot be driven to do so here.',
};

export const driven = {
  kept: {
    what: 'the back-forward cache: the reader leaves, and comes back to the page as it was',
    outcome: 'figure',
    not,
  },
  printed: {
    what: 'print while a number counts up: it is whole on paper',
    note: 'What was never near the view is printed as its sentence.',
    outcome: 'figure',
    not,
  },
  offline: {
    what: 'a connection that ends when the figures are there',
    outcome: 'figure',
    note: 'What is behind a source line, if it has not been opened before, comes when the connection is back.',
    not,
  },
} as const satisfies Record<string, Row>;
