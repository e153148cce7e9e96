/** Pages whose styles are hostile. */
import type { Hosts } from '../hostile.js';
import { sheet, style } from './write.js';

/** The manner of a WordPress theme of blocks: presets, flow with gaps, and a width that is theirs. */
const BLOCK_THEME = `
  :root { --wp--preset--color--base: #fbfaf3; --wp--preset--color--contrast: #11110f;
    --wp--preset--spacing--50: clamp(1.5rem, 5vw, 2rem); --wp--style--global--content-size: 620px;
    --wp--style--block-gap: 1.2rem }
  body { margin: 0; background-color: var(--wp--preset--color--base);
    color: var(--wp--preset--color--contrast); font-family: Georgia, serif;
    font-size: clamp(1rem, 1rem + 0.5vw, 1.25rem); line-height: 1.6; letter-spacing: -0.01em }
  .wp-site-blocks { padding-inline: var(--wp--preset--spacing--50) }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
    max-width: var(--wp--style--global--content-size); margin-left: auto !important;
    margin-right: auto !important }
  :where(.is-layout-flow, .is-layout-constrained) > * { margin-block: var(--wp--style--block-gap) 0 }
  .is-layout-constrained > :first-child { margin-block-start: 0 }
  .entry-content a:where(:not(.wp-element-button)) { color: #8a3b12; text-decoration: underline;
    text-decoration-thickness: 1px; text-underline-offset: 0.1em }
  :where(.wp-site-blocks *:focus) { outline-width: 2px; outline-style: solid }
  p { text-wrap: pretty }
  img, svg, canvas, video { max-width: 100%; height: auto; vertical-align: bottom }
  button, summary, .wp-element-button { background: #11110f; color: #fbfaf3; border: 0;
    border-radius: 9999px; padding: 0.67rem 1.33rem; font-size: 0.9rem; text-transform: uppercase }`;

export const styles: Hosts = {
  'all unset': {
    what: '`* { all: unset !important }`',
    outcome: 'figure',
    head: style(
      '* { all: unset !important } style, script, title, head { display: none !important }',
    ),
  },
  'important resets': {
    what: 'resets with `!important`, of margins, borders, fonts, floats and positions',
    outcome: 'figure',
    head: style(`* { margin: 0 !important; padding: 0 !important; border: 0 !important;
      font: 300 15px/1 Verdana, sans-serif !important; letter-spacing: 2px !important;
      text-transform: uppercase !important; text-align: center !important; float: none !important;
      position: static !important; list-style: none !important; vertical-align: baseline !important;
      white-space: nowrap; word-spacing: 5px !important; text-indent: 20px !important;
      text-shadow: 0 0 3px red !important; cursor: wait !important; box-sizing: content-box !important }`),
  },
  'names taken': {
    what: 'rules for the classes, ids and parts that we use',
    outcome: 'figure',
    head: style(`.figure, .label, .footer, .number, .unit, .text, .row, .title, .both, .plot, .map,
      .entry, #body, #source, #menu-button, [part], details, summary, table, button, svg, canvas,
      p, span, ul, li { display: none !important; color: red !important; font-size: 3px !important }`),
    body: ({ snippets }) => `<main>${snippets}</main>`,
  },
  'no root size': {
    what: 'a root font size of 0, text in `rem`',
    outcome: 'figure',
    head: style('html { font-size: 0 } body { font-size: 1rem; line-height: 0 }'),
    note: 'Figures are never smaller than 12 pixels; the text of the page is.',
  },
  'giant root size': {
    what: 'a root font size of 64 pixels',
    outcome: 'figure',
    head: style('html { font-size: 64px } body { margin: 0 }'),
  },
  'rem of ten': {
    what: 'a root font size of 62.5 %, text of 1.6 rem',
    outcome: 'figure',
    head: style('html { font-size: 62.5% } body { font: 1.6rem/1.2 sans-serif }'),
  },
  bootstrap: {
    what: 'Bootstrap 5, figures in the columns of its grid',
    outcome: 'figure',
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    body: ({ snippets }) =>
      `<main class="container"><div class="row"><div class="col-md-10">${snippets}</div></div></main>`,
  },
  'bootstrap dark': {
    what: 'Bootstrap 5, its dark scheme, figures in cards',
    outcome: 'figure',
    root: 'data-bs-theme="dark"',
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    body: ({ snippets }) =>
      `<main class="container"><div class="card"><div class="card-body">${snippets}</div></div></main>`,
  },
  tailwind: {
    what: 'Tailwind’s preflight',
    outcome: 'figure',
    head: `${sheet('tailwindcss/preflight.css')}${style('body { padding: 1rem }')}`,
  },
  'block theme': {
    what: 'the styles of a WordPress theme of blocks',
    outcome: 'figure',
    head: style(BLOCK_THEME),
    body: ({ snippets }) =>
      '<div class="wp-site-blocks"><main class="is-layout-constrained"><div class="entry-content ' +
      `wp-block-post-content is-layout-constrained">${snippets}</div></main></div>`,
  },
  'flex row': {
    what: 'a flex row that does not wrap, and a grid of narrow columns',
    outcome: 'figure',
    head: style('main { display: flex } .grid { display: grid; grid-template-columns: 1fr 1fr }'),
    body: ({ snippets }) => `<div class="grid"><div>${snippets}</div><div></div></div>`,
  },
  centred: {
    what: 'a floated, centred box in light italic capitals, with text that does not wrap',
    outcome: 'figure',
    head: style(`main { float: right; width: 60%; text-align: center; white-space: nowrap;
      text-transform: uppercase; font-style: italic; font-weight: 100; letter-spacing: 0.4em;
      line-height: 3; text-indent: 4em; direction: rtl; hyphens: auto; tab-size: 1 }`),
  },
  quirks: {
    what: 'no doctype: quirks mode',
    outcome: 'figure',
    quirks: true,
    head: style('body { font: italic bold 20px/2 Georgia, serif; color: #224 }'),
  },
  'quirks in a table': {
    what: 'quirks mode, within the cell of a table with `<font>` around it',
    outcome: 'figure',
    quirks: true,
    body: ({ snippets }) =>
      '<table border="1" width="90%" align="center"><tr><td align="center" nowrap><font size="5" ' +
      `face="Courier New">${snippets}</font></td></tr></table>`,
  },
};
