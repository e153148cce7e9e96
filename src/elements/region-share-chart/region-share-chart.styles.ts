import { css } from '@lit/reactive-element';

/** Heading, measure and table; what is beside the table is in `plot.styles.ts`. */
export const styles = css`
  .label {
    margin-block-end: 0;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .measure {
    margin-block: 0.2em 0.9em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  /* What is seen anyway. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .p0 {
    --_part: var(--_gold);
  }
  .p1 {
    --_part: var(--_teal);
  }
  .p2 {
    --_part: var(--_slate);
  }
  .p3 {
    --_part: var(--_clay);
  }
  /* Widths, each with the blank before it. */
  .both {
    --_table: 100cqi;
    --_bar: 3em;
    --_number: 4em;
  }
  .qualified {
    --_number: 7.2em;
  }
  table {
    /* In quirks mode a table has a font and a colour of its own. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  tbody tr {
    --_tint: transparent;
    background: var(--_tint);
    cursor: pointer;
  }
  .lit,
  .selected {
    --_tint: color-mix(in srgb, var(--_part) 14%, transparent);
  }
  th,
  td {
    padding: 0.6em 0;
    font-weight: inherit;
    text-align: start;
  }
  /* The tint reaches past the text, which keeps in line with the heading. */
  th {
    box-shadow: -0.5em 0 var(--_tint);
  }
  .value {
    box-shadow: 0.5em 0 var(--_tint);
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    /* As high as the button that it becomes. */
    min-block-size: 24px;
    /* On one line, where that leaves room for a bar and the number. */
    inline-size: max-content;
    max-inline-size: clamp(3em, var(--_table) - var(--_bar) - var(--_number), 18em);
    overflow-wrap: anywhere;
  }
  .swatch {
    flex: none;
    box-sizing: border-box;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 2px;
    background: currentcolor;
    color: var(--_part);
    print-color-adjust: exact;
    /* Their ends tell the chart that a colour has changed, or may have while it was hidden. */
    transition: color 1ms;
    animation: 1ms swatch;
  }
  @keyframes swatch {
    from {
      opacity: 1;
    }
  }
  .selected .swatch {
    outline: 2px solid var(--_part);
    outline-offset: 2px;
  }
  .name button {
    min-block-size: inherit;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .track {
    inline-size: 100%;
    padding-inline-start: max(1em, 3cqi - 0.2em);
  }
  .track svg {
    display: block;
    block-size: 0.6em;
    fill: var(--_part);
  }
  .value {
    padding-inline-start: 1em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--_gold);
    font-size: 0.85em;
    font-weight: 600;
    letter-spacing: 0;
  }
  /* Without bars, names take what the numbers leave. */
  @container (inline-size < 20em) {
    .qualified .track {
      display: none;
    }
    .qualified .name {
      inline-size: auto;
      max-inline-size: none;
    }
  }
  @container (inline-size < 12em) {
    .track {
      display: none;
    }
    .name {
      gap: 0.3em;
      inline-size: auto;
      max-inline-size: none;
    }
  }
  @media (scripting: none), print {
    tbody tr {
      cursor: auto;
    }
    .lit,
    .selected {
      --_tint: transparent;
    }
    .selected .swatch {
      outline: 0;
    }
  }
  @media (forced-colors: active) {
    /* Words tell the parts apart. It is there, because the chart takes its colours from here. */
    .swatch,
    .selected .swatch {
      position: absolute;
      visibility: hidden;
      forced-color-adjust: none;
      border-color: CanvasText;
      outline-color: Highlight;
      color: Canvas;
    }
    .track svg {
      fill: CanvasText;
    }
    tr.selected {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
    tr.lit {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
