import { css } from '@lit/reactive-element';

export const styles = css`
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .caption {
    margin-block: 0.2em 1em;
    color: var(--_muted);
  }
  .both {
    /* Light beneath dark text, dark beneath light: Canvas knows only what a page declares. */
    --_surface: var(--asgm-surface, oklch(from currentColor clamp(0.24, (0.64 - l) * 99, 1) 0 0));
    /* Lighter than the marks, and no brighter on dark than the page can bear. */
    --_soft: oklch(from var(--_gold) 0.87 c calc(h + 8) / calc(1.4 - 1.4 * l));
    display: grid;
    gap: 1.5em clamp(1.5em, 4cqi, 3em);
  }
  .drawn {
    max-inline-size: 40em;
  }
  [part='list'] {
    min-inline-size: 0;
  }
  @container (inline-size >= 36em) {
    .both {
      display: flex;
      align-items: start;
    }
    [part='list'] {
      flex: 6;
    }
    .drawn {
      flex: 5;
      position: sticky;
      inset-block-start: 1em;
      /* What is at its foot would never be seen on a screen that is lower. */
      max-inline-size: clamp(17em, (100vh - 9em) * 0.8, 34em);
    }
  }
  .regions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-end: 0.5em;
    color: var(--_muted);
  }
  :where(.drawn) button {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'],
  .back {
    color: var(--_ink);
    font-weight: 650;
    text-decoration: underline 2px var(--_gold);
    text-underline-offset: 0.4em;
  }
  .count {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .map {
    display: block;
    inline-size: 100%;
    aspect-ratio: 474 / 591;
    border-radius: 3px;
    overflow: hidden;
  }
  .sea {
    fill: color-mix(in srgb, var(--_teal) 10%, transparent);
    fill-rule: evenodd;
  }
  .land {
    fill: color-mix(in srgb, var(--_ink) 5%, transparent);
  }
  .country {
    fill: color-mix(in srgb, var(--_gold) 9%, transparent);
  }
  .department {
    fill: var(--_soft);
    cursor: pointer;
  }
  .other,
  .department:hover {
    fill-opacity: 0.6;
  }
  .country,
  .department {
    stroke: var(--_surface);
    vector-effect: non-scaling-stroke;
  }
  .point {
    overflow: visible;
  }
  svg text {
    fill: var(--_ink);
    font-size: clamp(12px, 0.8em, 16px);
    font-weight: 650;
    pointer-events: none;
  }
  .name {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-opacity: 0.7;
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .certified {
    fill: var(--_gold);
  }
  .supported {
    fill: var(--_surface);
    stroke: var(--_teal);
    stroke-width: 3px;
  }
  .group {
    fill: var(--_clay);
  }
  .named {
    fill: var(--_slate);
  }
  .leader {
    stroke: var(--_ink);
  }
  [role='button'] {
    cursor: pointer;
    outline: none;
  }
  .target {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .cluster .target {
    fill: var(--_ink);
    stroke: var(--_surface);
  }
  .cluster text {
    fill: var(--_surface);
    font-size: 12px;
  }
  :is([role='button']:is(:hover, :focus-visible), .pointed) .target {
    stroke: var(--_gold);
    stroke-width: 3px;
  }
  .told {
    min-block-size: 2.9em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .where {
    margin-block-end: 0.5em;
    color: var(--_gold);
    font-weight: 650;
  }
  .status {
    padding-block-end: 0.3em;
    font-weight: 700;
  }
  ul + p {
    margin-block-start: 1.4em;
  }
  [part='list'] > ul > li {
    border-block-start: 1px solid var(--_line);
  }
  .pointed {
    background: color-mix(in srgb, var(--_soft) 20%, transparent);
  }
  .selected {
    background: color-mix(in srgb, var(--_soft) 40%, transparent);
  }
  summary svg {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.4em;
    inline-size: 1.125em;
  }
  .both summary {
    position: relative;
    padding: 0.5em 2em;
  }
  .both summary::after {
    content: '';
    position: absolute;
    inset: 1.1em 0.75em auto auto;
    padding: 0.17em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .both [open] > summary::after {
    rotate: 225deg;
  }
  .line {
    display: block;
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  @media (scripting: none), print {
    .regions {
      display: none;
    }
  }
  @media print {
    .both summary::after {
      content: none;
    }
    .drawn {
      max-inline-size: 24em;
    }
    :is(.where, .status, summary) {
      break-inside: avoid;
      break-after: avoid;
    }
    @container (inline-size >= 36em) {
      /* What is known of all of them goes beside the map, then below it, as wide as the paper. */
      :has(dl) > .drawn {
        float: inline-start;
        position: static;
        inline-size: 45%;
        margin-inline-end: 2em;
      }
      .both:has(dl),
      :has(> details dl) {
        display: flow-root;
      }
    }
  }
  @media (forced-colors: active) {
    .both {
      --_surface: Canvas;
      --_soft: color-mix(in srgb, CanvasText 40%, Canvas);
      --_ink: CanvasText;
      --_gold: CanvasText;
      --_teal: CanvasText;
      --_clay: CanvasText;
      --_slate: CanvasText;
    }
    :is([role='button']:is(:hover, :focus-visible), .pointed) .target {
      stroke: Highlight;
    }
    .selected {
      outline: 2px solid Highlight;
    }
  }
`;
