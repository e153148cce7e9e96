/** Where the picture is drawn, with its labels. All of it is the table again: nobody hears it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bearings, columns, labelled, type Place } from '../../figures/share-geometry.js';
import type { SharePart } from '../../figures/share-view.js';
import type { ChartType } from './chart.js';
import { classesOf, renderValue, trueOf } from './part.js';

/** How the labels of a picture stand. */
interface Layout {
  places: readonly Place[];
  /** Whether there is room for each. */
  room: readonly boolean[];
  /** What is so of all of them, by the class that says it. */
  states: Record<string, boolean>;
}

/** How far up or down a part of the ring is whose label reaches past it; 1 is the ring's edge. */
const OUTSIDE = 0.6;
/** Characters of a number that are as large in the middle of the ring as it can be. */
const SHORT = 5;

const LAYOUTS: Record<ChartType, (values: readonly number[]) => Layout> = {
  doughnut: (values) => {
    const places = bearings(values);
    const above = places.some(({ y }) => y < -OUTSIDE);
    const below = places.some(({ y }) => y > OUTSIDE);
    return { places, room: labelled(places), states: { above, below } };
  },
  bar: (values) => ({
    places: columns(values),
    room: values.map(() => true),
    states: {},
  }),
};

const layoutOf = (type: ChartType, parts: readonly SharePart[]): Layout =>
  LAYOUTS[type](parts.map(({ value }) => value));

/** The box of the chart; `lit` is the part that is meant, or -1. */
export function renderPlot(
  type: ChartType,
  parts: readonly SharePart[],
  lit: number,
  drawn: boolean,
): TemplateResult {
  const { places, room, states } = layoutOf(type, parts);
  // A ring repeats in its middle the part that is meant, else the first, which needs no other label.
  const middle = type === 'doughnut' ? parts[Math.max(lit, 0)] : undefined;
  return html`<div
    class=${['plot', type, ...trueOf({ ...states, drawn })].join(' ')}
    part="chart"
    aria-hidden="true"
  >
    <div class="canvas"><canvas></canvas></div>
    ${parts.map((part, i) => {
      const before = places[i]!.x < 0;
      const shown = !!room[i] && part !== middle;
      return html`<span
        class=${`label-of ${classesOf(i, { before, shown, lit: i === lit })}`}
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
export function placeLabels(plot: Element, type: ChartType, parts: readonly SharePart[]): void {
  const { places } = layoutOf(type, parts);
  plot.querySelectorAll<HTMLElement>('.label-of').forEach((label, i) => {
    label.style.setProperty('--_x', `${places[i]?.x}`);
    label.style.setProperty('--_y', `${places[i]?.y}`);
    label.style.setProperty('--_n', `${parts.length}`);
  });
}
