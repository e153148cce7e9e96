/** The drawing: land and departments, and above them the marks, which keep their size in pixels. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { outline } from '../../figures/bundled/peru-outline.js';
import type { MapOrganisation } from '../../figures/map-view.js';
import {
  aboveMark,
  besideMark,
  fan,
  isShown,
  placed,
  type Beside,
  type Turn,
} from '../../figures/marks.js';
import { boxOf, ringsOf, shapeOf, unpackedArcs, type Box } from '../../figures/outline.js';
import { unpacked } from '../../figures/packed.js';
import { SHAPES } from '../../figures/status-shapes.js';
import { departmentsOf, NONE, type Answers, type Scene } from './scene.js';

const [WIDTH, HEIGHT] = outline.frame;
const ARCS = unpackedArcs(outline.arcs);
const LAND = shapeOf(unpacked(outline.land), ARCS);
const COUNTRY = Object.keys(outline.departments).map(shapeOfDepartment).join('');
const CENTRE: Turn = { angle: 0, radius: 0 };

type Part = TemplateResult | typeof nothing;

function shapeOfDepartment(id: string): string {
  return shapeOf(ringsOf(id, outline), ARCS);
}

/** What of the drawing is seen when a department is looked at; empty: all. */
export const seenOf = (region: string): Box => boxOf(region, outline);

/** The map. Departments answer a pointer; for keys there are the buttons above. */
export function renderMap(scene: Scene, answers: Answers): TemplateResult {
  const { view, box, region } = scene;
  // The inner drawing is scaled; what stands beside it is placed by percent and keeps its size.
  return html`<svg class="map" part="map" role="group" aria-label=${view.words.map}>
    <svg
      viewBox="${box.x} ${box.y} ${box.width} ${box.height}"
      aria-hidden="true"
      @click=${() => answers.open(NONE)}
    >
      <path
        class="sea"
        d="M-${WIDTH}-${HEIGHT}H${2 * WIDTH}V${2 * HEIGHT}H-${WIDTH}z${LAND}"
      ></path>
      <path class="land" d=${LAND}></path>
      <path class="country" d=${COUNTRY}></path>
      ${departmentsOf(scene).map(
        (id) => svg`<path part="department"
          class=${region && id !== region ? 'department other' : 'department'}
          d=${shapeOfDepartment(id)}
          @click=${() => answers.look(id)}></path>`,
      )}
    </svg>
    ${view.points.map((_, index) => renderPoint(index, scene, answers))}
  </svg>`;
}

/** Who is at a point: one mark, or a disc with their number that opens to all of them. */
function renderPoint(index: number, scene: Scene, answers: Answers): Part {
  const point = scene.view.points[index]!;
  const here = scene.organisations.filter(({ point }) => point === index);
  const { x, y } = placed(point.at, scene.box);
  if (!here.length || !isShown({ x, y })) return nothing;
  const shared = here.length > 1;
  const open = scene.opened === index;
  const named = [scene.pointed, scene.selected].map((id) => here.find((one) => one.id === id));
  const marks = shared
    ? renderCluster(index, here, scene, answers)
    : renderMark(here[0]!, CENTRE, scene, answers);
  return svg`<svg x="${x}%" y="${y}%" class="point">
    ${shared && open ? nothing : renderName(scene.view.departments[point.department], besideMark(x))}${marks}
    ${!shared || open ? renderName((named[0] ?? named[1])?.name, aboveMark(x, shared)) : nothing}
  </svg>`;
}

/** A name in the drawing, beside what is heard there anyway. */
const renderName = (name: string | undefined, { anchor, dx, dy }: Beside): TemplateResult =>
  svg`<text class="name" aria-hidden="true" x=${dx} y=${dy} text-anchor=${anchor}>${name}</text>`;

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
      ? places.map(
          ({ angle, radius }) =>
            svg`<path class="leader" d="M0 0V-${radius}" transform="rotate(${angle})"></path>`,
        )
      : nothing
  }<g class=${pointed && !open ? 'cluster pointed' : 'cluster'} part="cluster"
      role="button" tabindex="0" aria-expanded=${String(open)}
      aria-label=${`${here.length} ${scene.view.points[index]!.shared}: ${names}`}
      @click=${() => answers.open(open ? NONE : index)} @keydown=${pressed}>
    <circle class="target" r="13"></circle><text y="4.5" text-anchor="middle">${here.length}</text>
  </g>${open ? here.map((one, i) => renderMark(one, places[i]!, scene, answers)) : nothing}`;
}

function renderMark(
  { id, name, status, stated }: MapOrganisation,
  { angle, radius }: Turn,
  { selected, pointed }: Scene,
  { choose }: Answers,
): TemplateResult {
  const chosen = id === selected;
  return svg`<g class=${chosen || id === pointed ? 'mark pointed' : 'mark'} part="mark"
    transform="rotate(${angle})translate(0-${radius})rotate(-${angle})"
    role="button" tabindex="0" aria-pressed=${String(chosen)} aria-label=${`${name}, ${stated}`}
    data-id=${id} @click=${() => choose(id)} @keydown=${pressed}>
    <circle class="target" r="12"></circle><path class=${status} d=${SHAPES[status]}></path>
  </g>`;
}

/** What is drawn is no button of the browser's: keys press it all the same. */
function pressed(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget?.dispatchEvent(new MouseEvent('click'));
}
