import type { PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../dataset/languages.js';
import type { SectionId } from '../../figures/section-ids.js';
import type { Section, SectionView } from '../../figures/section-view.js';
import type { Views } from '../../figures/views.js';
import { refused } from '../../shared/attributes.js';
import type { State } from '../../shared/element.js';
import { ComposedElement } from '../../shared/composed.js';
import type { Kind } from '../../shared/events.js';
import { renderFrame } from '../../shared/frame.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { palette } from '../../shared/palette.styles.js';
import { select } from '../../shared/selection.js';
import { tokens } from '../../shared/tokens.styles.js';
import { ViewController } from '../../shared/view.js';
import { BODIES } from './bodies.js';
import { SECTIONS, TOGETHER } from './bundled.js';
import { layout } from './layout.styles.js';
import { styles } from './report-section.styles.js';
import { renderMarks } from './roster.js';
import type { Scene } from './scene.js';
import { renderHeading } from './told.js';

interface Content {
  view: SectionView;
  section: Section;
  /** The dataset's views, unless it is the bundled one. */
  views: Views | undefined;
}

const LEVELS = ['1', '2', '3', '4', '5', '6'];

/**
 * @tagname report-section
 * @summary One part of the report beside its timeline: the context, the goals, who took part, what
 * was achieved, the Fairmined premium, or who is named; each statement in the report's words.
 *
 * @slot - The readable fallback: a link whose text is the section as a sentence. Shown until the
 *   section is ready, and when it cannot be shown.
 *
 * @fires {IndicatorReadyEvent} indicator-ready - A dataset was rendered in a language for the first
 *   time. The figures within it tell of themselves, too.
 * @fires {IndicatorErrorEvent} indicator-error - The section cannot be shown.
 * @fires {IndicatorSelectEvent} indicator-select - A reader chose an organisation, or let it go; or
 *   opened the source line of the section, or of a figure within it, or closed it.
 *
 * @csspart figure - All of it.
 * @csspart label - The page author's own heading.
 * @csspart body - The section.
 * @csspart kicker - The report's own heading, or the name of the section.
 * @csspart title - Its title.
 * @csspart heading - The title of what stands together.
 * @csspart theme - One theme of the achievements.
 * @csspart statement - One statement.
 * @csspart subtitle - Its short title.
 * @csspart sentence - The report's words.
 * @csspart remark - What has to be said with them.
 * @csspart organisation - The name of an organisation.
 * @csspart roster - Who took part.
 * @csspart entry - One of them.
 * @csspart mention - Somebody whom the report mentions.
 * @csspart name - Their name.
 * @csspart marks - What the marks of organisations mean.
 * @csspart more - What is behind a statement.
 * @csspart empty - That a dataset holds nothing of this part.
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
 * @csspart code - The line to paste on another page; in a sandbox, a file that may not be saved.
 * @csspart message - What is wrong.
 *
 * @cssprop [--asgm-ink=#1d2126] - Text; on dark #eef0f2.
 * @cssprop [--asgm-muted=#59616b] - Quiet text; on dark #a3acb6.
 * @cssprop [--asgm-line=#dfdacd] - Hairlines; on dark #3a3f45.
 * @cssprop [--asgm-gold=#9a6b00] - Rules, certified and focus; on dark #f0bf4c.
 * @cssprop [--asgm-teal=#1b6673] - Supported; on dark #63c3cf.
 * @cssprop [--asgm-slate=#737b86] - Only named; on dark #8b95a1.
 * @cssprop [--asgm-clay=#a4481f] - Women's groups; on dark #f0926b.
 * @cssprop [--asgm-surface=#fff] - Behind the menu; on dark #1b1f24.
 */
export class ReportSection extends ComposedElement<Content> {
  static override styles = [tokens, palette, frameStyles, styles, layout];
  static override properties: PropertyDeclarations = {
    name: { useDefault: true },
    headingLevel: { attribute: 'heading-level', useDefault: true },
    label: { useDefault: true },
    selected: { attribute: false },
  };

  /** How the figures within are fetched; told by the module that registers the element. */
  static counters: Record<'define' | Language, () => Promise<unknown>> | undefined;

  /** Which part of the report. */
  name: SectionId | '' = '';
  /** Level of its title as a heading, 1 to 6, with the titles below it; empty: they are none. */
  headingLevel: string | number = '';
  /** A heading of the page author's, above the section; its own title stays. */
  label = '';
  /** Id of the organisation whose every mention is marked, or empty. */
  selected = '';

  readonly #view = new ViewController(this, 'report-section', TOGETHER);

  /** Marks the organisation, or shows the section, that was selected in another element. */
  follow(kind: Kind, id: string | null): void {
    if (kind === 'organisation') this.selected = id ?? '';
    if (kind === 'section' && id) this.name = id as SectionId;
  }

  protected override subject(): { kind: Kind; id: string | null } {
    return { kind: 'section', id: this.name || null };
  }

  protected override derive(): State<Content> {
    const { src, data, name, headingLevel, state } = this;
    const fault =
      refused('name', name, Object.keys(SECTIONS)) ??
      (headingLevel === '' ? undefined : refused('heading-level', `${headingLevel}`, LEVELS));
    if (fault) return { status: 'error', fault };
    this.#view.bundled = isInReport(this) ? TOGETHER : SECTIONS[name as SectionId];
    const loading = this.#view.get({ language: this.locale.language, src, data });
    if (loading.status !== 'ready') {
      const stays = loading.status === 'loading' && state.status === 'ready' && !src && !data;
      // Another section of the report comes: the last one stays meanwhile.
      return stays && !state.content.views ? state : loading;
    }
    const { view, views } = loading;
    const section = view.sections[name as SectionId]!;
    // What is bundled comes in parts, but is one dataset.
    const key = views ? view : view.language;
    return { status: 'ready', key, content: { view, views, section } };
  }

  protected override shape(): string {
    return this.state.status === 'ready' ? this.state.content.section.figures.join() : '';
  }

  protected override updated(): void {
    super.updated();
    const { counters } = ReportSection;
    const wanted = counters && !customElements.get('stat-counter') && this.shape();
    if (!wanted) return;
    Promise.all([counters.define(), counters[this.locale.language]()]).catch(() => {
      // The next render asks anew.
      this.warn({ kind: 'unavailable' });
      addEventListener('online', () => this.requestUpdate(), { once: true });
    });
  }

  protected override render(): TemplateResult {
    if (this.state.status !== 'ready') return this.renderFallback();
    const { content } = this.state;
    const { view, views, section } = content;
    const { theme, actions, label } = this;
    const behind = this.asked?.get(section.id, views, view.language);
    const asked = (event: Event) => void this.#answer(event, content);
    const scene: Scene = {
      view,
      section,
      level: Number(this.headingLevel),
      selected: this.selected,
      live: this.isConnected,
      behind,
      choose: (id) => {
        this.selected = id === this.selected ? '' : id;
        select(this, 'organisation', this.selected || null);
      },
      toggled: asked,
    };
    return renderFrame({
      theme,
      actions,
      label,
      view,
      figure: section,
      body: renderBody(scene),
      behind,
      asked,
    });
  }

  /** Answers a reader who opens a source line, what is behind a statement, or the menu. */
  async #answer(event: Event, { section: { id }, view, views }: Content): Promise<void> {
    // Read at once: an event forgets its current target after its dispatch.
    const target = event.currentTarget as HTMLElement;
    try {
      this.asked ??= (await import('./asked.js')).asked(this);
      if (!(target instanceof HTMLDetailsElement)) {
        await this.asked.answer(target, id, views, view.language);
        return;
      }
      if (target.id === 'source') select(this, 'section', target.open ? id : null);
      if (target.open) await this.asked.load(views, view.language);
    } catch {
      this.warn({ kind: 'unavailable' });
    }
  }
}

/** Whether all sections are wanted, or most: a report brings them with one file. */
function isInReport(section: ReportSection): boolean {
  // A server, where nothing is connected, hands the dataset over.
  const root = section.isConnected && section.getRootNode();
  return !!root && (root as Partial<ShadowRoot>).host?.localName === 'impact-report';
}

/** The title of a section, what stands below it, and what its marks mean. */
function renderBody(scene: Scene): TemplateResult {
  const { section, view } = scene;
  const { id, kicker, heading, empty, marks } = section;
  return html`${kicker ? html`<p class="kicker" part="kicker">${kicker}</p>` : nothing}
    ${renderHeading(heading, 'title', scene, 0)}
    <div class=${id}>
      ${
        empty
          ? html`<p class="remark" part="empty">${empty}</p>`
          : BODIES[id as SectionId](section, scene)
      }
    </div>
    ${marks ? renderMarks(marks, view) : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'report-section': ReportSection;
  }
}
