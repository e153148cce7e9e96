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

/** Topics as buttons, organisations and years as lists, and what they leave. */
export function renderChooser(chooser: Chooser): TemplateResult {
  const { view, choice } = chooser;
  return html`${
    choice.activity
      ? nothing
      : html`<div class="chooser" part="filters">
          <div class="topics" role="group" aria-label=${view.words.topic}>
            ${Object.entries({ '': view.words.all, ...view.topics }).map((topic) =>
              renderTopic(topic, chooser),
            )}
          </div>
          <div class="lists">${renderOrganisations(chooser)} ${renderYears(chooser)}</div>
        </div>`
  }
  ${renderStatus(chooser)}`;
}

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

function renderOrganisations({ view, shown, choice, choose }: Chooser): TemplateResult {
  const { organisation, allOrganisations } = view.words;
  return renderList(
    [organisation, allOrganisations],
    Object.entries(view.organisations),
    shown.organisations,
    choice.organisation,
    (id) => choose({ organisation: id }),
  );
}

/** Periods to choose from; years of the page author's that are no period are one more. */
function renderYears({ view: { eras, words }, shown, choice, choose }: Chooser): TemplateResult {
  const labels = eras.map(({ label }) => label);
  const from = choice.from || eras[0]?.from;
  const to = choice.to || eras.at(-1)?.to;
  const own = choice.from || choice.to ? [...new Set([`${from}`, `${to}`])].join('–') : '';
  return renderList(
    [words.years, words.allYears],
    (!own || labels.includes(own) ? labels : [...labels, own]).map((label) => [label, label]),
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

/** Said when it changes; says nothing while all are shown. */
function renderStatus({ view: { words }, shown, choice, showAll }: Chooser): TemplateResult {
  const some = Object.values(choice).some(Boolean);
  const text = shown.n ? words.shown.replace('{n}', `${shown.n}`) : words.none;
  return html`<p class="status" part="status">
    <span role="status">${some ? text : nothing}</span>
    ${
      some
        ? html`<button id="all" class="all" part="show-all" @click=${showAll}>
            ${words.showAll}
          </button>`
        : nothing
    }
  </p>`;
}
