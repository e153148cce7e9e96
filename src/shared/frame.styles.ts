import { css } from '@lit/reactive-element';

/** What surrounds every figure: rule, label, source line, menu, message. */
export const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  :host([hidden]) {
    display: none;
  }
  .figure {
    /* Text of the page's font and size, but none of the ways in which a page may set it. */
    all: initial;
    box-sizing: border-box;
    flex: 1;
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    /* A container has no width of its own: where a page shrinks it to fit, it keeps this one. */
    contain-intrinsic-inline-size: 17em;
    position: relative;
    padding-block: 0.9em 0.25em;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink);
    color-scheme: inherit;
    font-family: inherit;
    /* Where a page hides blanks by text without a size, that is not meant for us. */
    font-size: max(12px, 1em);
    line-height: 1.45;
    overflow-wrap: break-word;
    visibility: inherit;
  }
  .figure::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    inline-size: 2.75em;
    border-block-start: 3px solid var(--_gold);
  }
  p {
    margin: 0;
  }
  .label {
    margin-block-end: 0.5em;
    font-weight: 700;
  }
  .footer {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 0.75em;
    color: var(--_muted);
    font-size: max(0.8em, 12px);
  }
  details {
    flex: 1;
    min-inline-size: 0;
  }
  summary {
    /* 24 px at the least, for a finger. */
    padding-block: max(0.2em, 3.5px);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .more {
    /* Kept together as a block: of text that may not wrap, WebKit forgets the blank before it. */
    display: inline-block;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  summary:hover .more {
    text-decoration-style: solid;
  }
  #menu-button {
    flex: none;
    display: flex;
    padding: 4px 0 4px 8px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  #menu-button svg {
    inline-size: 1.5em;
    fill: currentcolor;
  }
  button:hover {
    color: var(--_ink);
  }
  :focus-visible {
    outline: 2px solid var(--_gold);
    outline-offset: 2px;
  }
  /* Without scripts nobody would answer. */
  @media (scripting: none), print {
    #menu-button {
      display: none;
    }
  }
`;
