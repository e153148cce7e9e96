/** The dialog in which an editor sees a figure as it will be, and makes the line to paste. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../dataset/languages.js';
import type { Release } from '../snippets/release.js';
import type { Catalogue } from './catalogue.js';
import { copyOf } from './copy.js';
import { field, oneOf, onOff, select } from './fields.js';
import { madeOf, type Made } from './made.js';
import { shownIn, withChoice } from './settings.js';
import { plain, type State } from './state.js';
import { targetIds, targets, type TargetId } from './targets.js';
import { targetWords } from './words/targets.js';
import { workbenchWords, type WorkbenchWords } from './words/workbench.js';

type Go = (change: Partial<State>) => void;

export class Workbench {
  readonly #dialog = document.querySelector<HTMLDialogElement>('dialog')!;
  readonly #words: WorkbenchWords;
  readonly #base: string;
  #state = plain;
  #release: Release | undefined;
  /** How the exact build is coming, while it is not there. */
  #waiting: 'loading' | 'noRelease' | undefined;
  /** What became of the last copy. */
  #copied: 'copied' | 'selected' | undefined;

  /** `go` hears of each change that an editor makes, `gone` that the dialog is closed. */
  constructor(
    readonly catalogue: Catalogue,
    readonly language: Language,
    readonly go: Go,
    gone: () => void,
  ) {
    this.#words = workbenchWords[language];
    this.#base = new URL(catalogue.root, location.href).href;
    this.#dialog.setAttribute('aria-labelledby', 'bench-title');
    this.#dialog.addEventListener('close', gone);
    new ResizeObserver(() => this.#fit()).observe(this.#dialog);
  }

  /** Shows a view: opens, changes or closes the dialog. */
  show(state: State): void {
    const before = this.#state.figure;
    this.#state = state;
    this.#copied = undefined;
    if (state.pinned && state.figure) void this.#fetchRelease();
    const { catalogue } = this;
    if (catalogue.items.some(({ anchor }) => anchor === state.figure)) {
      this.#render();
      if (!this.#dialog.open) {
        this.#dialog.showModal();
        this.#dialog.querySelector('h2')!.focus();
      }
      this.#fit();
    } else if (this.#dialog.open) {
      this.#dialog.close();
      document.getElementById(before)?.querySelector<HTMLElement>('.put')?.focus();
    }
  }

  async #fetchRelease(): Promise<void> {
    if (this.#release || this.#waiting === 'loading') return;
    this.#waiting = 'loading';
    try {
      const answer = await fetch(`${this.#base}release.json`);
      if (!answer.ok) throw new Error(`release.json: ${answer.status}`);
      this.#release = (await answer.json()) as Release;
      this.#waiting = undefined;
    } catch {
      this.#waiting = 'noRelease';
    }
    this.#render();
  }

  #render(): void {
    const { catalogue, language } = this;
    const around = { catalogue, language, base: this.#base, release: this.#release };
    const made = madeOf(this.#state, around);
    if (made) render(this.#template(made), this.#dialog);
  }

  #template(made: Made): TemplateResult {
    const words = this.#words;
    const { title } = made.item.said[this.language];
    return html`<div class="top">
        <h2 id="bench-title" tabindex="-1"><span>${words.heading}</span> ${title}</h2>
        <button type="button" class="plain close" @click=${() => this.#dialog.close()}>
          ${words.close}
        </button>
      </div>
      <div class="bench">${this.#preview(made, title)} ${this.#making(made)}</div>`;
  }

  #preview({ language, page }: Made, title: string): TemplateResult {
    const { go } = this;
    const { width, look, bare } = this.#state;
    const words = this.#words;
    return html`<section class="preview" aria-label=${words.preview}>
      <div class="knobs">
        ${oneOf({ name: 'width', legend: words.width, values: words.widths }, width, (width) =>
          go({ width }),
        )}
        ${oneOf({ name: 'look', legend: words.look, values: words.looks }, look, (look) =>
          go({ look }),
        )}
        ${oneOf(
          { name: 'language', legend: words.language, values: words.languages },
          language,
          (language) => go({ language }),
        )}
        ${onOff('bare', words.bare, bare, (bare) => go({ bare }))}
      </div>
      <div class="stage">
        ${
          // A frame that is navigated has a history of its own, in the way of the page's.
          keyed(
            page,
            html`<iframe
              class=${look}
              title=${words.frame.replace('{title}', title)}
              .srcdoc=${page}
              @load=${heighten}
            ></iframe>`,
          )
        }
      </div>
    </section>`;
  }

  #making(made: Made): TemplateResult {
    return html`<div class="making">
      ${this.#where(made)} ${this.#line(made)}
      ${made.own ? [this.#options(made), this.#version()] : html`<p>${this.#words.noOptions}</p>`}
    </div>`;
  }

  #where({ form }: Made): TemplateResult {
    const { target } = this.#state;
    const all = targetWords[this.language];
    const { lines, proof } = all[target];
    const values = targetIds.map((id) => [id, all[id].name] as const);
    return html`<section>
      ${select({ name: 'target', label: this.#words.target, values }, target, (value) =>
        this.go({ target: value as TargetId }),
      )}
      <ol>
        ${(lines[form] ?? []).map((line) => html`<li>${line}</li>`)}
      </ol>
      <p class=${targets[target].tested ? 'proof tested' : 'proof'}>
        ${targets[target].tested ? proof : this.#words.untested}
      </p>
    </section>`;
  }

  #options({ controls, item, settings }: Made): TemplateResult {
    return html`<section>
      <h3>${this.#words.options}</h3>
      <div class="options">
        ${controls.map((control) =>
          field(control, shownIn(control, item, settings), (value) =>
            this.go({ settings: withChoice(control, item, settings, value) }),
          ),
        )}
      </div>
    </section>`;
  }

  #version(): TemplateResult {
    const { pinned } = this.#state;
    const { version: legend, follow, pin, followHelp, pinHelp } = this.#words;
    return html`<section>
      ${oneOf(
        { name: 'version', legend, values: { follow, pin } },
        pinned ? 'pin' : 'follow',
        (value) => this.go({ pinned: value === 'pin' }),
      )}
      <small>${pinned ? pinHelp : followHelp}</small>
      <p role="status">${pinned && this.#waiting ? this.#words[this.#waiting] : nothing}</p>
    </section>`;
  }

  #line({ code }: Made): TemplateResult {
    const { code: title, copy, noSite } = this.#words;
    const { host } = this.catalogue;
    const said = { copied: this.#words.copied, selected: this.#words.notCopied };
    return html`<section class="line">
      <h3 id="bench-code">${title}</h3>
      <pre tabindex="0" aria-labelledby="bench-code"><code>${code}</code></pre>
      <p class="copying">
        <button
          type="button"
          class="copy"
          ?disabled=${!host}
          aria-describedby=${host ? nothing : 'bench-why'}
          @click=${() => void this.#copy()}
        >
          ${copy}
        </button>
        <span role="status">${this.#copied ? said[this.#copied] : nothing}</span>
      </p>
      ${host ? nothing : html`<p id="bench-why">${noSite}</p>`}
    </section>`;
  }

  async #copy(): Promise<void> {
    this.#copied = await copyOf(this.#dialog.querySelector('code')!);
    this.#render();
  }

  /** Makes the page in the preview as small as it must be for its whole width to show. */
  #fit(): void {
    const stage = this.#dialog.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const { width } = this.#state;
    const scale = Math.min(1, stage.clientWidth / Number(width));
    stage.style.setProperty('--width', `${width}px`);
    stage.style.setProperty('--scale', String(scale));
  }
}

/** Heights between which WordPress keeps the frame of a figure that it asked for, in pixels. */
const FRAME = { least: 200, most: 1000 };

/** Makes a figure's frame in the preview as high as what is in it, as the hosts of such frames do. */
function heighten({ target }: Event): void {
  const frame = (target as HTMLIFrameElement).contentDocument?.querySelector('iframe');
  const fit = () => {
    const { scrollHeight = 0 } = frame?.contentDocument?.body ?? {};
    if (frame && scrollHeight > 0) {
      frame.height = String(Math.min(Math.max(scrollHeight, FRAME.least), FRAME.most));
    }
  };
  frame?.addEventListener('load', fit);
  fit();
}
