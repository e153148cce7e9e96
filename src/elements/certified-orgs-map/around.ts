/** What stands about the map in words: which part of it is seen, and who is opened or chosen. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { departmentsOf, NONE, type Answers, type Scene } from './scene.js';

/**
 * All of Peru, and each department with organisations: for keys and fingers, what a click on the
 * map does.
 */
export function renderRegions(scene: Scene, { look }: Answers): TemplateResult {
  const { view, region, organisations } = scene;
  const button = (id: string, name: string, count: number | typeof nothing) =>
    html`<button type="button" aria-pressed=${String(id === region)} @click=${() => look(id)}>
      ${name} <span class="count">${count}</span>
    </button>`;
  return html`<div class="regions" part="regions" role="group" aria-label=${view.words.zoom}>
    ${button('', view.words.whole, nothing)}${departmentsOf(scene).map((id) =>
      button(
        id,
        view.departments[id] ?? id,
        organisations.filter(({ department }) => department === id).length,
      ),
    )}
  </div>`;
}

/** What is to be said beneath the map; where there is nothing on it, with the way back. */
export function renderTold(scene: Scene, { widen }: Answers): TemplateResult {
  const { organisations, view } = scene;
  const empty = emptiness(scene);
  const back = organisations.length ? 'region' : 'show';
  return html`<p class="told" part="told" role="status">${empty || told(scene)}</p>
    ${
      empty && view.organisations.length
        ? html`<button type="button" class="back" part="back" @click=${() => widen(back)}>
            ${view.words.back[back]}
          </button>`
        : nothing
    }`;
}

/** Why no organisation is seen on the map, or an empty text. */
function emptiness({ organisations, region, view }: Scene): string {
  const { words, departments } = view;
  if (!organisations.length) return words.nobody;
  if (!region || organisations.some(({ department }) => department === region)) return '';
  return words.none.replace('{department}', departments[region] ?? '');
}

/** Who is chosen, or who is at the point that is opened; at rest, which points are shared. */
function told({ view, organisations, opened, selected, region }: Scene): string {
  const one = organisations.find(({ id }) => id === selected);
  if (one && (opened === NONE || opened === one.point)) {
    return `${one.name}: ${one.stated}. ${one.line}`;
  }
  return view.points
    .map(({ shared, department }, index) => {
      const here = organisations.filter(({ point }) => point === index);
      if (here.length < 2 || (region && region !== department)) return '';
      const names = here.map(({ name }) => name).join(', ');
      const end = opened === index ? `: ${names}` : ` ${view.words.onePoint}.`;
      return `${here.length} ${shared}${end}`;
    })
    .join(' ');
}
