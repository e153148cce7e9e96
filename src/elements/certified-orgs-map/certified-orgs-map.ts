import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, type TemplateResult } from 'lit/html.js';
import type { MapView } from '../../figures/map-view.js';
import type { Show } from '../../figures/map-status.js';
import type { Views } from '../../figures/views.js';
import { refused } from '../../shared/attributes.js';
import type { Behind } from '../../shared/behind.js';
import { IndicatorElement, type State } from '../../shared/element.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { palette } from '../../shared/palette.styles.js';
import { select } from '../../shared/selection.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController, type Bundled } from '../../shared/view.js';
import { styles } from './certified-orgs-map.styles.js';
import { renderList } from './list.js';
import { renderMap, seenOf } from './map.js';
import { renderRegions, renderTold } from './around.js';
import { NONE, type Answers, type Scene } from './scene.js';
import { Unfolding } from './unfolding.js';

interface Content {
  view: MapView;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const BUNDLED: Bundled<MapView> = {
  en: () => import('../../figures/bundled/certified-orgs-map.en.js'),
  es: () => import('../../figures/bundled/certified-orgs-map.es.js'),
};

/**
 * @tagname certified-orgs-map
 * @summary The organisations of the report on a map of Peru, and in an equal list: which were
 * certified, which supported but not certified, and which are women's groups.
 *
 * @slot - The readable fallback: a link whose text is the figure as a sentence. Shown until the
 *   figure is ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time.
 * @fires {IndicatorErrorEvent} indicator-error - The figure cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader chose an organisation or a region
 *   (department), or let it go.
 *
 * @csspart figure - All of it.
 * @csspart label - The page author's own heading.
 * @csspart body - Title, map and list.
 * @csspart title - What the map is of.
 * @csspart caption - What a point means, and what the lines are worth.
 * @csspart regions - The buttons that show a part of the map.
 * @csspart map - The drawing.
 * @csspart department - A department with organisations.
 * @csspart mark - The mark of one organisation.
 * @csspart cluster - The number of those that share a point.
 * @csspart told - Who is at a point, or what is chosen, in words.
 * @csspart list - The organisations in words.
 * @csspart status - The name of a status, above its organisations.
 * @csspart entry - One organisation.
 * @csspart name - Its name.
 * @csspart facts - What is known of it, when it is unfolded.
 * @csspart back - The button back to the whole map, where a part of it is empty.
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
 * @cssprop [--asgm-gold=#9a6b00] - Certified; rule and focus; on dark #f0bf4c.
 * @cssprop [--asgm-teal=#1b6673] - Supported; the sea; on dark #63c3cf.
 * @cssprop [--asgm-slate=#737b86] - Named, neither certified nor supported; on dark #8b95a1.
 * @cssprop [--asgm-clay=#a4481f] - Women's groups; on dark #f0926b.
 * @cssprop [--asgm-surface=#fff] - Behind marks and menu; on dark #1b1f24.
 */
export class CertifiedOrgsMap extends IndicatorElement<Content> {
  static override styles = [tokens, palette, frameStyles, styles];
  static override properties: PropertyDeclarations = {
    show: { useDefault: true },
    region: { useDefault: true },
    selected: { useDefault: true },
    label: { useDefault: true },
  };

  /** Organisations to show: all, those `certified`, those `supported`, or the women's `groups`. */
  show: Show = 'all';
  /** Id of the department to look at, such as PE-PUN; empty: all of Peru. */
  region = '';
  /** Id of the organisation that is selected, or empty. */
  selected = '';
  /** A heading of the page author's, above the figure; its own title stays. */
  label = '';

  readonly #view = new ViewController(this, 'certified-orgs-map', BUNDLED);
  readonly #unfolding = new Unfolding();
  #pointed = '';
  /** Whether what a server has unfolded waits for its facts; unknown until there is a view. */
  #waits: boolean | undefined;

  /** Shows the organisation or the department that was selected in another element. */
  follow(kind: Kind, id: string | null): void {
    if (this.state.status !== 'ready') return;
    const { organisations, departments } = this.state.content.view;
    if (kind === 'organisation' && (!id || organisations.some((one) => one.id === id))) {
      this.selected = id ?? '';
    }
    if (kind === 'region' && (!id || Object.hasOwn(departments, id))) this.region = id ?? '';
  }

  protected override subject(): { kind: Kind; id: string | null } {
    return { kind: 'organisation', id: this.selected || null };
  }

  protected override derive(): State<Content> {
    const { src, data, show, region, selected } = this;
    const loading = this.#view.get({ language: this.locale.language, src, data });
    if (loading.status !== 'ready') return loading;
    const { view, views } = loading;
    const ids = view.organisations.map(({ id }) => id);
    const fault =
      refused('show', show, Object.keys(view.figures)) ??
      (region ? refused('region', region, Object.keys(view.departments)) : undefined) ??
      (selected ? refused('selected', selected, ids) : undefined);
    if (fault) return { status: 'error', fault };
    this.#reveal(view);
    const content = { view, views };
    return this.#waitsFor(content)
      ? { status: 'loading' }
      : { status: 'ready', key: view, content };
  }

