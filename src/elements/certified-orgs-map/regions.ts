/** What stands about the map in words: which part of it is seen, and who is opened or chosen. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answers, Scene } from './scene.js';

/** All of Peru, and each department with organisations: for keys and fingers, what a click on the
 * map does. */
export function renderRegions(
  { view, region, organisations }: Scene,
  { look }: Answers,
): TemplateResult {
  const ids = new Set(organisations.flatMap(({ department }) => department ?? []));
  if (region) ids.add(region);
  const button = (id: string, name: string, count: number | typeof nothing) =>
    html`<button type="button" aria-pressed=${String(id === region)} @click=${() => look(id)}>
      ${name} <span class="count">${count}</span>
    </button>`;
  return html`<div class="regions" part="regions" role="group" aria-label=${view.words.zoom}>
    ${button('', view.words.whole, nothing)}${[...ids].map((id) =>
      button(
        id,
        view.departments[id] ?? id,
        organisations.filter(({ department }) => department === id).length,
      ),
    )}
  </div>`;
}

/** What is opened or chosen, in words; at rest, which points are shared. */
export function told({ view, organisations, opened, selected, region }: Scene): string {
  const one = organisations.find(({ id }) => id === selected);
  if (one) return `${one.name}: ${one.stated}. ${one.line}`;
  return view.points
    .map(({ shared, department }, index) => {
      const here = organisations.filter(({ point }) => point === index);
      const seen =
        opened < 0 ? here.length > 1 && (!region || region === department) : opened === index;
      const names = here.map(({ name }) => name).join(', ');
      const end = opened < 0 ? ` ${view.words.onePoint}.` : `: ${names}`;
      return seen ? `${here.length} ${shared}${end}` : '';
    })
    .join(' ');
}
