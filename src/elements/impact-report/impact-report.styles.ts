import { css } from '@lit/reactive-element';

export const styles = css`
  .head {
    max-inline-size: 46em;
  }
  .title {
    font-size: clamp(1.6em, 6cqi, 2.4em);
    font-weight: 750;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .lead {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 1.1em;
    text-wrap: pretty;
  }
  nav {
    margin-block-start: 1.5em;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0 1.5em;
    counter-reset: chapter;
  }
  nav li {
    display: flex;
    gap: 0.6em;
    border-block-start: 1px solid var(--_line);
    counter-increment: chapter;
  }
  nav li::before {
    content: counter(chapter);
    padding-block: 0.5em;
    min-inline-size: 1em;
    color: var(--_gold);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  nav a {
    flex: 1;
    padding-block: 0.5em;
    color: inherit;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .chapter {
    margin-block-start: 3.5em;
  }
  .heading {
    margin-block-end: 0.9em;
    scroll-margin-block-start: var(--asgm-sticky-top, 0.75em);
    font-size: clamp(1.35em, 4.5cqi, 1.8em);
    font-weight: 750;
    line-height: 1.2;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: 2px solid var(--_gold);
    outline-offset: 4px;
  }
  /* The chapter's heading is theirs. */
  report-section::part(title) {
    display: none;
  }
  region-share-chart {
    margin-block-start: 2.5em;
  }
  /* Room for what has not come yet, so that not all of it is near at once; no more than it takes. */
  report-section:not(:defined) {
    min-block-size: 20em;
  }
  region-share-chart:not(:defined) {
    min-block-size: 20em;
  }
  timeline-view:not(:defined) {
    min-block-size: 90em;
  }
  certified-orgs-map:not(:defined) {
    min-block-size: 40em;
  }
  .sources {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
    font-size: max(0.9em, 12px);
  }
  .subheading {
    margin-block: 1.5em 0.5em;
    font-weight: 700;
  }
  .sources :is(ul, dl) {
    margin: 0;
    columns: 22em;
    column-gap: 2.5em;
  }
  .sources :is(li, dl > div) {
    margin-block-end: 0.75em;
    break-inside: avoid;
  }
  .sources p,
  dd,
  .address {
    color: var(--_muted);
  }
  .sources p {
    margin-block-end: 0.75em;
  }
  dt {
    font-weight: 650;
  }
  dd {
    margin: 0;
  }
  .address {
    overflow-wrap: anywhere;
  }
  @media print {
    .chapter {
      margin-block-start: 2.5em;
    }
    nav,
    .heading,
    .subheading,
    .sources p {
      break-after: avoid;
    }
    .chapter:has(> timeline-view) {
      break-before: page;
    }
    /* A rule between a heading and what it heads is a place to break a page, and so is any gap. */
    report-section,
    region-share-chart,
    timeline-view,
    certified-orgs-map,
    .chapter > ::part(figure) {
      display: block;
    }
    .chapter > .heading + ::part(figure) {
      padding-block-start: 0;
      border: 0;
    }
    .chapter > .heading + ::part(figure)::before {
      content: none;
    }
    certified-orgs-map {
      break-inside: avoid;
    }
    .chapter > ::part(marks),
    .chapter > ::part(footer) {
      break-before: avoid;
    }
  }
`;
