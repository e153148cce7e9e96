import { css } from '@lit/reactive-element';

/** What is behind a source line, an opened menu and the citation; adopted when first asked for. */
export const behindStyles = css`
  :is([part='behind'], .facts) > p {
    margin-block-start: 0.5em;
  }
  [part='behind'] > p:last-child {
    margin-block-end: 0.5em;
  }
  .facts {
    max-inline-size: 40em;
    padding: 0 0.5em 0.75em 2.22em;
    font-size: max(0.9em, 12px);
  }
  .facts > p {
    color: var(--_muted);
  }
  [part='facts'] {
    margin: 0;
  }
  [part='facts'] > dt {
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  [part='facts'] > dd {
    margin: 0 0 0.4em;
  }
  [part='facts'] > :is(dd + dd, dd:has(+ dd)) {
    margin-block-end: 0.2em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  :is([part='behind'], .facts) q {
    color: var(--_ink);
  }
  :is(.menu, .citation) button {
    margin: 0;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .menu {
    position: absolute;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    /* Light beneath dark text, dark beneath light: Canvas knows only what a page declares. */
    background: var(--asgm-surface, oklch(from currentColor clamp(0.24, (0.64 - l) * 99, 1) 0 0));
    color: var(--_ink);
    max-inline-size: calc(100vw - 16px);
    box-sizing: border-box;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .menu button {
    display: block;
    inline-size: 100%;
    min-block-size: 2.4em;
    border: 0;
    text-align: start;
  }
  .menu button:focus-visible {
    outline-offset: -2px;
  }
  .menu button:is(:hover, :focus) {
    background: color-mix(in srgb, var(--_gold) 16%, transparent);
  }
  .citation {
    font-size: max(0.85em, 12px);
  }
  .citation p {
    margin-block-start: 0.5em;
  }
  [part='code'] {
    padding: 0.5em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    max-block-size: 16em;
    overflow: auto;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
