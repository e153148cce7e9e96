import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ShareIds } from '../../dataset/bundled/ids.js';
import type { ShareFigure, SharePart, ShareView } from '../../figures/share-view.js';
import type { Views } from '../../figures/views.js';
import { refused } from '../../shared/attributes.js';
import { IndicatorElement, type State } from '../../shared/element.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { palette } from '../../shared/palette.styles.js';
import type { Fault } from '../../shared/problem.js';
import { select } from '../../shared/selection.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController, type Bundled } from '../../shared/view.js';
import type { ChartType } from './chart.js';
import { ChartingController } from './charting.js';
import { trueOf } from './part.js';
import { placeLabels, renderPlot } from './plot.js';
import { plotStyles } from './plot.styles.js';
import { listen } from './reading.js';
import { styles } from './region-share-chart.styles.js';
import { renderTable } from './table.js';

/** Id of an indicator that is divided into shares; another dataset adds its own by merging. */
export type ShareId = Extract<keyof ShareIds, string>;

interface Content {
  figure: ShareFigure;
  view: ShareView;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const BUNDLED: Bundled<ShareView> = {
  en: () => import('../../figures/bundled/region-share-chart.en.js'),
  es: () => import('../../figures/bundled/region-share-chart.es.js'),
};
const TYPES: readonly string[] = ['doughnut', 'bar'];
const VIEWS: readonly string[] = ['chart', 'table'];

/**
 * @tagname region-share-chart
 * @summary One indicator that is divided into shares by region: a table with bars, and a chart
 * that repeats it.
 *
 * @slot - The readable fallback: a link whose text is the figure as a sentence. Shown until the
 *   figure is ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time.
 * @fires {IndicatorErrorEvent} indicator-error - The figure cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader selected a region, or let it go; or
 *   opened the source line, or closed it.
 *
 * @csspart figure - All of it.
 * @csspart label - The heading: the page author's own, else that of the figure.
 * @csspart body - Measure, chart and table.
 * @csspart measure - What the numbers are shares of.
 * @csspart chart - The box of the chart.
 * @csspart chart-label - A label beside a part of the chart.
 * @csspart chart-middle - The label in the middle of a doughnut.
 * @csspart table - The table.
 * @csspart row - One row: a region with its bar and share.
 * @csspart name - The region's name.
 * @csspart value - Its share.
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
 * @cssprop [--asgm-gold=#9a6b00] - Rule, focus and the first part; on dark #f0bf4c.
 * @cssprop [--asgm-teal=#1b6673] - The second part; on dark #63c3cf.
 * @cssprop [--asgm-slate=#737b86] - The third part; on dark #8b95a1.
 * @cssprop [--asgm-clay=#a4481f] - A fourth part; on dark #f0926b.
 * @cssprop [--asgm-surface=#fff] - Behind the menu; on dark #1b1f24.
 */
export class RegionShareChart extends IndicatorElement<Content> {
  static override styles = [tokens, palette, frameStyles, styles, plotStyles];
  static override properties: PropertyDeclarations = {
    indicator: { useDefault: true },
    label: { useDefault: true },
    type: { useDefault: true },
    view: { useDefault: true },
    selected: { attribute: false },
  };

  /** Id of the indicator to show, one that is divided into shares. */
  indicator: ShareId | '' = '';
  /** A heading of the page author's, in place of the figure's; its own title stays. */
  label = '';
  /** How the shares are drawn beside the table. */
  type: ChartType = 'doughnut';
  /** What is shown: chart and table, or the table alone. */
  view: 'chart' | 'table' = 'chart';
  /** Id of the part that is selected, or of its department; empty for none. */
  selected = '';

  readonly #view = new ViewController(this, 'region-share-chart', BUNDLED);
  readonly #charting = new ChartingController(this);
  #pointed: string | undefined;
  #focused: string | undefined;
  #reached: string | undefined;

