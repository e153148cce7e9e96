/** Text beneath a figure, to be read, copied or selected there. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Details } from '../figures/view.js';
import { panelOf } from './beneath.js';

export type Words = Details['words'];

export interface Panel {
  /** Its name, for who does not see it. */
  label: string;
  text: string;
  /** What is said before it. */
  lead?: string | undefined;
  /** When `true`, the text is code: its lines stay lines, and much of it is scrolled. */
  code?: boolean;
  /** Further buttons, between “Copy” and “Close”. */
  buttons?: TemplateResult;
}

/**
 * Shows a text beneath the figure of `button`, which has the focus back when it is closed. Gives how
 * to show another in its place; that is `false` once something else stands there, or nothing.
 */
export function showText(
  button: HTMLElement,
  shown: Panel,
  words: Words,
  said = '',
): (other: Panel) => boolean {
  const panel = panelOf(button);
  panel.ariaLabel = shown.label;
  const text = () => panel.querySelector<HTMLElement>('#panel-text');
  const draw = (status: string) => render(renderPanel(status), panel);
  const close = () => {
    render(nothing, panel);
    button.focus();
  };

  const renderPanel = (status: string): TemplateResult =>
    html`${shown.lead ? html`<p>${shown.lead}</p>` : nothing} ${renderBody(shown)}
      <p class="buttons">
        <button type="button" @click=${async () => draw(await copied(text(), shown.text, words))}>
          ${words.copy}
        </button>
        ${shown.buttons}
        <button type="button" @click=${close}>${words.close}</button>
        <span role="status">${status}</span>
      </p>`;

  draw(said);
  text()?.focus();
  return (other) => {
    const there = panel.isConnected && text() !== null && panel.ariaLabel === shown.label;
    shown = other;
    if (there) draw('');
    return there;
  };
}

/** Code can be scrolled, and reached for that by Tab. */
const renderBody = ({ code, text }: Panel): TemplateResult =>
  code
    ? html`<p id="panel-text" part="code" dir="ltr" tabindex="0" .textContent=${text}></p>`
    : html`<p id="panel-text" part="citation-text" tabindex="-1" .textContent=${text}></p>`;

/**
 * Copies `text`; where the page may not, selects where it is `shown`, so that the reader can. Says
 * which.
 */
export async function copied(
  shown: Element | null,
  text: string,
  words: Pick<Words, 'copied' | 'notCopied'>,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return words.notCopied;
  }
}