  #reveal({ organisations }: MapView): void {
    const { selected, show, region } = this;
    const one = organisations.find(({ id, shows }) => id === selected && shows.includes(show));
    // A mark that lies outside would not be seen.
    if (this.#unfolding.reveal(one) && one?.department !== region) this.region = '';
  }

  /** Whether something unfolded by a server would be empty until its facts have come, too. */
  #waitsFor(content: Content): boolean {
    if (this.prerendered && this.#waits === undefined) {
      this.#waits = !!this.selected || !!this.renderRoot.querySelector('details[open]');
      if (this.#waits) {
        void this.#load(content).then(() => {
          this.#waits = false;
          this.requestUpdate();
        });
      }
    }
    return !!this.#waits;
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status !== 'ready' || !this.#unfolding.anew) return;
    // With each entry anew: what could not be had before may come now.
    this.#unfolding.anew = false;
    void this.#load(this.state.content);
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { theme, actions, label, show } = this;
    const { content } = this.state;
    const { view, views } = content;
    const figure = view.figures[show];
    const behind = this.asked?.get(figure.id, views, view.language);
    return renderFrame({
      theme,
      actions,
      label,
      view,
      figure,
      body: this.#renderBody(view, figure.title, behind),
      behind,
      asked: ({ currentTarget }) =>
        void this.#load(content, currentTarget as HTMLElement, figure.id),
    });
  }

  #renderBody(view: MapView, title: string, behind: Behind | undefined): TemplateResult {
    const scene = this.#scene(view, behind);
    const answers = this.#answers;
    return html`<p class="title" part="title">${title}</p>
      <p class="caption" part="caption">${view.caption}</p>
      <div
        class="both"
        @keydown=${this.#escape}
        @pointerover=${this.#point}
        @pointerleave=${this.#point}
        @focusin=${this.#point}
        @focusout=${this.#point}
      >
        <div class="drawn">
          ${renderRegions(scene, answers)}
          <div ?inert=${!this.isConnected}>${renderMap(scene, answers)}</div>
          ${renderTold(scene, answers)}
        </div>
        ${renderList(scene, answers)}
      </div>`;
  }

  #scene(view: MapView, behind: Behind | undefined): Scene {
    const { show, region, selected } = this;
    return {
      view,
      behind,
      organisations: view.organisations.filter(({ shows }) => shows.includes(show)),
      region,
      box: seenOf(region),
      selected,
      pointed: this.#pointed,
      opened: this.#unfolding.point,
      unfolded: this.#unfolding.entries,
    };
  }

  readonly #answers: Answers = {
    choose: (id) => this.#select(id === this.selected ? '' : id),
    fold: (id, open) => {
      if (!this.#unfolding.fold(id, open)) return;
      if (open) this.#select(id);
      else if (id === this.selected) this.#select('');
    },
    open: (point) => {
      this.#unfolding.point = point;
      this.requestUpdate();
    },
    look: (region) => this.#look(region === this.region ? '' : region),
    widen: (attribute) => {
      if (attribute === 'region') this.#look('');
      else this.show = 'all';
      // The button that was pressed is gone.
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('.regions button')?.focus(),
      );
    },
  };

  #look(region: string): void {
    this.region = region;
    this.#unfolding.point = NONE;
    select(this, 'region', region || null);
  }

  #select(id: string): void {
    this.selected = id;
    select(this, 'organisation', id || null);
  }

  /** Notes whose mark or entry is pointed at, or has the focus: the other one shows it too. */
  readonly #point = ({ type, target }: Event): void => {
    const on = /over|in$/.test(type) && (target as Element).closest<SVGElement>('[data-id]');
    const id = (on && on.dataset['id']) || '';
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.requestUpdate();
  };

  /** Closes what is opened; its disc has the focus then, if one of its marks had it. */
  readonly #escape = (event: KeyboardEvent): void => {
    const disc = this.renderRoot.querySelector<SVGElement>('.cluster[aria-expanded=true]');
    if (event.key !== 'Escape' || !disc) return;
    // A dialog of the page's stays open.
    event.preventDefault();
    if (disc.parentNode?.contains(event.target as Element)) disc.focus();
    this.#answers.open(NONE);
  };

  /** Fetches what a reader asks for: the facts, what is behind the source line, or the menu. */
  async #load({ view, views }: Content, target?: HTMLElement, id = ''): Promise<void> {
    try {
      this.asked ??= (await import('./asked.js')).asked(this);
      // A map is no indicator that another element could show: its source line selects nothing.
      if (target?.id === 'menu-button') await this.asked.answer(target, id, views, view.language);
      else await this.asked.load(views, view.language);
    } catch {
      this.warn({ kind: 'unavailable' });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'certified-orgs-map': CertifiedOrgsMap;
  }
}
