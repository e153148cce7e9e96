import { css } from '@lit/reactive-element';

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
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr.lit {
    background: color-mix(in srgb, var(--_part) 13%, transparent);
  }
  th,
  td {
    padding: 0.6em 0.4em;
    font-weight: inherit;
    text-align: start;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
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
    /* Its end tells the chart that a colour has changed, whatever changed it. */
    transition: color 1ms;
  }
  .name button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  [aria-pressed='true'] {
    font-weight: 700;
  }
  .track {
    inline-size: 36%;
  }
  .track svg {
    display: block;
    block-size: 0.6em;
    fill: var(--_part);
  }
  .value {
    inline-size: 3.4em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  /* The room that the chart will take is kept from the start. */
  .plot {
    --_d: clamp(7em, 100cqi - 7em, 11.5em);
    position: relative;
    block-size: calc(var(--_d) + 4em);
    margin-block-end: 0.75em;
    line-height: 1.2;
  }
  .canvas {
    position: absolute;
    cursor: pointer;
  }
  .doughnut > .canvas {
    inset: calc(50% - var(--_d) / 2);
  }
  .bar > .canvas {
    inset: 3em 0 0;
    border-block-end: 1px solid var(--_line);
  }
  .plot > span {
    position: absolute;
    text-align: center;
    visibility: hidden;
    pointer-events: none;
  }
  .drawn > span:not(.inside) {
    visibility: inherit;
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
    font-size: 0.85em;
    overflow-wrap: normal;
  }
  .doughnut > .label-of {
    /* In ems of its own: past the ring, and past what of a part stands out when it is meant. */
    --_out: calc((var(--_d) / 2 + 0.2em) / 0.85);
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
    inset-block-end: calc(var(--_y) * (100% - 3em / 0.85) + 0.3em);
    inline-size: calc(100% / var(--_n));
    translate: -50%;
  }
  .middle {
    inset: 50% auto auto 50%;
    translate: -50% -50%;
    inline-size: calc(var(--_d) * 0.58);
  }
  .middle b {
    font-size: 1.9em;
    font-weight: 750;
    letter-spacing: -0.02em;
  }
  .middle > span {
    font-size: 0.85em;
  }
  @container (inline-size >= 36em) {
    .both {
      display: grid;
      grid-template-columns: minmax(20em, 2fr) 3fr;
      gap: 2em;
      align-items: center;
    }
    .both > table:only-child {
      grid-column: 1 / -1;
    }
    .plot {
      margin-block-end: 0;
    }
  }
  @container (inline-size < 17em) {
    /* Names of two lines reach above the box. */
    .plot {
      margin-block-start: 1.5em;
    }
    .middle b {
      font-size: 1.25em;
    }
    .middle > span {
      font-size: 0.7em;
    }
  }
  @container (inline-size < 12em) {
    .track,
    .label-of {
      display: none;
    }
    .plot {
      block-size: 8em;
    }
  }
  @media (prefers-reduced-data: reduce), (scripting: none), print {
    .plot {
      display: none;
    }
    .both {
      display: block;
    }
  }
  @media (scripting: none), print {
    tbody tr {
      cursor: auto;
    }
    [aria-pressed='true'] {
      font-weight: inherit;
    }
    tbody tr.lit {
      background: none;
    }
  }
  @media (forced-colors: active) {
    /* Not seen, because words tell the parts apart; the chart takes its colours from here. */
    .swatch {
      forced-color-adjust: none;
      border-color: CanvasText;
      outline-color: Highlight;
      color: Canvas;
    }
    .track svg {
      fill: CanvasText;
    }
    tr.lit {
      outline: 2px solid Highlight;
    }
  }
`;
