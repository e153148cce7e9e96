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
    --_surface: var(--asgm-surface, Canvas);
    display: grid;
    gap: 1.5em clamp(1.5em, 4cqi, 3em);
  }
  @container (inline-size >= 38em) {
    .both {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }
    .drawn {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  .drawn,
  [part='list'] {
    min-inline-size: 0;
    max-inline-size: 40em;
  }
  .regions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-end: 0.5em;
  }
  .both button {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }
  .both button:hover,
  button[aria-pressed='true'] {
    color: var(--_ink);
  }
  button[aria-pressed='true'],
  .back {
    box-shadow: 0 2px var(--_gold);
    font-weight: 650;
  }
  .count {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .map {
    display: block;
    inline-size: 100%;
    aspect-ratio: 711 / 887;
    border-radius: 3px;
    overflow: hidden;
  }
  .sea {
    fill: color-mix(in srgb, var(--_teal) 10%, transparent);
  }
  .neighbours {
    fill: color-mix(in srgb, var(--_ink) 5%, transparent);
  }
  .sea,
  .neighbours {
    fill-rule: evenodd;
  }
  .country {
    fill: color-mix(in srgb, var(--_gold) 14%, transparent);
    stroke: var(--_line);
  }
  .department {
    fill: color-mix(in srgb, var(--_gold) 26%, transparent);
    stroke: color-mix(in srgb, var(--_ink) 26%, transparent);
    cursor: pointer;
  }
  .department:hover {
    fill: color-mix(in srgb, var(--_gold) 36%, transparent);
  }
  .country,
  .department {
    vector-effect: non-scaling-stroke;
  }
  .point {
    overflow: visible;
  }
  svg text {
    fill: var(--_ink);
    font-size: 12px;
    pointer-events: none;
    user-select: none;
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
    font-weight: 700;
  }
  :is([role='button']:is(:hover, :focus-visible), .pointed) .target {
    stroke: var(--_gold);
    stroke-width: 3px;
  }
  .name {
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
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
  [part='list'] > :is(ul, .back) + .where {
    margin-block-start: 1.5em;
  }
  .status {
    padding-block-end: 0.3em;
    font-weight: 700;
  }
  ul + .status {
    margin-block-start: 1.4em;
  }
  [part='list'] > ul > li {
    border-block-start: 1px solid var(--_line);
  }
  li:is(.selected, .pointed) {
    background: color-mix(in srgb, var(--_gold) 8%, transparent);
  }
  li.selected {
    background: color-mix(in srgb, var(--_gold) 16%, transparent);
  }
  summary svg {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.4em;
    inline-size: 18px;
  }
  .both summary {
    position: relative;
    padding: 0.5em 0.5em 0.5em 2em;
  }
  .line {
    display: block;
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  .facts {
    padding: 0 0.5em 0.75em 2em;
    font-size: max(0.9em, 12px);
  }
  @media (scripting: none), print {
    .regions {
      display: none;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .drawn {
      position: static;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .both {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_gold: CanvasText;
      --_teal: CanvasText;
      --_clay: CanvasText;
      --_slate: CanvasText;
    }
    .country,
    .department {
      stroke: GrayText;
    }
    :is([role='button']:is(:hover, :focus-visible), .pointed) .target {
      stroke: Highlight;
    }
    li.selected {
      outline: 2px solid Highlight;
    }
  }
`;
