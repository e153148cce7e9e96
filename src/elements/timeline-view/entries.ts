import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Shown } from '../../figures/timeline-filter.js';
import type { Entry, TimelineContent } from '../../figures/timeline-view.js';
import type { Behind } from '../../shared/behind.js';

/** What of a timeline is shown, and what its activities can be asked. */
export interface Entries {
  view: TimelineContent;
  shown: Shown;
  /** Id of the activity that is open, or empty. */
  selected: string;
  behind: Behind | undefined;
  /** Where the embed pages of activities are, if anywhere. */
  pages: string | undefined;
  /** Called when what is behind an activity is opened or closed. */
  toggled: (event: Event, id: string) => void;
}

/** The periods in order, each a list of activities. */
export const renderEras = (entries: Entries): TemplateResult =>
  // WebKit takes a list without numbers for none, unless it is told.
  html`<ol class="eras" role="list">
    ${entries.shown.eras.map((era) => renderEra(era, entries))}
  </ol>`;

function renderEra(era: Shown['eras'][number], entries: Entries): TemplateResult {
  const { from, label, count, all, entries: here } = era;
  const n = here.length;
  const some = entries.view.words.some.replace('{n}', `${n}`).replace('{all}', `${all}`);
  return html`<li class="era" part="period">
    <div class="when">
      <p class="years" part="years" id=${`years-${from}`}>${label}</p>
      <p class="count">${n < all ? some : count}</p>
    </div>
    <ol role="list" aria-labelledby=${`years-${from}`}>
      ${here.map((entry) => renderEntry(entry, entries))}
    </ol>
  </li>`;
}

function renderEntry(entry: Entry, entries: Entries): TemplateResult {
  const { id, title, months, sentence, milestone } = entry;
  return html`<li class=${milestone ? 'entry milestone' : 'entry'} part="activity">
    <p id=${`title-${id}`}>
      ${milestone ? html`<span class="mark" role="img" aria-label=${entries.view.words.milestone}></span>` : nothing}
      <b part="activity-title">${title}</b>
      ${months ? html`<span class="months" part="months">${months}</span>` : nothing}
    </p>
    <p class="sentence" part="sentence"><q>${sentence}</q></p>
    ${renderMore(entry, entries)}
  </li>`;
}

/** Topics and organisations, and behind them the doubts and the activity's own page. */
function renderMore(entry: Entry, entries: Entries): TemplateResult {
  const { id, topics, organisations = [], notes } = entry;
  const { view, selected, behind, pages, toggled } = entries;
  const { words, language } = view;
  return html`<details
    id=${`more-${id}`}
    part="more"
    ?open=${id === selected}
    @toggle=${(event: Event) => toggled(event, id)}
  >
    <summary id=${`about-${id}`} aria-describedby=${`title-${id}`}>
      <span class="topic" part="topic"
        >${topics.map((topic) => view.topics[topic]).join(' · ')}</span
      >
      ${organisations.map(
        (one) =>
          html`<span class="organisation" part="organisation">${view.organisations[one]}</span> `,
      )}
      <span class="more">${notes ?? words.more}</span>
    </summary>
    ${behind?.render(id, '')}
    ${
      pages
        ? html`<p>
            <a
              id=${`link-${id}`}
              part="activity-link"
              href="${pages}embed/${language}/timeline-view/${id}/"
              >${words.link}</a
            >
          </p>`
        : nothing
    }
  </details>`;
}
