/** Text beneath a figure, to be read, copied or selected there. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Details } from '../figures/view.js';
import { download, type TextFile } from './files.js';

export type Words = Details['words'];

export interface Panel {
  /** Its name, for who does not see it. */
  label: string;
  text: string;
  /** When `true`, the text is a file's: its lines stay lines, and much of it is scrolled. */
  file?: boolean;
  /** Further buttons, between “Copy” and “Close”. */
  buttons?: TemplateResult;
}

/** Shows `text` beneath the figure of `button`, which has the focus back when it is closed. */
export function showText(button: HTMLElement, shown: Panel, words: Words, said = ''): void {
  const panel = panelOf(button);
  panel.ariaLabel = shown.label;
  const root = button.getRootNode() as ShadowRoot;
  const draw = (status: string) => render(renderPanel(status), panel);
  const close = () => {
    render(nothing, panel);
    button.focus();
  };

  const renderPanel = (status: string): TemplateResult =>
    html`<p
        id="panel-text"
        part="citation-text"
        ?data-file=${shown.file}
        tabindex="-1"
        .textContent=${shown.text}
      ></p>
      <p class="buttons">
        <button type="button" @click=${async () => draw(await copied(root, shown.text, words))}>
          ${words.copy}
        </button>
        ${shown.buttons}
        <button type="button" @click=${close}>${words.close}</button>
        <span role="status">${status}</span>
      </p>`;

  draw(said);
  root.getElementById('panel-text')?.focus();
}

/**
 * Hands a file to the reader. A page in a sandbox may be kept from that without being told: there
 * the file is shown as well.
 */
export function give(button: HTMLElement, file: TextFile, label: string, words: Words): void {
  download(file);
  if (origin !== 'null') return;
  const text = file.text.replace('\uFEFF', '');
  showText(button, { label, text, file: true }, words, words.notCopied);
}

/** Where the text of the figure of `button` stands, made when it is first shown. */
function panelOf(button: HTMLElement): HTMLElement {
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

/** Copies `text`; where the page may not, selects it, so that the reader can. Says which. */
async function copied(root: ShadowRoot, text: string, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    const shown = root.getElementById('panel-text');
    if (shown) getSelection()?.selectAllChildren(shown);
    return words.notCopied;
  }
}
