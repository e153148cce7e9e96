import { css } from '@lit/reactive-element';

export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .title {
    margin-block-end: 0.5em;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .chooser,
  .topics,
  .lists,
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .chooser,
  .status {
    column-gap: 1.25em;
    font-size: max(0.85em, 12px);
  }
  button,
  select {
    min-block-size: max(2.1em, 24px);
    max-inline-size: 100%;
    margin: 0;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  select {
    /* What WebKit cuts off of a long choice would make the page scroll. */
    contain: layout;
    box-sizing: border-box;
    padding-inline: 0.5em;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  :is(.chip, select):hover {
    border-color: currentcolor;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
  }
  /* The opposite of ink, which looks at the colour of the element that it is used on. */
  [aria-pressed='true'] > span {
    color: oklch(from var(--_ink) calc((0.6 - l) * 99) 0 0);
  }
  :is(:disabled, [aria-disabled='true']) {
    opacity: 0.5;
    cursor: default;
  }
  .status {
    align-items: center;
    margin-block: 0.25em;
    min-block-size: 2.1em;
    color: var(--_muted);
  }
  .quiet {
    padding-inline: 0.25em;
    border: 0;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .nav {
    margin-inline-start: auto;
  }
  .years {
    font-size: 1.35em;
    font-weight: 750;
    line-height: 1.2;
  }
  .count {
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  .entry {
    position: relative;
    padding: 0 0 1.1em 1.7em;
    max-inline-size: 40em;
    break-inside: avoid;
  }
  .entry:last-child {
    padding-block-end: 2.5em;
  }
  .entry::before,
  .entry::after {
    content: '';
    position: absolute;
  }
  /* The line of time, from under one mark to the next. */
  .entry::after {
    inset-block: 1.45em 0;
    inset-inline-start: 0.5em;
    border-inline-start: 1px solid var(--_line);
  }
  /* Marks are borders: those are printed, and stand in forced colours. */
  .entry::before {
    inset-block-start: 0.4em;
    inset-inline-start: 0.15em;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0.13em solid var(--_muted);
    border-radius: 50%;
  }
  /* Wider than half of it: it is cut to whole pixels, and would leave a hole. */
  .milestone::before {
    border: 0.4em solid var(--_gold);
    border-radius: 0;
    rotate: 45deg;
  }
  .months,
  .sentence,
  .context,
  .entry details {
    color: var(--_muted);
  }
  .sentence {
    display: -webkit-box;
    margin-block: 0.15em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    text-wrap: pretty;
  }
  /* What is behind, once it is there, has other quotes. */
  .sentence q {
    color: inherit;
    /* Engines differ in Spanish. */
    quotes: '“' '”';
  }
  [lang='es'] .sentence q {
    quotes: '«' '»';
  }
  /* Within a shadow root WebKit sees no other :has() change but of a child. */
  .entry:has(> [open]) .sentence,
  .entry:only-child .sentence {
    display: block;
  }
  .context {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .entry details {
    font-size: max(0.85em, 12px);
  }
  .entry details > p {
    margin-block: 0 0.5em;
  }
  .entry summary {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    overflow-wrap: anywhere;
  }
  /* Gold is a mark's colour: as text on cream it needs some ink. */
  .topic {
    color: color-mix(in srgb, var(--_gold) 88%, var(--_ink));
    font-weight: 650;
  }
  .entry a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 36em) {
    .era {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
    }
    .vertical .when {
      position: sticky;
      inset-block-start: var(--asgm-sticky-top, 0.75em);
      align-self: start;
    }
  }
  /* On paper there is no way to what does not fit. */
  @media screen {
    @container (min-width: 36em) {
      .horizontal {
        display: flex;
        overflow: auto hidden;
        overscroll-behavior-inline: contain;
        scroll-snap-type: inline mandatory;
      }
      .horizontal .era {
        display: block;
        flex: 1 0 min(17em, 44cqi);
        box-sizing: border-box;
        padding-inline-end: 1.5em;
        scroll-snap-align: start;
      }
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .horizontal {
      scroll-behavior: smooth;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  /* Without scripts nobody would answer. */
  @media (scripting: none), print {
    .chooser,
    .quiet {
      display: none;
    }
  }
  @media print {
    .sentence {
      display: block;
    }
    .fold,
    .entry a {
      display: none;
    }
  }
`;