  /** Shows the region or the indicator that was selected in another element. */
  follow(kind: Kind, id: string | null): void {
    if (kind === 'region' && (!id || this.#part(id) || !this.#content)) this.selected = id ?? '';
    const { figures } = this.#content?.view ?? {};
    if (kind === 'indicator' && figures?.some((figure) => figure.id === id)) {
      this.indicator = id as ShareId;
    }
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
    const fault =
      refused('type', this.type, TYPES) ??
      refused('view', this.view, VIEWS) ??
      (figure ? undefined : refuse(this.indicator, view));
    if (fault) return { status: 'error', fault };
    return { status: 'ready', key: view, content: { figure: figure!, view, views } };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.view === 'chart') this.#charting.ask();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    listen(this.renderRoot as ShadowRoot, {
      partAt: (event) => this.#content?.figure.parts[this.#charting.partAt(event)]?.id,
      point: (id) => {
        if (id !== this.#pointed) this.requestUpdate();
        this.#pointed = id;
      },
      reach: (id) => {
        if (id !== this.#focused) this.requestUpdate();
        this.#focused = id;
        this.#reached = id ?? this.#reached;
      },
      toggle: (id) => this.#toggle(id),
    });
  }

  protected override updated(): void {
    super.updated();
    const canvas = this.renderRoot.querySelector('canvas');
    const parts = this.#content?.figure.parts;
    // What has left the page may be updated once more: nothing of that would be seen, or given up.
    if (!canvas || !parts || !this.isConnected) return this.#charting.stop();
    placeLabels(canvas.closest<HTMLElement>('.plot')!, this.type, parts);
    if (this.#charting.spared) return this.#charting.stop();
    this.#charting.show(canvas, { type: this.type, parts, lit: this.#lit });
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { content } = this.state;
    const { figure, view, views } = content;
    const { theme, actions, label } = this;
    return renderFrame({
      theme,
      actions,
      label: label || figure.heading,
      view,
      figure,
      body: this.#renderBody(content),
      behind: this.asked?.get(figure.id, views, view.language),
      asked: (event) => void this.#answer(event, content),
    });
  }

  #renderBody({ figure, view }: Content): TemplateResult {
    const { parts } = figure;
    const lit = this.#lit;
    const selected = this.#part(this.selected)?.id;
    const { drawn, spared } = this.#charting;
    // What came with room for a picture keeps it: what a reader looks at would move.
    const chart = this.view === 'chart' && (this.prerendered || !spared);
    const qualified = parts.some(({ qualifier }) => qualifier);
    const states = { [`with-${this.type}`]: chart, qualified };
    return html`<p class="measure" part="measure">${figure.measure}</p>
      <div class=${['both', ...trueOf(states)].join(' ')}>
        ${chart ? renderPlot(this.type, parts, lit, { drawn, spared }) : nothing}
        <div class="rows">
          ${renderTable(figure, view, {
            lit: parts[lit]?.id,
            selected,
            reached: (this.#part(this.#reached ?? '') ?? this.#part(this.selected) ?? parts[0])?.id,
            // On a server there is no root to render into.
            live: this.renderRoot !== undefined,
          })}
        </div>
      </div>`;
  }

  get #content(): Content | undefined {
    return this.state.status === 'ready' ? this.state.content : undefined;
  }

  /** The part called `id`, or the one that is the department `id`. */
  #part(id: string): SharePart | undefined {
    const { parts } = this.#content?.figure ?? {};
    return parts?.find((part) => id && (part.id === id || part.department === id));
  }

  /** Index of the part that is pointed at, focused or selected, in this order; -1 for none. */
  get #lit(): number {
    const part = this.#part(this.#pointed ?? this.#focused ?? this.selected);
    return part ? this.#content!.figure.parts.indexOf(part) : -1;
  }

  #toggle(id: string): void {
    const part = this.#part(id)!;
    const on = part !== this.#part(this.selected);
    this.selected = on ? part.id : '';
    select(this, 'region', on ? (part.department ?? part.id) : null);
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

/** What is wrong with an id that is not of an indicator divided into shares. */
const refuse = (value: string, { figures, scalars }: ShareView): Fault => ({
  kind: scalars.includes(value) ? 'isScalar' : 'unknown',
  attribute: 'indicator',
  value,
  accepted: figures.map(({ id }) => id),
});

declare global {
  interface HTMLElementTagNameMap {
    'region-share-chart': RegionShareChart;
  }
}
