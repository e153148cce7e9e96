import { css } from '@lit/reactive-element';

export const styles = css`
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  #body {
    margin-block-end: 1em;
  }
  .kicker {
    color: var(--_gold);
    font-size: max(0.78em, 12px);
    font-weight: 700;
    letter-spacing: 0.07em;
    text-transform: uppercase;
  }
  .title {
    margin-block: 0.15em 1em;
    max-inline-size: 24em;
    font-size: clamp(1.45em, 4.4cqi, 2.4em);
    font-weight: 750;
    line-height: 1.1;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .group,
  .subtitle {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .group {
    margin-block: 2em 1em;
    font-size: 1.15em;
  }
  .title + * > .group:first-child {
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
  .marks {
    color: var(--_muted);
    font-size: max(0.85em, 12px);
  }
  .remark {
    margin-block-start: 0.5em;
    max-inline-size: 42em;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  /* A statement among figures begins as they do. */
  .told,
  .pull {
    display: flex;
    flex-direction: column;
    position: relative;
    padding-block: 0.9em 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .told::before,
  .pull::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    inline-size: 2.75em;
    border-block-start: 3px solid var(--_gold);
  }
  .told > .behind {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    flex: none;
  }
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-block-start: 2.5em;
  }
  .pull .quote {
    margin-block: 0.4em 0.2em;
    color: var(--_ink);
    font-size: clamp(1.2em, 3.4cqi, 1.75em);
    line-height: 1.25;
    letter-spacing: -0.005em;
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
  .hero {
    margin-block-end: 2.5em;
  }
  .hero stat-counter::part(number) {
    font-size: clamp(2.6em, 22cqi, 6.5em);
  }
  .said stat-counter::part(number) {
    font-size: 1.6em;
  }
  .aims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 3em;
  }
  .aims > li {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .aims .subtitle {
    font-size: clamp(1.2em, 3.2cqi, 1.6em);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .aims .quote {
    margin-block-start: 0.6em;
  }
  .theme {
    padding-block: 1.1em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .theme > .group {
    margin-block: 0 0.75em;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    margin-block-start: 2em;
  }
  .theme .result:first-child {
    margin-block-start: 0.2em;
  }
  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-content: start;
  }
  /* Beside its statement, a figure needs no rule of its own. */
  .numbers stat-counter::part(figure) {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .numbers stat-counter::part(figure)::before {
    content: none;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 0.4em;
  }
  [part='organisation'] {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: max(1.7em, 24px);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    font-weight: 650;
    text-align: start;
  }
  button[part='organisation'] {
    cursor: pointer;
  }
  button[part='organisation']:hover {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, var(--_gold) 16%, transparent);
    box-shadow: 0 0 0 0.25em color-mix(in srgb, var(--_gold) 16%, transparent);
  }
  .names svg,
  .roster svg,
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
  path.named {
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
  .marks span {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .team > .group {
    margin-block: 1.75em 0.5em;
    font-size: 1em;
  }
  .team li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .team li.selected {
    background: color-mix(in srgb, var(--_gold) 8%, transparent);
  }
  .line {
    color: var(--_muted);
  }
  .lost {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    margin-block-start: 2.5em;
  }
  .stories {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 2em;
  }
  .stories > li {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .stories .subtitle {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .stories .kicker {
    display: block;
    margin-block: 0.5em 0.2em;
    line-height: 1.35;
  }
  .kicker b {
    color: var(--_ink);
    font-weight: inherit;
  }
  .lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-block-start: 2.5em;
  }
  .credits > div {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .credits dt {
    color: var(--_ink);
    font-size: 1em;
    font-weight: 700;
  }
  .credits dd {
    margin: 0;
  }
  dd > .behind:not([open]) {
    display: inline-block;
  }
  .full {
    display: block;
    color: var(--_muted);
    font-size: max(0.85em, 12px);
    font-weight: 400;
  }
  @container (inline-size >= 26em) {
    .figures:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figures:has(> :nth-child(2)) {
      --_beside: 1.45;
    }
  }
  @container (inline-size >= 32em) {
    .aims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .result:has(> .numbers) {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .credits > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1.5em;
    }
    .credits dt {
      text-align: end;
    }
    .team li {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr) 4.5em;
      gap: 0 1em;
      align-items: baseline;
    }
    .team [open] {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 38em) {
    .figures:has(> :nth-child(3)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .figures:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .said {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .stories {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .lost,
    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 52em) {
    .figures:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .theme {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2em;
    }
    .result:has(> .numbers) {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .theme .words {
      grid-column: 2;
    }
    .theme .result {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .team li {
      grid-template-columns: 17em minmax(0, 1fr) 5em;
    }
  }
  @media print {
    li,
    .result,
    .told,
    .pull,
    .credits > div,
    stat-counter {
      break-inside: avoid;
    }
    .group,
    .title,
    .kicker {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .figure {
      --_gold: CanvasText;
      --_teal: CanvasText;
      --_clay: CanvasText;
      --_slate: CanvasText;
    }
    [aria-pressed='true'],
    li.selected {
      outline: 2px solid Highlight;
    }
  }
`;
