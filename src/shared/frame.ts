import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Framed, View } from '../figures/view.js';
import { hasActions } from './attributes.js';
import type { Behind } from './behind.js';

/** What surrounds every figure, whatever it shows. */
export interface Frame {
  view: View;
  figure: Framed;
  theme: string;
  actions: string | null;
  /** A heading of the page author's, or empty. */
  label: string;
  body: TemplateResult;
  /** What is behind the source line and in the menu, once it has been asked for. */
  behind: Behind | undefined;
  /** Called when a reader opens or closes the source line, or asks for the menu. */
  asked: (event: Event) => void;
}

/** The figure with its rule, label, source line, what is behind that, and menu. */
export function renderFrame(frame: Frame): TemplateResult {
  const { view, figure, theme, label, behind, asked } = frame;
  return html`<div
    class="figure"
    part="figure"
    lang=${view.language}
    dir=${view.direction}
    data-theme=${theme}
  >
    ${label ? html`<p class="label" part="label">${label}</p>` : nothing}
    <div id="body" part="body">${frame.body}</div>
    <div class="footer" part="footer">
      <details id="source" part="source" @toggle=${asked}>
        <summary id="source-line">
          <span part="origin">${figure.origin}</span> <span class="more">${figure.more}</span>
        </summary>
        <div part="behind">${behind?.render(figure.id, label)}</div>
      </details>
      ${renderMenu(frame)}
    </div>
  </div>`;
}

function renderMenu({ actions, view: { menu }, asked }: Frame): TemplateResult | typeof nothing {
  if (!hasActions(actions)) return nothing;
  // Within a shadow root it belongs to no form of the page's, so that it submits none.
  return html`<button
    id="menu-button"
    part="menu-button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${menu}
    aria-describedby="body"
    @click=${asked}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 9h2v2H3zm6 0h2v2H9zm6 0h2v2h-2z"></path>
    </svg>
  </button>`;
}
