/** The drawing: land and departments, and above them the marks, which keep their size in pixels. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { outline } from '../../figures/bundled/peru-outline.js';
import type { MapOrganisation } from '../../figures/map-view.js';
import { fan, isShown, placed, type Offset } from '../../figures/marks.js';
import { shapeOf } from '../../figures/outline.js';
import { SHAPES, type Answers, type Scene } from './scene.js';

const [WIDTH, HEIGHT] = outline.frame;
const COUNTRY = shapeOf(Object.values(outline.departments).flat(), outline);
const LAND = shapeOf(outline.land, outline);
const CENTRE: Offset = { dx: 0, dy: 0 };

type Part = TemplateResult | typeof nothing;

/** The map. Departments answer a pointer; for keys there are the buttons above. */
export function renderMap(scene: Scene, answers: Answers): TemplateResult {
  const { view, box, organisations, live } = scene;
  const ids = new Set(organisations.flatMap(({ department }) => department ?? []));
  if (scene.region) ids.add(scene.region);
  // The inner drawing is scaled; what stands beside it is placed by percent and keeps its size.
  return html`<svg
    class="map"
    part="map"
    role=${live ? 'group' : 'img'}
    aria-label=${view.words.map}
  >
    <svg viewBox="${box.x} ${box.y} ${box.width} ${box.height}" aria-hidden="true">
      <path class="sea" d="M-${WIDTH}-${HEIGHT}H${2 * WIDTH}V${2 * HEIGHT}H-${WIDTH}z${LAND}"></path>
      <path class="neighbours" d=${LAND + COUNTRY}></path>
      <path class="country" d=${COUNTRY}></path>
      ${[...ids].map(
        (id) => svg`<path class="department" part="department"
          d=${shapeOf(outline.departments[id] ?? [], outline)}
          @click=${() => answers.look(id)}></path>`,
      )}
    </svg>
    ${view.points.map((_, index) => renderPoint(index, scene, answers))}
  </svg>`;
}

/** Who is at a point: one mark, or a disc with their number that opens to all of them. */
function renderPoint(index: number, scene: Scene, answers: Answers): Part {
  const point = scene.view.points[index]!;
  const here = scene.organisations.filter((one) => one.point === index);
  const { x, y } = placed(point.at, scene.box);
  if (!here.length || !isShown({ x, y })) return nothing;
  const [first] = here;
  const marks =
    here.length > 1
      ? renderCluster(index, here, scene, answers)
      : renderMark(first!, CENTRE, scene, answers);
  return svg`<svg x="${x}%" y="${y}%" class="point">
    ${scene.opened === index ? nothing : renderName(point.department, x, scene)}${marks}
  </svg>`;
}

/** The department's name beside its mark: to the right where the mark lies to the west of it. */
function renderName(id: string, x: number, { view }: Scene): Part {
  const west = x < 60;
  return svg`<text class="region-name" aria-hidden="true" x=${west ? 13 : 0} y=${west ? 4 : 28}
    text-anchor=${west ? 'start' : 'middle'}>${view.departments[id]}</text>`;
}

function renderCluster(
  index: number,
  here: readonly MapOrganisation[],
  scene: Scene,
  answers: Answers,
): TemplateResult {
  const open = scene.opened === index;
  const places = fan(here.length);
  const names = here.map(({ name }) => name).join(', ');
  const pointed = here.some(({ id }) => id === scene.pointed || id === scene.selected);
  return svg`${
    open
      ? places.map(({ dx, dy }) => svg`<path class="leader" d="M0 0 ${dx} ${dy}"></path>`)
      : nothing
  }<g class=${pointed && !open ? 'cluster pointed' : 'cluster'} part="cluster"
      role=${scene.live ? 'button' : nothing} tabindex=${scene.live ? 0 : nothing}
      aria-expanded=${scene.live ? String(open) : nothing}
      aria-label=${`${here.length} ${scene.view.points[index]!.shared}: ${names}`}
      @click=${() => answers.open(open ? -1 : index)} @keydown=${pressed}>
    <circle class="target" r="13"></circle><text y="4.5" text-anchor="middle">${here.length}</text>
  </g>${open ? here.map((one, i) => renderMark(one, places[i]!, scene, answers)) : nothing}`;
}

function renderMark(
  { id, name, status, stated }: MapOrganisation,
  { dx, dy }: Offset,
  { selected, pointed, live }: Scene,
  { choose, point }: Answers,
): TemplateResult {
  const chosen = id === selected;
  return svg`<g class=${chosen || id === pointed ? 'mark pointed' : 'mark'} part="mark"
    transform="translate(${dx} ${dy})"
    role=${live ? 'button' : nothing} tabindex=${live ? 0 : nothing}
    aria-pressed=${live ? String(chosen) : nothing} aria-label=${`${name}, ${stated}`}
    @click=${() => choose(id)} @keydown=${pressed}
    @pointerenter=${() => point(id)} @pointerleave=${() => point('')}
    @focus=${() => point(id)} @blur=${() => point('')}>
    <circle class="target" r="12"></circle><path class=${status} d=${SHAPES[status]}></path>
    <text class="name" x="-14" y="4" text-anchor="end">${name}</text>
  </g>`;
}

/** What is drawn is no button of the browser's: keys press it all the same. */
function pressed(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget?.dispatchEvent(new MouseEvent('click'));
}
