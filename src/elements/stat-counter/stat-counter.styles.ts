import { css } from '@lit/reactive-element';

export const styles = css`
  /* Said in place of a unit that is written otherwise; never copied. */
  .heard {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    opacity: 0;
    -webkit-user-select: none;
    user-select: none;
    white-space: nowrap;
  }
  /* Inline blocks of full width, not blocks: copied, they are one line of text. */
  .qualifier,
  .row,
  .text {
    display: inline-block;
    inline-size: 100%;
    vertical-align: bottom;
  }
  .qualifier {
    /* Kept where it is empty: figures in a row share their baselines. As high as a line of the
       text around it, which does not count in quirks mode. */
    min-block-size: 1.62em;
    line-height: 1.62em;
    color: var(--_gold);
    font-size: 0.9em;
    font-weight: 650;
  }
  .row {
    line-height: 1.05;
  }
  .number {
    display: inline-block;
    position: relative;
    font-size: clamp(1.6em, 18cqi, 4.2em);
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    white-space: nowrap;
  }
  /* An ordinal in words starts as a heading does. */
  .number::first-letter {
    text-transform: uppercase;
  }
  .now {
    position: absolute;
    inset: 0;
    text-align: end;
    contain: layout;
    -webkit-user-select: none;
    user-select: none;
  }
  .counting > .final {
    opacity: 0;
  }
  .unit {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.2;
  }
  .text {
    margin-block-start: 0.4em;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .context {
    margin-block-start: 0.6em;
    max-inline-size: 38em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
    font-size: 0.95em;
  }
  @media print {
    .counting > .final {
      opacity: 1;
    }
    .now {
      display: none;
    }
  }
`;
