import { css } from '@lit/reactive-element';

/** What all sections are made of: headings, the report's words, names with their marks. */
export const styles = css`
  ul,
  dl {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  #body {
    margin-block-end: 1em;
  }
  .kicker {
    /* Small type: a shade darker than what is large. */
    color: color-mix(in srgb, var(--_gold) 80%, var(--_ink));
    font-size: max(0.78em, 12px);
    font-weight: 700;
    letter-spacing: 0.07em;
    text-transform: uppercase;
  }
  .kicker b {
    color: var(--_ink);
    font-weight: inherit;
  }
  .title {
    margin-block: 0.15em 1em;
    max-inline-size: 24em;
    /* With large text in a narrow column the longest word still fits. */
    font-size: clamp(min(1.45em, 12cqi), 4.4cqi, 2.4em);
    font-weight: 750;
    line-height: 1.1;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .heading,
  .subtitle {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .heading {
    margin-block: 2em 1em;
    font-size: 1.15em;
  }
  .title + * > .heading:first-child {
    margin-block-start: 0;
  }
  .quote {
    margin-block-start: 0.25em;
    max-inline-size: 36em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .quote q {
    color: inherit;
  }
  [lang='es'] q:not([lang]) {
    quotes: '«' '»' '“' '”';
  }
  .remark,
  .behind,
  .full,
  .marks {
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  .remark {
    margin-block-start: 0.5em;
    max-inline-size: 42em;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 0.4em;
  }
  [part='organisation'],
  .marks span {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
  }
  [part='organisation'] {
    min-block-size: max(1.7em, 24px);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    font-weight: 650;
    text-align: start;
    /* With large text a long name is wider than a narrow column. */
    overflow-wrap: anywhere;
  }
  button[part='organisation'] {
    cursor: pointer;
  }
  button[part='organisation']:hover {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  [aria-pressed='true'] {
    --_chosen: color-mix(in srgb, var(--_gold) 16%, transparent);
    background: var(--_chosen);
    box-shadow: 0 0 0 0.25em var(--_chosen);
  }
  [part='organisation'] svg,
  .marks svg {
    flex: none;
    inline-size: 0.95em;
    overflow: visible;
    translate: 0 0.11em;
  }
  .certified {
    fill: var(--_gold);
  }
  .supported {
    fill: none;
    stroke: var(--_teal);
    stroke-width: 3px;
  }
  .group {
    fill: var(--_clay);
  }
  .named {
    fill: var(--_slate);
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-block-start: 2em;
  }
  /*
   * The line kept for a qualifier is for figures side by side, which share their baselines. Told by
   * a property: a part asks how wide its own figure is, not how wide this one.
   */
  stat-counter::part(body) {
    line-height: var(--_beside, 0);
  }
  stat-counter::part(qualifier) {
    min-block-size: calc(var(--_beside, 0) * 1em);
    line-height: 1.45;
  }
  stat-counter::part(text),
  stat-counter::part(context) {
    line-height: 1.45;
  }
  @media (forced-colors: active) {
    .figure {
      --_gold: CanvasText;
      --_teal: CanvasText;
      --_clay: CanvasText;
      --_slate: CanvasText;
    }
    [aria-pressed='true'],
    .selected {
      outline: 2px solid Highlight;
    }
  }
`;
