import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, type TemplateResult } from 'lit/html.js';
import { chosen, type Choice, type Shown } from '../../figures/timeline-filter.js';
import type { TimelineContent } from '../../figures/timeline-view.js';
import type { Views } from '../../figures/views.js';
import type { Behind } from '../../shared/behind.js';
import { IndicatorElement, type State } from '../../shared/element.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { select } from '../../shared/selection.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController, type Bundled } from '../../shared/view.js';
import type { TimelineAsked } from './asked.js';
import { renderChooser } from './chooser.js';
import type { Columns } from './columns.js';
import { renderEras } from './entries.js';
import { refuse } from './refuse.js';
import { styles } from './timeline-view.styles.js';

interface Content {
  view: TimelineContent;
  shown: Shown;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const BUNDLED: Bundled<TimelineContent> = {
  en: () => import('../../figures/bundled/timeline-view.en.js'),
  es: () => import('../../figures/bundled/timeline-view.es.js'),
};
const NOTHING: Choice = { topic: '', organisation: '', from: '', to: '', activity: '' };

/**
 * @tagname timeline-view
 * @summary What was done, by period: each activity with the report's sentence, its topics, the
 * organisations named and its months where given; certifications as milestones.
 *
 * @slot - The readable fallback: a link whose text is the timeline as a sentence. Shown until the
 *   timeline is ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time.
 * @fires {IndicatorErrorEvent} indicator-error - The timeline cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader opened an activity, or closed it; or
 *   chose an organisation, or let it go.
 *
 * @csspart figure - All of it.
 * @csspart label - The page author's own heading.
 * @csspart body - The timeline.
 * @csspart title - Its title.
 * @csspart filters - What a reader chooses by.
 * @csspart filter - One topic, or one list.
 * @csspart status - How many activities are shown.
 * @csspart show-all - The button that lets all choices go.
 * @csspart period - One period.
 * @csspart years - Its years.
 * @csspart activity - One activity.
 * @csspart activity-title - Its short title.
 * @csspart months - Its months.
 * @csspart sentence - The report's sentence.
 * @csspart context - The sentence that a number in it may not be shown without.
 * @csspart more - Topics and organisations, with what is behind them.
 * @csspart topic - Topics.
 * @csspart organisation - One organisation.
 * @csspart activity-link - The link to the activity's own page.
 * @csspart copy-link - The button that copies that.
 * @csspart earlier - The button that moves back by one period.
 * @csspart later - The button that moves on by one period.
 * @csspart footer - Source line and menu.
 * @csspart source - The source line with what is behind it.
 * @csspart origin - Source and years.
 * @csspart behind - What is behind the source line.
 * @csspart note - One note.
 * @csspart quote - The report's words in English, where the sentence is a translation.
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
 * @cssprop [--asgm-muted=#59616b] - Sentences; on dark #a3acb6.
 * @cssprop [--asgm-line=#dfdacd] - The line of time; on dark #3a3f45.
 * @cssprop [--asgm-gold=#9a6b00] - Rule, milestones, topics and focus; on dark #f0bf4c.
 * @cssprop [--asgm-surface=#fff] - Behind the menu; on dark #1b1f24.
 * @cssprop [--asgm-sticky-top=0.75em] - Where years stop while their activities pass: below a
 *   header of the page's own that stays.
 */
export class TimelineView extends IndicatorElement<Content> {
  static override styles = [tokens, frameStyles, styles];
  static override properties: PropertyDeclarations = {
    layout: { useDefault: true },
    topic: { useDefault: true },
    organisation: { useDefault: true },
    from: { useDefault: true },
    to: { useDefault: true },
    activity: { useDefault: true },
    label: { useDefault: true },
    selected: { attribute: false },
  };

  /** Periods below each other, or side by side where there is room. */
  layout: 'vertical' | 'horizontal' = 'vertical';
  /** Topic of the activities shown; empty: every one. What a reader chooses comes in its place. */
  topic = '';
  /** Id of the organisation whose activities are shown; empty: every one. */
  organisation = '';
  /** First year shown; empty: the timeline's. */
  from: string | number = '';
  /** Last year shown; empty: the timeline's. */
  to: string | number = '';
  /** Id of the one activity shown; empty: every one. */
  activity = '';
  /** A heading of the page author's, above the timeline; its own title stays. */
  label = '';
  /** Id of the activity that is open, or empty. */
  selected = '';

