/** The report as a page: title, contents, chapters, sources and doubts. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReportSource, ReportView } from '../../figures/report-view.js';
import type { Chapter } from '../../strings/report.js';

export interface Report {
  view: ReportView;
  chapters: ReportView['chapters'];
  /** Level of its title. */
  level: number;
  /** Where embed pages are. */
  pages: string | undefined;
  /** Called when a reader follows a line of the contents to the heading with an id. */
  go: (event: MouseEvent, id: string) => void;
}

/** Chapters that are an element of their own, with its address below `embed/<language>/`. */
const PAGES: Partial<Record<Chapter, string>> = {
  timeline: 'timeline-view/',
  map: 'certified-orgs-map/',
};

export function renderReport(report: Report): TemplateResult {
  const { view, chapters, level } = report;
  return html`<div class="head">
      <div class="title" part="title" role="heading" aria-level=${level}>${view.title}</div>
      <p class="lead" part="lead">${view.lead}</p>
    </div>
    <nav aria-label=${view.contents} part="contents">
      <ol>
        ${chapters.map(({ id, title }) => renderLine(report, id, title))}
        ${renderLine(report, 'sources', view.sources.chapter)}
      </ol>
    </nav>
    ${chapters.map(
      ({ id, title }) =>
        html`<section class="chapter" part="chapter" aria-labelledby=${id}>
          ${renderHeading(id, title, level + 1)}${renderChapter(id, view, level + 1)}
        </section>`,
    )}
    ${renderSources(view, level + 1)}`;
}

const renderLine = ({ view, pages, go }: Report, id: string, title: string): TemplateResult => {
  const page = id === 'sources' ? '' : (PAGES[id as Chapter] ?? `report-section/${id}/`);
  const href = pages === undefined || !page ? `#${id}` : `${pages}embed/${view.language}/${page}`;
  return html`<li>
    <a part="contents-link" href=${href} @click=${(event: MouseEvent) => go(event, id)}>${title}</a>
  </li>`;
};

const renderHeading = (id: string, title: string, level: number): TemplateResult =>
  html`<div
    class="heading"
    part="chapter-title"
    id=${id}
    role="heading"
    aria-level=${level}
    tabindex="-1"
  >
    ${title}
  </div>`;

/** What a chapter is made of; the elements within have no menu, because the report has one. */
function renderChapter(id: Chapter, { shares }: ReportView, level: number): TemplateResult {
  if (id === 'timeline') return html`<timeline-view actions=""></timeline-view>`;
  if (id === 'map') return html`<certified-orgs-map actions=""></certified-orgs-map>`;
  const section = html`<report-section
    name=${id}
    heading-level=${level}
    actions=""
  ></report-section>`;
  if (id !== 'context') return section;
  return html`${section}
  ${shares.map(
    (share) => html`<region-share-chart indicator=${share} actions=""></region-share-chart>`,
  )}`;
}

function renderSources({ sources, doubts }: ReportView, level: number): TemplateResult {
  const heading = (text: string) =>
    html`<div class="subheading" role="heading" aria-level=${level + 1}>${text}</div>`;
  return html`<section class="chapter sources" part="chapter sources" aria-labelledby="sources">
    ${renderHeading('sources', sources.chapter, level)} ${heading(sources.title)}
    <ul>
      ${sources.items.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ul>
    ${
      doubts.items.length
        ? html`${heading(doubts.title)}
            <p>${doubts.lead}</p>
            <dl>
              ${doubts.items.map(
                ({ about, notes }) =>
                  html`<div>
                    <dt>${about}</dt>
                    ${notes.map((note) => html`<dd>${note}</dd>`)}
                  </div>`,
              )}
            </dl>`
        : nothing
    }
  </section>`;
}

/** Its name, in full where it is short, who cites it, and its address as text to copy. */
const renderSource = ({ name, fullName, cited, url }: ReportSource): TemplateResult =>
  html`<b>${name}</b>${fullName === name ? nothing : `: ${fullName}`}${
      cited ? `, ${cited}` : nothing
    }${url ? html` <span class="address">${url}</span>` : nothing}`;
