import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Choice, Counts, Shown } from '../../figures/timeline-filter.js';
import type { TimelineContent } from '../../figures/timeline-view.js';

/** What a reader chooses, and what that does. */
export interface Chooser {
  view: TimelineContent;
  shown: Shown;
  choice: Choice;
  /** Called with the part of the choice that changes. */
  choose: (choice: Partial<Choice>) => void;
  showAll: () => void;
}

/** Topics as buttons, organisations and years as lists; below, what they leave. */
export const renderChooser = (chooser: Chooser): TemplateResult =>
  html`${chooser.choice.activity ? nothing : renderFilters(chooser)} ${renderStatus(chooser)}`;

const renderFilters = (chooser: Chooser): TemplateResult =>
  html`<div class="chooser" part="filters">
    <div class="topics" role="group" aria-label=${chooser.view.words.topic}>
      ${Object.entries({ '': chooser.view.words.all, ...chooser.view.topics }).map((topic) =>
        renderTopic(topic, chooser),
      )}
    </div>
    <div class="lists">${renderOrganisations(chooser)} ${renderYears(chooser)}</div>
  </div>`;

const renderTopic = (
  [id, word]: [string, string],
  { shown, choice, choose }: Chooser,
): TemplateResult =>
  html`<button
    id=${`topic-${id}`}
    class="chip"
    part="filter"
    aria-pressed=${choice.topic === id}
    ?disabled=${!shown.topics[id] && id && choice.topic !== id}
    @click=${() => choose({ topic: id })}
  >
    <span>${word} ${shown.topics[id] ?? 0}</span>
  </button>`;

const renderOrganisations = ({ view, shown, choice, choose }: Chooser): TemplateResult =>
  renderList(
    [view.words.organisation, view.words.allOrganisations],
    Object.entries(view.organisations),
    shown.organisations,
    choice.organisation,
    (id) => choose({ organisation: id }),
  );

/** Periods to choose from; years of the page author's that are no period are one more. */
function renderYears({ view: { eras, words }, shown, choice, choose }: Chooser): TemplateResult {
  const from = choice.from || eras[0]?.from;
  const to = choice.to || eras.at(-1)?.to;
  const own = choice.from || choice.to ? [...new Set([`${from}`, `${to}`])].join('–') : '';
  const labels = new Set([...eras.map(({ label }) => label), own]);
  return renderList(
    [words.years, words.allYears],
    [...labels].filter(Boolean).map((label) => [label, label]),
    { [own]: shown.n, ...shown.years },
    own,
    (label) => {
      const { from = '', to = '' } = eras.find((one) => one.label === label) ?? {};
      choose({ from, to });
    },
  );
}

const renderList = (
  [name, all]: [string, string],
  options: readonly (readonly [string, string])[],
  counts: Counts,
  value: string,
  choose: (id: string) => void,
): TemplateResult =>
  html`<select
    id=${`list-${name}`}
    part="filter"
    aria-label=${name}
    .value=${value}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
  >
    <option value="">${all}</option>
    ${options.map(
      ([id, text]) =>
        html`<option value=${id} ?selected=${id === value} ?disabled=${!counts[id] && id !== value}>
          ${text} (${counts[id] ?? 0})
        </option>`,
    )}
  </select>`;

/** What is left, said when it changes, and the way back; nothing is said while all are shown. */
function renderStatus({ view: { words }, shown: { n, all }, showAll }: Chooser): TemplateResult {
  const some = n < all || !n;
  const text = n ? words.shown.replace('{n}', `${n}`) : words.none;
  return html`<p class="status" part="status">
    <span role="status">${some ? text : nothing}</span>
    ${
      some
        ? html`<button id="show-all" class="quiet" part="show-all" @click=${showAll}>
            ${words.showAll}
          </button>`
        : nothing
    }
    <span class="nav"></span>
  </p>`;
}
