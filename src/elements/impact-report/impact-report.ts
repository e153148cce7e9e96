import type { PropertyDeclarations } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { ReportView } from '../../figures/report-view.js';
import type { Views } from '../../figures/views.js';
import { servedFrom } from '../../shared/address.js';
import { ComposedElement, nestedIn } from '../../shared/composed.js';
import type { State } from '../../shared/element.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { followerOf, isFollower, type IndicatorSelectEvent } from '../../shared/selection.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController, type Bundled } from '../../shared/view.js';
import { chaptersOf, headingLevel, refuse } from './choice.js';
import { renderReport } from './chapters.js';
import { styles } from './impact-report.styles.js';
import { PartsController, type PartLoaders } from './parts.js';

interface Content {
  view: ReportView;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const BUNDLED: Bundled<ReportView> = {
  en: () => import('../../figures/bundled/impact-report.en.js'),
  es: () => import('../../figures/bundled/impact-report.es.js'),
};

/**
 * @tagname impact-report
 * @summary The whole report, in an order that tells its story: the situation, what was intended,
 * who took part, what changed, the premium, the activities, the map, who helped; with its contents,
 * its sources and its doubts. Its parts are fetched as a reader comes to them.
 *
 * @slot - The readable fallback: a link whose text names the report. Shown until the report is
 *   ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time; each part tells of itself as well.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader selected something in one of the parts.
 *
 * @csspart figure - All of it.
 * @csspart label - The page author's own heading.
 * @csspart body - The report.
 * @csspart title - Its title.
 * @csspart lead - Whose report it is, and of which year.
 * @csspart contents - The list of chapters.
 * @csspart contents-link - One line of it.
 * @csspart chapter - One chapter.
 * @csspart chapter-title - Its heading.
 * @csspart sources - The chapter of sources and doubts.
 * @csspart footer - Source line and menu.
 * @csspart source - The source line with what is behind it.
 * @csspart origin - Source and years.
 * @csspart behind - What is behind the source line.
 * @csspart note - One note.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - One action.
 * @csspart citation - Where the citation appears.
 * @csspart citation-text - The citation.
 * @csspart code - The line to paste on another page; in a sandbox, a file that may not be saved.
 * @csspart message - What is wrong.
 *
 * @cssprop [--asgm-ink=#1d2126] - Text; on dark #eef0f2.
 * @cssprop [--asgm-muted=#59616b] - Quiet text; on dark #a3acb6.
 * @cssprop [--asgm-line=#dfdacd] - Hairlines; on dark #3a3f45.
 * @cssprop [--asgm-gold=#9a6b00] - Rule, figures and focus; on dark #f0bf4c.
 * @cssprop [--asgm-teal=#1b6673] - The second colour of figures; on dark #63c3cf.
 * @cssprop [--asgm-slate=#737b86] - The third; on dark #8b95a1.
 * @cssprop [--asgm-clay=#a4481f] - The fourth; on dark #f0926b.
 * @cssprop [--asgm-surface=#fff] - Behind the menu; on dark #1b1f24.
 * @cssprop [--asgm-sticky-top=0.75em] - Where years stop while their activities pass, and headings
 *   that a reader goes to: below a header of the page's own that stays.
 */
export class ImpactReport extends ComposedElement<Content> {
  static override styles = [tokens, frameStyles, styles];
  static override properties: PropertyDeclarations = {
    sections: { useDefault: true },
    headingLevel: { attribute: 'heading-level', useDefault: true },
    label: { useDefault: true },
  };
  /** How the elements within are fetched; told by the module that registers the element. */
  static parts: PartLoaders | undefined;

  /** Chapters to show, in their order, separated by blanks; empty: all of them. */
  sections = '';
  /** Level of the report's title among the page's headings, 1 to 4; its chapters are one below. */
  headingLevel: string | number = 2;
  /** A heading of the page author's, above the report; its own title stays. */
  label = '';

  /** Where embed pages are, told by a server that renders them. */
  protected pages: string | undefined;
  readonly #view = new ViewController(this, 'impact-report', BUNDLED);
  readonly #parts = new PartsController(this);

  constructor() {
    super();
    this.addEventListener?.('indicator-select', (event) => this.#selected(event));
  }

  /** Shows in its parts what was selected elsewhere. */
  follow(kind: Kind, id: string | null): void {
    for (const part of nestedIn(this.renderRoot)) if (isFollower(part)) part.follow(kind, id);
  }

  protected override subject(): { kind: Kind; id: string | null } {
    return { kind: 'report', id: null };
  }

  protected override derive(): State<Content> {
    const { src, data } = this;
    const loading = this.#view.get({ language: this.locale.language, src, data });
    if (loading.status !== 'ready') return loading;
    const { view, views } = loading;
    const fault = refuse(this, view);
    if (fault) return { status: 'error', fault };
    return { status: 'ready', key: view, content: { view, views } };
  }

  protected override shape(): string {
    const shares = this.state.status === 'ready' ? this.state.content.view.shares : [];
    return [this.sections, this.headingLevel, ...shares].join();
  }

  protected override updated(): void {
    super.updated();
    // What has left the page waits for nothing more.
    if (this.state.status !== 'ready' || !this.isConnected) return;
    this.#parts.watch(ImpactReport.parts, this.locale.language, () =>
      this.warn({ kind: 'unavailable' }),
    );
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { view, views } = this.state.content;
    const { theme, actions, label } = this;
    return renderFrame({
      theme,
      actions,
      label,
      view,
      figure: view.figure,
      body: renderReport({
        view,
        chapters: chaptersOf(this.sections, view),
        level: headingLevel(this.headingLevel),
        pages: this.pages ?? (views ? undefined : servedFrom(this)),
        go: (event, id) => this.#go(event, id),
      }),
      behind: this.asked?.get(view.figure.id, views, view.language),
      asked: (event) => void this.#answer(event, view, views),
    });
  }

  /** Moves to a chapter, as a link within the page would; the page's own address stays. */
  #go(event: MouseEvent, id: string): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const heading = (this.renderRoot as ShadowRoot).getElementById(id);
    if (!heading) return;
    event.preventDefault();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
    heading.focus({ preventScroll: true });
  }

  /** What is selected in a part shows in the others where the page has named this element. */
  #selected({ kind, id, element }: IndicatorSelectEvent): void {
    const follower = followerOf(this);
    if (!follower || element === this) return;
    if (follower !== this) follower.follow(kind, id);
    else {
      const others = nestedIn(this.renderRoot).filter((part) => part !== element);
      for (const other of others) if (isFollower(other)) other.follow(kind, id);
    }
  }

  /** Answers a reader who opens the source line or the menu. */
  async #answer(event: Event, view: ReportView, views: Views | undefined): Promise<void> {
    // Read at once: an event forgets its current target after its dispatch.
    const target = event.currentTarget as HTMLElement;
    try {
      this.asked ??= (await import('./asked.js')).asked(this);
      await this.asked.answer(target, view.figure.id, views, view.language);
    } catch {
      this.warn({ kind: 'unavailable' });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-report': ImpactReport;
  }
}
