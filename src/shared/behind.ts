/**
 * What is behind a figure's source line, and its menu. Loaded when a reader first asks for either;
 * a server renders it at once, because there nobody can ask.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Details, Fact } from '../figures/view.js';
import { ACTIONS } from './actions.js';
import { toggleMenu } from './menu.js';

/** What is behind the source lines of a dataset's figures, in one language. */
export class Behind {
  constructor(readonly details: Details) {}

  /** The notes of figure `id` and the report's words; with a page's own `label`, what is shown. */
  render(id: string, label: string): TemplateResult | typeof nothing {
    const { words, figures } = this.details;
    const detail = figures[id];
    if (!detail) return nothing;
    const { text, original } = detail.quote;
    return html`${label ? html`<p>${words.canonical}: ${detail.title}</p>` : nothing}
    ${detail.facts ? renderFacts(detail.facts) : nothing}
    ${detail.notes.map((note) => html`<p part="note">${note}</p>`)}
    ${
      text
        ? html`<p>
            ${words.reportSays}: <q part="quote">${text}</q>
            ${original ? words.translated : nothing}
          </p>`
        : nothing
    }
    ${
      original ? html`<p>${words.original}: <q part="quote" lang="en">${original}</q></p>` : nothing
    }`;
  }

  /** Opens the menu of figure `id` with the actions that the page asks for, or closes it. */
  openMenu(button: HTMLButtonElement, id: string, actions: string | null): void {
    const wanted = actions?.match(/\S+/g) ?? (actions === null ? ACTIONS : []);
    toggleMenu(button, { id, actions: wanted, details: this.details });
  }
}

const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl part="facts">
    ${facts.map(
      ([name, texts]) =>
        html`<dt>${name}</dt>
          ${texts.map((text) => html`<dd>${text}</dd>`)}`,
    )}
  </dl>`;
