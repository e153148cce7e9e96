/** What is told of an image beneath its figure, with the text that says what the image says. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { altOf } from '../figures/picture/alt.js';
import { wordsIn, type Pictured } from '../figures/picture/pictured.js';
import type { PicturedElement } from '../figures/picture/shapes.js';
import type { ViewOf } from '../figures/views.js';
import { fill } from '../strings/words.js';
import { panelOf } from './beneath.js';
import { copied } from './panel.js';

/** What an image is at. */
export type Told =
  | { status: 'making' }
  /** `address`: where it is published, if it is. */
  | { status: 'saved'; name: string; address: string | undefined }
  | { status: 'failed' };

/**
 * Gives how to tell of the image of the figure of `button`, in a panel beneath it. The focus stays
 * where it is: what is told is heard as a status.
 */
export function imagePanel<T extends PicturedElement>(
  button: HTMLElement,
  element: T,
  of: Pictured<ViewOf[T]>,
): (told: Told) => void {
  const panel = panelOf(button);
  const words = wordsIn(of);
  const alt = altOf(element, of);

  const tell = (told: Told, said = ''): void => {
    // What was asked for since, or another figure, has taken its place.
    if (!panel.isConnected || panel.ariaLabel !== words.image) return;
    render(
      html`<p role="status">${statusText(told)}</p>
        ${told.status === 'saved' ? renderIfNot(told.address) : nothing}
        ${told.status === 'making' ? nothing : renderAlt(told, said)}`,
      panel,
    );
  };

  const statusText = (told: Told): string =>
    told.status === 'saved'
      ? fill(words.picture.saved, { name: told.name })
      : words.picture[told.status];

  /** Whether a frame allows downloads, it does not tell. */
  const renderIfNot = (address: string | undefined): TemplateResult | typeof nothing =>
    window.top === window
      ? nothing
      : html`<p>
          ${words.picture.ifNot}
          ${
            address
              ? html`${words.picture.here} <a href=${address} target="_blank">${address}</a>`
              : nothing
          }
        </p>`;

  const renderAlt = (told: Told, said: string): TemplateResult =>
    html`<p>${words.picture.alt}:</p>
      <p id="alt-text" part="alt-text">${alt}</p>
      <p class="buttons">
        <button
          type="button"
          @click=${async () =>
            tell(told, await copied(panel.querySelector('#alt-text'), alt, words))}
        >
          ${words.copy}
        </button>
        <button
          type="button"
          @click=${() => {
            render(nothing, panel);
            button.focus();
          }}
        >
          ${words.close}
        </button>
        <span role="status">${said}</span>
      </p>`;

  return tell;
}
