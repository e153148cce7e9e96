import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Shown } from '../../figures/timeline-filter.js';
import type { Entry, TimelineContent } from '../../figures/timeline-view.js';

/** What of a timeline is shown, and what its activities can be asked. */
export interface Entries {
  view: TimelineContent;
  shown: Shown;
  layout: string;
  /** Id of the activity that is open, or empty. */
  selected: string;
  /** What is behind an activity, once it has been asked for. */
  behind: (id: string) => TemplateResult | undefined;
  /** Called when an activity is opened or closed. */
  toggled: (details: HTMLDetailsElement, id: string) => void;
}

/** The periods in order, each a list of activities. */
export const renderEras = (entries: Entries): TemplateResult =>
  // WebKit takes a list without numbers for none, unless it is told.
  html`<ol class="eras ${entries.layout}" role="list">
    ${entries.shown.eras.map((era) => renderEra(era, entries))}
  </ol>`;

function renderEra(era: Shown['eras'][number], entries: Entries): TemplateResult {
  const { from, label, count, all, entries: here } = era;
  const n = here.length;
  const some = entries.view.words.some.replace('{n}', `${n}`).replace('{all}', `${all}`);
  return html`<li class="era" part="period">
    <div class="when">
      <p id=${`years-${from}`} class="years" part="years">${label}</p>
      <p class="count">${n < all ? some : count}</p>
    </div>
    <ol role="list" aria-labelledby=${`years-${from}`}>
      ${here.map((entry) => renderEntry(entry, entries))}
    </ol>
  </li>`;
}

function renderEntry(entry: Entry, entries: Entries): TemplateResult {
  const { id, title, months, sentence, context, milestone } = entry;
  return html`<li class=${milestone ? 'entry milestone' : 'entry'} part="activity">
    <p id=${`title-${id}`}>
      <b part="activity-title">${title}</b>
      ${months ? html`<span class="months" part="months">${months}</span>` : nothing}
    </p>
    <p class="sentence" part="sentence"><q>${sentence}</q></p>
    ${context ? html`<p class="context" part="context">${context}</p>` : nothing}
    ${renderMore(entry, entries)}
  </li>`;
}

/** Topics and organisations; opened, the whole sentence, doubts and the activity's own page. */
function renderMore(entry: Entry, { view, selected, behind, toggled }: Entries): TemplateResult {
  const { id, topics, organisations = [], notes, milestone } = entry;
  const { words } = view;
  const about = topics.map((topic) => view.topics[topic]);
  return html`<details
    id=${`more-${id}`}
    part="more"
    ?open=${id === selected}
    @toggle=${({ target }: Event) => toggled(target as HTMLDetailsElement, id)}
  >
    <summary id=${`about-${id}`} aria-describedby=${`title-${id}`}>
      <span class="topic" part="topic"
        >${(milestone ? [words.milestone, ...about] : about).join(' · ')}</span
      >
      ${organisations.map(
        (one) =>
          html`<span class="organisation" part="organisation">${view.organisations[one]}</span> `,
      )}
      <span class=${notes ? 'more' : 'more fold'}>${notes ?? words.more}</span>
    </summary>
    ${behind(id)}
  </details>`;
}
