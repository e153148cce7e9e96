/** Where the picture is drawn, with its labels. All of it is the table again: nobody hears it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bearings, columns, type Place } from '../../figures/share-geometry.js';
import type { SharePart } from '../../figures/share-view.js';
import type { ChartType } from './chart.js';

/** The box of the chart; `lit` is the part that is meant, or -1. */
export function renderPlot(
  type: ChartType,
  parts: readonly SharePart[],
  lit: number,
  drawn: boolean,
): TemplateResult {
  // A ring repeats in its middle the part that is meant, else the first, which needs no other label.
  const inside = type === 'doughnut' ? Math.max(lit, 0) : -1;
  const places = placesOf(type, parts);
  return html`<div class=${`plot ${type}${drawn ? ' drawn' : ''}`} part="chart" aria-hidden="true">
    <div class="canvas"><canvas></canvas></div>
    ${parts.map(
      (part, i) =>
        html`<span
          class=${`label-of${i === inside ? ' inside' : ''}${places[i]!.x < 0 ? ' before' : ''}`}
          part="chart-label"
          ><b>${part.text}</b> <span>${part.name}</span></span
        >`,
    )}
    ${
      inside < 0
        ? nothing
        : html`<span class="middle" part="chart-middle"
            ><b>${parts[inside]?.text}</b> <span>${parts[inside]?.name}</span></span
          >`
    }
  </div>`;
}

function placesOf(type: ChartType, parts: readonly SharePart[]): Place[] {
  const values = parts.map(({ value }) => value);
  return type === 'bar' ? columns(values) : bearings(values);
}

/** Puts the labels where their parts are. By script, because a strict CSP has no style attribute. */
export function placeLabels(plot: Element, type: ChartType, parts: readonly SharePart[]): void {
  const places = placesOf(type, parts);
  plot.querySelectorAll<HTMLElement>('.label-of').forEach((label, i) => {
    label.style.setProperty('--_x', `${places[i]?.x}`);
    label.style.setProperty('--_y', `${places[i]?.y}`);
    label.style.setProperty('--_n', `${parts.length}`);
  });
}
