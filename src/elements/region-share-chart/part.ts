/** How a part is shown, in the table as in the picture. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SharePart } from '../../figures/share-view.js';

/** Colours there are for parts; a fifth part takes the first one's again. */
const COLOURS = 4;

/** A part's number with its qualifier, which is never left out: “about 70%”. */
export const renderValue = ({ qualifier, number }: SharePart): TemplateResult | string =>
  qualifier ? html`<small>${qualifier}</small> ${number}` : number;

/** The class that gives part `i` its colour, and the names of `states` that are `true`. */
export const classesOf = (i: number, states: Record<string, boolean>): string =>
  [`p${i % COLOURS}`, ...trueOf(states)].join(' ');

/** The names of `states` that are `true`. */
export const trueOf = (states: Record<string, boolean>): string[] =>
  Object.keys(states).filter((name) => states[name]);
