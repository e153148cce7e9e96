/** Where the picture is drawn, with its labels. All of it is the table again: nobody hears it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bearings, columns, labelled, sum, type Place } from '../../figures/share-geometry.js';
import type { SharePart } from '../../figures/share-view.js';
import type { ChartType } from './chart.js';
import { classesOf, renderValue, trueOf } from './part.js';

/** How the labels of a picture stand. */
interface Layout {
  places: readonly Place[];
  /** Whether there is room for each. */
  room: readonly boolean[];
  /** Whether there is room for each where the column is narrow and the numbers are qualified. */
  ample: readonly boolean[];
  /** What is so of all of them, by the class that says it. */
  states: Record<string, boolean>;
}

/** How far up or down a part of the ring is whose label reaches past it; 1 is the ring's edge. */
const OUTSIDE = 0.6;
/** How far apart in height labels are, likewise; and where each has two lines more than it may. */
const APART = 0.5;
const FAR_APART = 0.8;
/** Characters of a number that are as large in the middle of the ring as it can be. */
const SHORT = 5;

/** Between parts of the ring that styles draw, in percent of it. */
const GAP = 0.6;
/** Colours of the parts, by the names that the palette has for them. */
const NAMES = ['gold', 'teal', 'slate', 'clay'];

const LAYOUTS: Record<ChartType, (values: readonly number[]) => Layout> = {
  doughnut: (values) => {
    const places = bearings(values);
    const above = places.some(({ y }) => y < -OUTSIDE);
    const below = places.some(({ y }) => y > OUTSIDE);
    return {
      places,
      room: labelled(places, APART),
      ample: labelled(places, FAR_APART),
      states: { above, below },
    };
  },
  bar: (values) => ({
    places: columns(values),
    room: values.map(() => true),
    ample: [],
    states: {},
  }),
};

const layoutOf = (type: ChartType, parts: readonly SharePart[]): Layout =>
  LAYOUTS[type](parts.map(({ value }) => value));

/** The box of the chart; `lit` is the part that is meant, or -1. Styles draw what is spared. */
export function renderPlot(
  type: ChartType,
  parts: readonly SharePart[],
  lit: number,
  drawing: { drawn: boolean; spared: boolean },
): TemplateResult {
  const { places, room, ample, states } = layoutOf(type, parts);
  // A ring repeats in its middle the part that is meant, else the first, which needs no other label.
  const middle = type === 'doughnut' ? parts[Math.max(lit, 0)] : undefined;
  return html`<div
    class=${['plot', type, ...trueOf({ ...states, ...drawing })].join(' ')}
    part="chart"
    aria-hidden="true"
  >
    <div class="canvas"><canvas></canvas></div>
    ${parts.map((part, i) => {
      const before = places[i]!.x < 0;
      const shown = !!room[i] && part !== middle;
      return html`<span
        class=${`label-of ${classesOf(i, { before, shown, ample: !!ample[i], lit: i === lit })}`}
        part="chart-label"
        >${renderLabel(part)}</span
      >`;
    })}
    ${
      middle
        ? html`<span
            class=${middle.number.length > SHORT ? 'middle long' : 'middle'}
            part="chart-middle"
            >${renderLabel(middle)}</span
          >`
        : nothing
    }
  </div>`;
}

const renderLabel = (part: SharePart): TemplateResult =>
  html`<b>${renderValue(part)}</b> <span>${part.name}</span>`;

/** Puts the labels where their parts are. By script, because a strict CSP has no style attribute. */
export function placeLabels(plot: HTMLElement, type: ChartType, parts: readonly SharePart[]): void {
  const { places } = layoutOf(type, parts);
  plot.style.setProperty('--_ring', stopsOf(parts));
  plot.querySelectorAll<HTMLElement>('.label-of').forEach((label, i) => {
    label.style.setProperty('--_x', `${places[i]?.x}`);
    label.style.setProperty('--_y', `${places[i]?.y}`);
    label.style.setProperty('--_n', `${parts.length}`);
  });
}

/** The ring as the stops of a gradient, in the order of the colours' classes. */
function stopsOf(parts: readonly SharePart[]): string {
  const whole = sum(parts.map(({ value }) => value)) || 1;
  let at = 0;
  return parts
    .map(({ value }, i) => {
      const from = at;
      at += (100 * value) / whole;
      const start = from + GAP;
      return `#0000 ${from}% ${start}%,var(--_${NAMES[i % NAMES.length]}) ${start}% ${at}%`;
    })
    .join();
}
