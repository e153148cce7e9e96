import { html, nothing, render } from 'lit/html.js';
import type { Details } from '../figures/view.js';

/** What was asked of the figure of `button` stands there, made when it is first shown. */
export function panelOf(button: HTMLElement): HTMLElement {
  const figure = button.closest('.figure');
  const there = figure?.querySelector<HTMLElement>('.citation');
  if (there) return there;
  const panel = document.createElement('div');
  panel.className = 'citation';
  panel.role = 'group';
  panel.part.add('citation');
  figure?.append(panel);
  return panel;
}

/** Says beneath the figure of `button` that what was asked for, `label`, did not come. */
export function sayNotLoaded(button: HTMLElement, label: string, words: Details['words']): void {
  const panel = panelOf(button);
  panel.ariaLabel = label;
  const close = () => {
    render(nothing, panel);
    button.focus();
  };
  render(
    html`<p role="status">${words.notLoaded}</p>
      <p class="buttons"><button type="button" @click=${close}>${words.close}</button></p>`,
    panel,
  );
}