  declare protected asked: TimelineAsked | undefined;
  /** Where embed pages are, told by a server that renders them. */
  protected pages: string | undefined;
  readonly #view = new ViewController(this, 'timeline-view', BUNDLED);
  #columns: Columns | undefined;

  /** Shows the activities of an organisation, or the activity, that was selected elsewhere. */
  follow(kind: Kind, id: string | null): void {
    if (this.state.status !== 'ready') return;
    const { view } = this.state.content;
    if (kind === 'organisation' && (!id || Object.hasOwn(view.organisations, id))) {
      Object.assign(this, { organisation: id ?? '', activity: '' });
    }
    const known = view.eras.some(({ entries }) => entries.some((entry) => entry.id === id));
    if (kind === 'activity' && (!id || known)) this.#show(id ?? '');
  }

  protected override subject(): { kind: Kind; id: string | null } {
    return { kind: 'activity', id: this.activity || null };
  }

  protected override derive(): State<Content> {
    const { src, data } = this;
    const loading = this.#view.get({ language: this.locale.language, src, data });
    if (loading.status !== 'ready') return loading;
    const { view, views } = loading;
    const fault = refuse(this, view);
    if (fault) return { status: 'error', fault };
    return { status: 'ready', key: view, content: { view, views, shown: chosen(view, this) } };
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status !== 'ready') return;
    if (this.#columns) this.#columns.update(this.state.content.view.words);
    else if (this.layout === 'horizontal') {
      import('./columns.js')
        .then(({ Columns }) => (this.#columns ??= new Columns(this)))
        // Without it, columns move by touch and wheel.
        .catch(() => {});
    }
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { content } = this.state;
    const { shown, view, views } = content;
    const { theme, actions, label, activity } = this;
    const behind = this.asked?.get(view.figure.id, views, view.language);
    const years = activity ? shown.eras[0]?.label : undefined;
    return renderFrame({
      theme,
      actions,
      label,
      view,
      figure: years
        ? { ...view.figure, origin: view.origin.replace('{years}', years) }
        : view.figure,
      body: this.#renderBody(content, behind),
      behind,
      asked: (event) => void this.#ask(event.currentTarget as HTMLElement, content),
    });
  }

  #renderBody(content: Content, behind: Behind | undefined): TemplateResult {
    const { view, shown, views } = content;
    const { layout, selected } = this;
    // Only the report's own activities have a page.
    const pages = this.pages ?? (views && '');
    return html`<p id="title" class="title" part="title">${view.title}</p>
      ${renderChooser({
        view,
        shown,
        choice: this,
        choose: (choice) => this.#choose(choice),
        showAll: () => void this.#showAll(),
      })}
      ${renderEras({
        view,
        shown,
        layout,
        selected,
        behind: (id) => behind && this.asked?.renderActivity(id, behind, view, pages),
        toggled: (details, id) => this.#toggled(details, id, content),
      })}`;
  }

  /** Takes a reader's choice; an organisation is told to the page. */
  #choose(choice: Partial<Choice>): void {
    const before = this.organisation;
    Object.assign(this, choice);
    if (this.organisation !== before) select(this, 'organisation', this.organisation || null);
  }

  async #showAll(): Promise<void> {
    this.#choose(NOTHING);
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  }

  /** Opens an activity, and lets go of choices that hide it. */
  #show(id: string): void {
    const part = `more-${id}`;
    if (id && !this.shadowRoot?.getElementById(part)) Object.assign(this, NOTHING);
    this.selected = id;
    void this.updateComplete.then(() => this.#columns?.reveal(part));
  }

  #toggled(details: HTMLDetailsElement, id: string, content: Content): void {
    if (details.open) void this.#ask(details, content);
    // What was opened from elsewhere, or closed because another one was opened, nobody selected.
    if (details.open === (id === this.selected)) return;
    this.selected = details.open ? id : '';
    select(this, 'activity', this.selected || null);
  }

  /** Fetches what a reader asks for: what is behind a line, or the menu. */
  async #ask(target: HTMLElement, { view, views }: Content): Promise<void> {
    try {
      this.asked ??= (await import('./asked.js')).asked(this);
      if (target instanceof HTMLDetailsElement) await this.asked.load(views, view.language);
      else await this.asked.answer(target, this.activity || view.figure.id, views, view.language);
    } catch {
      this.warn({ kind: 'unavailable' });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-view': TimelineView;
  }
}
