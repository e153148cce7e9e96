/** Each section, laid out in its own way. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionId } from '../../figures/section-ids.js';
import type { Block, Section, Told } from '../../figures/section-view.js';
import { renderRoster } from './roster.js';
import type { Scene } from './scene.js';
import { renderFigures, renderHeading, renderMore, renderNames, renderTold } from './told.js';

type Body = (section: Section, scene: Scene) => unknown;

/** What stands below the title of each. */
export const BODIES: Record<SectionId, Body> = {
  context: ({ blocks }, scene) =>
    blocks.map((block) => (block.title ? renderGroup(block, scene) : renderSaid(block, scene))),

  goals: ({ blocks }, scene) => blocks.map(({ told = [] }) => renderList('aims', told, scene)),

  participants: ({ blocks: [first, second, ...others], roster, lost }, scene) =>
    html`${first ? renderHero(first) : nothing}
      ${second ? html`<div class="figures">${renderFigures(second.figures)}</div>` : nothing}
      ${roster ? renderRoster(roster, scene) : nothing}
      <div class="lost">
        ${others.map(({ figures }) => renderFigures(figures))}
        ${lost ? html`<p class="remark" part="remark">${lost}</p>` : nothing}
      </div>`,

  achievements: ({ blocks }, scene) =>
    blocks.map(
      ({ title, told = [] }) =>
        html`<div class="theme" part="theme">
          ${renderHeading(title, 'heading', scene)}
          <div>${told.map((one) => renderResult(one, scene))}</div>
        </div>`,
    ),

  premium: ({ blocks }, scene) =>
    blocks.map((block) => {
      const { title, figures, told = [] } = block;
      if (title) {
        return html`${renderHeading(title, 'heading', scene)}${renderList('stories', told, scene)}`;
      }
      return html`${figures ? renderHero(block) : nothing}${told.map((one) =>
        renderResult(one, scene),
      )}`;
    }),

  organisations: ({ blocks }, scene) => {
    const [first, ...others] = blocks.filter(({ told }) => !told);
    return html`${first ? renderNamed(first, scene) : nothing}
      ${blocks.map((block) => (block.told ? renderCredits(block, scene) : nothing))}
      <div class="lists">${others.map((block) => renderNamed(block, scene))}</div>`;
  },
};

/** Figures under a heading, and among them what is told of shares. */
const renderGroup = ({ title, figures, told = [] }: Block, scene: Scene): TemplateResult =>
  html`${renderHeading(title, 'heading', scene)}
    <div class="figures">
      ${renderFigures(figures)}
      ${told.map((one) => html`<div class="told" part="statement">${renderTold(one, scene)}</div>`)}
    </div>`;

/** What the report says of the whole, large; beside it what tells of need. */
const renderSaid = ({ told = [], figures }: Block, scene: Scene): TemplateResult =>
  html`<div class="said">
    ${told.map(
      (one) =>
        html`<div class="pull" part="statement">
          ${renderTold(one, scene, html`<span class="says">${scene.view.reportSays}:</span> `)}
        </div>`,
    )}
    ${renderFigures(figures)}
  </div>`;

/** The figures that come first, as large as the place allows. */
const renderHero = ({ figures }: Block): TemplateResult =>
  html`<div class="figures hero">${renderFigures(figures)}</div>`;

const renderList = (name: string, told: readonly Told[], scene: Scene): TemplateResult =>
  html`<ul class=${name} role="list">
    ${told.map((one) => html`<li part="statement">${renderTold(one, scene)}</li>`)}
  </ul>`;

/** A statement beside the figures that are in it. */
const renderResult = (told: Told, scene: Scene): TemplateResult =>
  html`<div class="result" part="statement">
    ${told.figures ? html`<div class="numbers">${renderFigures(told.figures)}</div>` : nothing}
    <div class="words">${renderTold(told, scene)}</div>
  </div>`;

/** Whom the report mentions and what it says of them, as the credits of a film. */
const renderCredits = ({ title, told = [] }: Block, scene: Scene): TemplateResult =>
  html`${renderHeading(title, 'heading', scene)}
    <dl class="credits">
      ${told.map(
        (one) =>
          html`<div part="mention">
            <dt part="name">
              ${one.title}${one.fullName ? html` <span class="full">${one.fullName}</span>` : nothing}
            </dt>
            <dd>${one.line} ${renderMore(one, scene)}</dd>
          </div>`,
      )}
    </dl>`;

/** A heading of the report with names below it, as far as they are known. */
const renderNamed = (
  { title, kicker, lost, lead, organisations }: Block,
  scene: Scene,
): TemplateResult => {
  const said = [kicker?.name, kicker?.text].filter(Boolean);
  return html`<div>
    ${renderHeading(kicker?.headline ?? title, kicker ? 'kicker' : 'heading', scene)}
    ${
      said.length
        ? html`<p class="quote" part="sentence">${said.map((name) => html`<q>${name}</q> `)}</p>`
        : nothing
    }
    ${lost ? html`<p class="remark" part="remark">${lost}</p>` : nothing}
    ${lead ? html`<p class="remark" part="remark">${lead}</p>` : nothing}
    ${renderNames(organisations, scene)}
  </div>`;
};
