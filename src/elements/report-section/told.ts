/** The pieces of which sections are made: headings, figures, statements, names. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Headed } from '../../figures/headline.js';
import type { Status } from '../../figures/map-status.js';
import type { Told } from '../../figures/section-view.js';
import { SHAPES } from '../../figures/status-shapes.js';
import type { Scene } from './scene.js';

export type Piece = TemplateResult | typeof nothing;

/** A heading `depth` levels below the title; where the title is none, a paragraph. */
export const renderHeading = (
  text: string | undefined,
  name: string,
  { level }: Scene,
  depth = 1,
): Piece =>
  text
    ? html`<p
        class=${name}
        part=${name}
        role=${level ? 'heading' : nothing}
        aria-level=${level ? Math.min(level + depth, 6) : nothing}
      >
        ${text}
      </p>`
    : nothing;

/** Figures side by side; each a figure of its own, with its source and period. */
export const renderFigures = (ids: readonly string[] = []): TemplateResult[] =>
  ids.map((id) => html`<stat-counter indicator=${id} actions=""></stat-counter>`);

/** What the report states, with whom it names and what is behind it; `before` leads to it. */
export function renderTold(told: Told, scene: Scene, before: Piece = nothing): TemplateResult {
  const { title, quote, remarks = [], organisations } = told;
  // One level deeper only where what stands together has a title: no level is left out.
  const depth = scene.section.blocks.every((block) => block.title) ? 2 : 1;
  return html`${renderHeading(title, 'subtitle', scene, depth)}
  ${quote ? html`<p class="quote" part="sentence">${before}${renderQuote(quote)}</p>` : nothing}
  ${renderNames(organisations, scene)}
  ${remarks.map((remark) => html`<p class="remark" part="remark">${remark}</p>`)}
  ${renderMore(told, scene)}`;
}

/** The report's words, its heading set apart; joined, the pieces are the quote. */
const renderQuote = ({ headline, name, text }: Headed): TemplateResult =>
  html`${
      headline
        ? html`<span class="kicker">${headline}${name ? html` <b>${name}</b>` : nothing}</span> `
        : nothing
    }<q>${text}</q>`;

/** Source and period where they are not the section's, and what is behind a statement. */
export function renderMore(
  { id, origin, more }: Pick<Told, 'id' | 'origin' | 'more'>,
  { behind, toggled }: Scene,
): Piece {
  const source = origin ? html`<span part="origin">${origin}</span> ` : nothing;
  if (!more) return origin ? html`<p class="behind">${source}</p>` : nothing;
  return html`<details class="behind" id=${`more-${id}`} part="more" @toggle=${toggled}>
    <summary id=${`about-${id}`}>${source}<span class="more">${more}</span></summary>
    ${behind?.render(id, '')}
  </details>`;
}

/** Names of organisations, each with the mark of its status; pressed, they are selected. */
export const renderNames = (ids: readonly string[] | undefined, scene: Scene): Piece =>
  ids?.length
    ? html`<ul class="names" role="list">
        ${ids.map((id) => html`<li>${renderName(id, scene)}</li>`)}
      </ul>`
    : nothing;

export function renderName(id: string, { view, selected, live, choose }: Scene): TemplateResult {
  const { name, status, stated } = view.organisations[id]!;
  const shown = html`${renderMark(status)}${name}<span class="heard">, ${stated}</span>`;
  return live
    ? html`<button
        type="button"
        part="organisation"
        aria-pressed=${String(id === selected)}
        @click=${() => choose(id)}
      >
        ${shown}
      </button>`
    : html`<span part="organisation">${shown}</span>`;
}

export const renderMark = (status: Status): TemplateResult =>
  html`<svg viewBox="-8 -8 16 16" aria-hidden="true">
    <path class=${status} d=${SHAPES[status]}></path>
  </svg>`;
