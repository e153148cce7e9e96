/** What is behind the timeline's source line and its activities. Loaded when a reader first asks. */
import { html, type TemplateResult } from 'lit/html.js';
import type { TimelineContent } from '../../figures/timeline-view.js';
import { servedFrom } from '../../shared/address.js';
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { Behind } from '../../shared/behind.js';
import type { TimelineView } from './timeline-view.js';

const DETAILS: BundledDetails = {
  en: () => import('../../figures/bundled/timeline-view.details.en.js'),
  es: () => import('../../figures/bundled/timeline-view.details.es.js'),
};

/** What a reader can ask of a timeline: as of any figure, and each activity's own link. */
export class TimelineAsked extends Asked {
  /** What came of copying the link of an activity, by its id. */
  #said: Record<string, string> = {};

  constructor(private readonly timeline: TimelineView) {
    super(timeline, 'timeline-view', DETAILS);
  }

  /**
   * What is behind activity `id`: doubts, what was translated, and the activity as a sentence,
   * dated and sourced, which leads to its page where there is one.
   */
  renderActivity(
    id: string,
    behind: Behind,
    { words, language }: TimelineContent,
    pages = servedFrom(this.timeline),
  ): TemplateResult {
    const sentence = behind.details.figures[id]?.sentence;
    const address = `${pages}embed/${language}/timeline-view/${id}/`;
    return html`${behind.render(id, '')}
      <p class="buttons">
        ${
          pages
            ? html`<a id=${`link-${id}`} part="activity-link" href=${address}>${sentence}</a>
                <button
                  id=${`copy-${id}`}
                  class="quiet"
                  part="copy-link"
                  aria-describedby=${`link-${id}`}
                  @click=${() => void this.#copy(id, address, behind)}
                >
                  ${words.copyLink}
                </button>
                <span role="status">${this.#said[id]}</span>`
            : sentence
        }
      </p>`;
  }

  /** Copies a link; where the page may not, shows it, so that the reader can. */
  async #copy(id: string, address: string, { details: { words } }: Behind): Promise<void> {
    let said = words.copied;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      said = `${words.notCopied}: ${address}`;
    }
    this.#said = { [id]: said };
    this.timeline.requestUpdate();
  }
}

/** What a reader can ask of `host`. */
export const asked = (host: TimelineView): TimelineAsked => new TimelineAsked(host);
