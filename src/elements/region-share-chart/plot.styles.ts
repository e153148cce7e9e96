import { css } from '@lit/reactive-element';

/** The picture and its labels, and how they stand beside the table. */
export const plotStyles = css`
  /* No table is an item of it: WebKit keeps the columns that such a table had at first. */
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* What a label of several lines takes: all of it, and what of it reaches past the ring. */
    --_label: 3.2em;
    --_past: 2.7em;
    --_d: clamp(7em, 100cqi - 9em, 12.5em);
  }
  /* The room that the chart will take is kept from the start. */
  .plot {
    position: relative;
    block-size: var(--_d);
    margin-block-end: 1em;
    line-height: 1.2;
  }
  .bar {
    block-size: calc(var(--_d) + var(--_label));
  }
  .above {
    margin-block-start: var(--_past);
  }
  .below {
    margin-block-end: calc(var(--_past) + 1em);
  }
  .canvas {
    position: absolute;
    /* A canvas follows the width of its box a frame later. */
    overflow: hidden;
    cursor: pointer;
  }
  /* Until it is drawn on it is 300 px wide, more than a phone may have. */
  .canvas > canvas {
    max-inline-size: 100%;
  }
  .doughnut > .canvas {
    inset: 0 calc(50% - var(--_d) / 2);
  }
  /* Where the ring will be, until it is. */
  .doughnut:not(.drawn) > .canvas::before {
    content: '';
    position: absolute;
    inset: 6px;
    border: calc(var(--_d) * 0.135) solid var(--_line);
    border-radius: 50%;
  }
  .bar > .canvas {
    inset: var(--_label) 0 0;
    border-block-end: 1px solid var(--_line);
  }
  .plot > span {
    position: absolute;
    text-align: center;
    pointer-events: none;
  }
  .plot > span > * {
    display: block;
  }
  .plot b {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .plot > span > span {
    color: var(--_muted);
  }
  .label-of {
    display: none;
  }
  .label-of > *,
  .middle > span {
    font-size: 0.85em;
  }
  /* Two lines of a name, for which there is room; the table has all of it. */
  .label-of > span,
  .middle > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  :is(.drawn, .spared) > .shown {
    display: block;
  }
  /* Where no chart comes to the room that was kept for it; in forced colours the bars tell. */
  @media (forced-colors: none) {
    .spared.doughnut > .canvas::before {
      border: 0;
      background: conic-gradient(var(--_ring));
      mask: radial-gradient(closest-side, transparent 70%, #000 71%);
    }
    .spared.bar > .label-of::after {
      content: '';
      position: absolute;
      inset: calc(100% + 0.25em) 20% auto;
      block-size: calc(var(--_y) * var(--_d));
      background: var(--_part);
    }
  }
  .doughnut > .label-of {
    /* Past the ring, and past what of a part stands out when it is meant. */
    --_out: calc(var(--_d) / 2 + 0.2em);
    inset-inline-start: calc(50% + var(--_x) * var(--_out));
    inset-block-start: calc(50% + var(--_y) * var(--_out));
    max-inline-size: calc(50% - max(var(--_x), -1 * var(--_x)) * var(--_out));
    /* Beside the ring wholly, above or below it as far as the part is. */
    translate: calc((clamp(-1, var(--_x) * 6, 1) - 1) * 50%) calc((var(--_y) - 1) * 50%);
    text-align: start;
  }
  .doughnut > .before {
    text-align: end;
  }
  .bar > .label-of {
    inset-inline-start: calc(var(--_x) * 100%);
    inset-block-end: calc(var(--_y) * (100% - var(--_label)) + 0.25em);
    inline-size: calc(100% / var(--_n));
    container: column / inline-size;
    translate: -50%;
  }
  @container column (inline-size < 5em) {
    .label-of > span {
      display: none;
    }
  }
  /* No number is shown without its qualifier: the table shows both. */
  @container column (inline-size < 5em) {
    .qualified .label-of > b {
      display: none;
    }
  }
  @container column (inline-size < 2.5em) {
    .label-of > b {
      font-size: 0.65em;
    }
  }
  /* Columns have no middle that would name the one that is meant. */
  .bar > .lit > b {
    text-decoration: underline 2px var(--_part);
    text-underline-offset: 0.1em;
  }
  .middle {
    inset: 50% auto auto 50%;
    translate: -50% -50%;
    inline-size: calc(var(--_d) * 0.56);
  }
  .middle b {
    font-size: calc(var(--_d) * 0.18);
    font-weight: 750;
    letter-spacing: -0.02em;
  }
  .long b {
    font-size: calc(var(--_d) * 0.12);
  }
  .plot small {
    white-space: normal;
  }
  .middle small {
    font-size: 0.34em;
  }
  .qualified {
    --_label: 4.2em;
    --_past: 3.6em;
  }
  /* Columns are bars enough. */
  .with-bar .track {
    display: none;
  }
  .with-bar .name {
    inline-size: auto;
    max-inline-size: none;
  }
  @container (inline-size >= 36em) {
    .both {
      --_picture: clamp(16em, 45cqi, 22em);
      --_d: min(var(--_picture) - 9em, 12.5em);
      column-gap: 2em;
      align-items: center;
    }
    .with-doughnut {
      --_table: calc(100cqi - var(--_picture) - 2em);
      grid-template-columns: var(--_picture) minmax(0, 1fr);
    }
    .with-bar {
      grid-template-columns: minmax(0, 3fr) minmax(15em, 2fr);
    }
    .plot {
      margin-block-end: 0.5em;
    }
    .above ~ .rows {
      margin-block-start: var(--_past);
    }
    .below ~ .rows {
      margin-block-end: var(--_past);
    }
  }
  @container (inline-size < 20em) {
    .qualified .doughnut > .label-of:not(.ample) {
      display: none;
    }
  }
  @container (inline-size < 17em) {
    .middle > span {
      font-size: 0.7em;
    }
  }
  /* No room for labels. */
  @container (inline-size < 12em) {
    .plot {
      margin-block: 0 1em;
    }
    .plot > .label-of,
    .bar {
      display: none;
    }
  }
  @media (prefers-reduced-data: reduce), (scripting: none), print {
    .plot {
      display: none;
    }
    .both {
      display: block;
    }
    .plot ~ .rows {
      margin-block: 0;
    }
    .with-bar .track {
      display: table-cell;
    }
  }
`;
