import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ScalarIds } from '../../dataset/bundled/ids.js';
import type { Counter, CounterView } from '../../figures/counter-view.js';
import type { Views } from '../../figures/views.js';
import { IndicatorElement, type State } from '../../shared/element.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import type { Fault } from '../../shared/problem.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController, type Bundled } from '../../shared/view.js';
import { CountingController } from './counting.js';
import { styles } from './stat-counter.styles.js';

/** Id of a scalar indicator; another dataset adds its own by merging into `ScalarIds`. */
export type ScalarId = Extract<keyof ScalarIds, string>;

interface Content {
  figure: Counter;
  view: CounterView;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const BUNDLED: Bundled<CounterView> = {
  en: () => import('../../figures/bundled/stat-counter.en.js'),
  es: () => import('../../figures/bundled/stat-counter.es.js'),
};
/**
 * @tagname stat-counter
 * @summary One scalar indicator of the report: its number large, its label beneath, its period and
 * source always beside it.
 *
 * @slot - The readable fallback: a link whose text is the figure as a sentence. Shown until the
 *   figure is ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time.
 * @fires {IndicatorErrorEvent} indicator-error - The figure cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader opened the source line, or closed it.
 *
 * @csspart figure - All of it.
 * @csspart label - The page author's own heading.
 * @csspart body - Number and text.
 * @csspart qualifier - “about” or “over”.
 * @csspart number - The number.
 * @csspart unit - The unit beside it.
 * @csspart text - The label beneath.
 * @csspart context - The sentence that a number may not be shown without.
 * @csspart footer - Source line and menu.
 * @csspart source - The source line with what is behind it.
 * @csspart origin - Source and period.
 * @csspart behind - Notes and the report's words.
 * @csspart note - One note.
 * @csspart quote - The report's words.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - One action.
 * @csspart citation - Where the citation appears.
 * @csspart citation-text - The citation.
 * @csspart alt-text - What an image of the figure says, in words.
 * @csspart code - The line to paste on another page; in a sandbox, a file that may not be saved.
 * @csspart message - What is wrong.
 *
 * @cssprop [--asgm-ink=#1d2126] - Text; on dark #eef0f2.
 * @cssprop [--asgm-muted=#59616b] - Quiet text; on dark #a3acb6.
 * @cssprop [--asgm-line=#dfdacd] - Hairlines; on dark #3a3f45.
 * @cssprop [--asgm-gold=#9a6b00] - Rule, qualifier and focus; on dark #f0bf4c.
 * @cssprop [--asgm-surface=#fff] - Behind the menu; on dark #1b1f24.
 */
export class StatCounter extends IndicatorElement<Content> {
  static override styles = [tokens, frameStyles, styles];
  static override properties: PropertyDeclarations = {
    indicator: { useDefault: true },
    label: { useDefault: true },
    still: { type: Boolean },
  };

  /** Id of the scalar indicator to show. */
  indicator: ScalarId | '' = '';
  /** A heading of the page author's, above the figure; its own label stays. */
  label = '';
  /** When `true`, the number does not count up. */
  still = false;

  readonly #view = new ViewController(this, 'stat-counter', BUNDLED);
  readonly #counting = new CountingController();
  #shown: Counter | undefined;

  constructor() {
    super();
    this.addController(this.#counting);
  }

  /** Shows the indicator that was selected in another element. */
  follow(kind: Kind, id: string | null): void {
    if (kind === 'indicator' && id) this.indicator = id as ScalarId;
  }

  protected override subject(): { kind: Kind; id: string | null } {
    return { kind: 'indicator', id: this.indicator || null };
  }

  protected override derive(): State<Content> {
    const { src, data } = this;
    const loading = this.#view.get({ language: this.locale.language, src, data });
    if (loading.status !== 'ready') return loading;
    const { view, views } = loading;
    const figure = view.figures.find(({ id }) => id === this.indicator);
    if (!figure) return { status: 'error', fault: refuse(this.indicator, view) };
    return { status: 'ready', key: view, content: { figure, view, views } };
  }

  protected override updated(): void {
    super.updated();
    const content = this.state.status === 'ready' ? this.state.content : undefined;
    if (content?.figure === this.#shown) return;
    // Counts once: what takes the place of another figure, or of its prerendered self, stands.
    const first = !this.#shown && !this.prerendered;
    this.#shown = content?.figure;
    this.#counting.stop();
    const { count, number = '' } = content?.figure ?? {};
    const shown = this.renderRoot.querySelector('.number');
    if (first && count && shown && !this.still) this.#counting.start(shown, count, number);
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { content } = this.state;
    const { figure, view, views } = content;
    const { theme, actions, label } = this;
    return renderFrame({
      theme,
      actions,
      label,
      view,
      figure,
      body: renderBody(figure),
      behind: this.asked?.get(figure.id, views, view.language),
      asked: (event) => void this.#answer(event, content),
    });
  }

  /** Answers a reader who opens the source line or the menu. */
  async #answer(event: Event, { figure: { id }, view, views }: Content): Promise<void> {
    // Read at once: an event forgets its current target after its dispatch.
    const target = event.currentTarget as HTMLElement;
    try {
      this.asked ??= (await import('./asked.js')).asked(this);
      await this.asked.answer(target, id, views, view.language);
    } catch {
      this.warn({ kind: 'unavailable' });
    }
  }
}

/** What is wrong with an id that is not a scalar indicator's. */
const refuse = (value: string, { figures, shares }: CounterView): Fault => ({
  kind: shares.includes(value) ? 'isShare' : 'unknown',
  attribute: 'indicator',
  value,
  accepted: figures.map(({ id }) => id),
});

/** Read in order it is a sentence; blanks between the parts are what is copied. */
function renderBody(figure: Counter): TemplateResult {
  const { qualifier, number, text, context } = figure;
  return html`<p>
      <span class="qualifier" part="qualifier">${qualifier}</span>
      ${number ? renderNumber(figure) : nothing}
      <span class="text" part="text">${text}</span>
    </p>
    ${context ? html`<p class="context" part="context">${context}</p>` : nothing}`;
}

const renderNumber = ({ number, unit, spoken }: Counter): TemplateResult =>
  html`<span class="row"
    ><span class="number" part="number"
      ><span class="final">${number}</span><span class="now" aria-hidden="true"></span></span
    >${
      unit
        ? html`<span class="unit" part="unit" aria-hidden=${spoken ? 'true' : nothing}
            >${unit}</span
          >`
        : nothing
    }${spoken ? html`<span class="heard">${spoken}</span>` : nothing}</span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'stat-counter': StatCounter;
  }
}
