/** The citation of a figure, shown beneath it, to copy or to save. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { bibtex, citation, cslJson } from '../dataset/citation.js';
import type { Details } from '../figures/view.js';
import { download, type Exported } from './files.js';
import { copied, panelOf } from './panel.js';

type Words = Details['words'];

/** Shows the citation beneath the figure of `button`, which has the focus back when it closes. */
export function showCitation(button: HTMLElement, exported: Exported, words: Words): void {
  const panel = panelOf(button);
  panel.ariaLabel = words.citation;
  const root = button.getRootNode() as ShadowRoot;
  const text = citation(exported.report, exported.sentence);
  const draw = (said: string) => render(renderCitation(text, said), panel);
  const close = () => {
    render(nothing, panel);
    button.focus();
  };
  const save = (ending: string, type: string, file: string) =>
    download({ name: `${exported.name}.${ending}`, type, text: file });

  const renderCitation = (cited: string, said: string): TemplateResult =>
    html`<p id="citation-text" part="citation-text" tabindex="-1">${cited}</p>
      <p class="buttons">
        <button
          type="button"
          @click=${async () => draw(await copied(root.getElementById('citation-text'), cited, words))}
        >
          ${words.copy}
        </button>
        <button type="button" @click=${() => save('bib', 'application/x-bibtex', bibtex(exported))}>
          BibTeX
        </button>
        <button
          type="button"
          @click=${() =>
            save('csl.json', 'application/json', JSON.stringify([cslJson(exported)], null, 2))}
        >
          CSL-JSON
        </button>
        <button type="button" @click=${close}>${words.close}</button>
        <span role="status">${said}</span>
      </p>`;

  draw('');
  root.getElementById('citation-text')?.focus();
}
