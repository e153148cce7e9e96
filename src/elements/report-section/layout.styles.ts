import { css } from '@lit/reactive-element';

/** How each section is laid out: in one column first, then as there is room. */
export const layout = css`
  .figures,
  .said,
  .aims,
  .result,
  .numbers,
  .lost,
  .stories,
  .lists {
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
    flex: none;
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  .said,
  .lost,
  .lists {
    margin-block-start: 2.5em;
  }
  .pull > .quote {
    margin-block: 0.4em 0.2em;
    color: var(--_ink);
    font-size: clamp(1.2em, 3.4cqi, 1.75em);
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  .says {
    display: block;
    margin-block-end: 0.2em;
    color: var(--_muted);
    font-size: max(0.55em, 13px);
    letter-spacing: normal;
  }
  .lost > .remark {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .hero {
    margin-block-end: 2.5em;
  }
  .hero stat-counter::part(number) {
    font-size: clamp(min(2.6em, 28cqi), 22cqi, 6.5em);
  }
  .said stat-counter::part(number) {
    font-size: 1.6em;
  }
  .aims,
  .stories {
    row-gap: 1.75em;
  }
  .aims > li,
  .stories > li {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .aims .subtitle {
    font-size: clamp(1.2em, 3.2cqi, 1.6em);
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .aims .quote {
    margin-block-start: 0.6em;
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
  .theme {
    padding-block: 1.1em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .theme > .heading {
    margin-block: 0 0.75em;
  }
  .result {
    gap: 1em 2em;
    margin-block-start: 2em;
  }
  .theme .result:first-child {
    margin-block-start: 0.2em;
  }
  .numbers {
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
  .team > .heading {
    margin-block: 1.75em 0.5em;
    font-size: 1em;
  }
  .team li,
  .credits > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .selected {
    background: color-mix(in srgb, var(--_gold) 8%, transparent);
  }
  .line {
    color: var(--_muted);
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
    font-weight: 400;
  }
  @container (inline-size >= 26em) {
    .figures:has(> :nth-child(2)) {
      --_beside: 1.45;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 32em) {
    .aims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 3em;
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
    .figures:has(> :nth-child(3)),
    .stories {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .figures:has(> :nth-child(4):last-child),
    .lost,
    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .said {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
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
    .theme .result,
    .result:has(> .numbers) {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .theme .words {
      grid-column: 2;
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
    .heading,
    .subtitle,
    .title,
    .kicker {
      break-after: avoid;
    }
  }
`;
