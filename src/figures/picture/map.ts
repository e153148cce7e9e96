/** The pictures of the organisations on Peru. */
import type { MapFigure } from '../map-figures.js';
import type { MapView } from '../map-view.js';
import { beside, gap, stack, type Typeset, typesetter } from './block.js';
import { cardOf, organisationCard } from './map-card.js';
import { MAP_RATIO, mapDrawing } from './map-drawing.js';
import { listOf } from './map-list.js';
import { INNER, MARGIN } from './paper.js';
import type { Measure, Picture } from './picture.js';
import type { Pictured } from './pictured.js';
import { CARD, type Shape } from './shapes.js';
import { footOf, sheet, withCount } from './sheet.js';
import { shownOn } from './shown-on.js';

const MAP_WIDTH = 520;
const BETWEEN = 48;

export function mapPicture(of: Pictured<MapView>, measure: Measure, shape?: Shape): Picture {
  const set = typesetter(measure);
  const one = of.view.organisations.find(({ id }) => id === of.id);
  if (one) return organisationCard(of, one, set, measure);
  const figure = figureOf(of);
  return shape === 'card' ? cardOf(of, figure, set, measure) : wholeMap(of, figure, set, measure);
}

const figureOf = ({ view, id }: Pictured<MapView>): MapFigure =>
  Object.values(view.figures).find((figure) => figure.id === id) ?? view.figures.all;

/** Map and list side by side. */
function wholeMap(
  of: Pictured<MapView>,
  { title, origin }: MapFigure,
  set: Typeset,
  measure: Measure,
): Picture {
  const { view, settings } = of;
  const { region = '' } = settings;
  const box = { x: MARGIN, y: 0, width: MAP_WIDTH, height: MAP_WIDTH / MAP_RATIO };
  const map = mapDrawing({ view, organisations: shownOn(of), region, box }, measure);
  const list = { x: MARGIN + MAP_WIDTH + BETWEEN, width: INNER - MAP_WIDTH - BETWEEN };
  const foot = footOf(of, { origin: withCount(of, origin), notes: [view.caption] }, set);
  const body = stack(
    gap(24),
    set(title, { size: 46, bold: true }, { leading: 1.2, even: true }),
    gap(28),
    beside(map, listOf(of, region, list, set)),
  );
  return sheet({ body, foot, height: CARD[1] });
}
