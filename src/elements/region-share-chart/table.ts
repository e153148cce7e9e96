/** The table of a chart: what is read, heard, printed and walked through. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { widths } from '../../figures/share-geometry.js';
import type { ShareFigure, SharePart, ShareView } from '../../figures/share-view.js';
import { classesOf, renderValue } from './part.js';

/** How a table stands with its reader. */
export interface Reading {
  /** Id of the part that is pointed at, focused or selected. */
  lit: string | undefined;
  selected: string | undefined;
  /** Id of the part to which Tab leads. */
  reached: string | undefined;
  /** When `true`, somebody answers: without scripts a name is a name, and no button. */
  live: boolean;
}

/** The parts of `figure`, a row each: name, bar and value. */
export function renderTable(
  figure: ShareFigure,
  { columns }: ShareView,
  reading: Reading,
): TemplateResult {
  const bars = widths(figure.parts.map(({ value }) => value));
  return html`<table part="table">
    <caption class="heard">
      ${figure.caption}
    </caption>
    <thead class="heard">
      <tr>
        <th scope="col">${columns.region}</th>
        <td></td>
        <th scope="col">${columns.share}</th>
      </tr>
    </thead>
    <tbody>
      ${figure.parts.map((part, i) => renderRow(part, i, bars[i] ?? 0, reading))}
    </tbody>
  </table>`;
}

function renderRow(part: SharePart, i: number, width: number, reading: Reading): TemplateResult {
  const { lit, selected, live } = reading;
  return html`<tr
    data-part=${part.id}
    class=${classesOf(i, { lit: part.id === lit, selected: part.id === selected })}
    part="row"
  >
    <th scope="row">
      <span class="name"
        ><i class="swatch"></i>${live ? renderButton(part, reading) : part.name}</span
      >
    </th>
    <td class="track" aria-hidden="true">
      <svg width="100%" height="100%"><rect width=${`${width}%`} height="100%" rx="1"></rect></svg>
    </td>
    <td class="value" part="value">${renderValue(part)}</td>
  </tr>`;
}

/** Named with the whole sentence, which a reader who walks the rows hears of each. */
const renderButton = ({ id, name, sentence }: SharePart, reading: Reading): TemplateResult =>
  html`<button
    part="name"
    aria-label=${sentence}
    aria-pressed=${id === reading.selected ? 'true' : 'false'}
    tabindex=${id === reading.reached ? nothing : '-1'}
  >
    ${name}
  </button>`;
