/** The citation of a figure, shown beneath it, to copy or to save. */
import { html } from 'lit/html.js';
import { bibtex, citation, cslJson } from '../dataset/citation.js';
import { give, type Exported } from './files.js';
import { showText, type Words } from './panel.js';

/** Shows the citation beneath the figure of `button`, which has the focus back when it closes. */
export function showCitation(button: HTMLElement, exported: Exported, words: Words): void {
  const { name, report, sentence } = exported;
  const save = (label: string, ending: string, type: string, text: string) =>
    html`<button
      type="button"
      @click=${() => void give(button, { name: `${name}.${ending}`, type, text }, label, words)}
    >
      ${label}
    </button>`;
  const csl = JSON.stringify([cslJson(exported)], null, 2);
  showText(
    button,
    {
      label: words.citation,
      text: citation(report, sentence),
      buttons: html`${save('BibTeX', 'bib', 'application/x-bibtex', bibtex(exported))}
      ${save('CSL-JSON', 'csl.json', 'application/json', csl)}`,
    },
    words,
  );
}
