/** The list beside the map: all that the map shows, and more, in words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MapOrganisation } from '../../figures/map-view.js';
import type { Status } from '../../figures/map-status.js';
import { SHAPES } from '../../figures/status-shapes.js';
import type { Answers, Scene } from './scene.js';

/** The organisations; where a department is looked at, those in it, and below them the others. */
export function renderList(scene: Scene, answers: Answers): TemplateResult {
  const { organisations, region, view } = scene;
  const part = (prefix: string, title: string, is: (one: MapOrganisation) => boolean) => {
    const own = organisations.filter(is);
    if (!own.length) return nothing;
    return html`${title ? html`<p class="where">${title}</p>` : nothing}
    ${renderGroups(prefix, own, scene, answers)}`;
  };
  const inside = view.words.inside.replace('{department}', view.departments[region] ?? '');
  return html`<div part="list">
    ${
      region
        ? [
            part('in-', inside, ({ department }) => department === region),
            part('out-', view.words.elsewhere, ({ department }) => department !== region),
          ]
        : part('', '', () => true)
    }
  </div>`;
}

/** One list for each status that there is. */
const renderGroups = (
  prefix: string,
  organisations: readonly MapOrganisation[],
  scene: Scene,
  answers: Answers,
): (TemplateResult | typeof nothing)[] =>
  Object.entries(scene.view.statuses).map(([status, name]) => {
    const own = organisations.filter((one) => one.status === status);
    if (!own.length) return nothing;
    const id = `${prefix}${status}`;
    return html`<p class="status" part="status" id=${id}>
        ${name}&nbsp;<span class="count">${own.length}</span>
      </p>
      <ul aria-labelledby=${id}>
        ${own.map((one) => renderEntry(one, scene, answers))}
      </ul>`;
  });

function renderEntry(
  one: MapOrganisation,
  { selected, pointed, unfolded, behind }: Scene,
  { fold }: Answers,
): TemplateResult {
  const { id, name, line, status } = one;
  return html`<li
    part="entry"
    class=${id === selected ? 'selected' : id === pointed ? 'pointed' : nothing}
    data-id=${id}
  >
    <details
      id=${`entry-${id}`}
      ?open=${unfolded.has(id)}
      @toggle=${(event: Event) => fold(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary id=${id} aria-current=${id === selected ? 'true' : nothing}>
        ${renderIcon(status)}<b part="name">${name}</b> <span class="line">${line}</span>
      </summary>
      <div class="facts">${behind?.render(id, '')}</div>
    </details>
  </li>`;
}

const renderIcon = (status: Status): TemplateResult =>
  html`<svg viewBox="-9 -9 18 18" aria-hidden="true">
    <path class=${status} d=${SHAPES[status]}></path>
  </svg>`;
