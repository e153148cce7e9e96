/** Who took part, and what each was to the work. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Person, SectionView, Team } from '../../figures/section-view.js';
import type { Status } from '../../figures/map-status.js';
import type { Scene } from './scene.js';
import { renderHeading, renderMark, renderMore, renderName } from './told.js';

/** The organisations, together those of which the report says the same. */
export const renderRoster = (teams: readonly Team[], scene: Scene): TemplateResult =>
  html`<div class="roster" part="roster">
    ${teams.map(
      ({ title, people }) =>
        html`<div class="team">
          ${title ? renderHeading(title, 'heading', scene) : nothing}
          <ul role="list">
            ${people.map((one) => renderPerson(one, scene))}
          </ul>
        </div>`,
    )}
  </div>`;

const renderPerson = ({ id, key, status, line, more }: Person, scene: Scene): TemplateResult =>
  html`<li class=${id === scene.selected ? 'selected' : nothing} part="entry">
    ${renderName(id, scene)}
    <p><span class="status">${status}</span> · <span class="line">${line}</span></p>
    ${renderMore({ id: key, more }, scene)}
  </li>`;

/** What each mark means. */
export const renderMarks = (statuses: readonly Status[], { marks }: SectionView): TemplateResult =>
  html`<p class="marks" part="marks">
    ${statuses.map((status) => html`<span>${renderMark(status)}${marks[status]}</span> `)}
  </p>`;
