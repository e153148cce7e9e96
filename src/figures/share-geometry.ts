/** Where things stand in a picture of shares: numbers in, numbers out. */

/** A place: in a ring, a direction from its middle, down being positive; in columns, see there. */
export interface Place {
  x: number;
  y: number;
}

/** How wide each value's bar is, in percent of the widest. */
export const widths = (values: readonly number[]): number[] =>
  values.map((value) => rounded((100 * value) / largest(values)));

/** All of them together, by no method that an old library of the page's may have put its own for. */
export function sum(values: readonly number[]): number {
  let whole = 0;
  for (const value of values) whole += value;
  return whole;
}

/** The direction in which the middle of each part of a ring lies that begins at the top. */
export function bearings(values: readonly number[]): Place[] {
  const whole = sum(values) || 1;
  let before = 0;
  return values.map((value) => {
    const angle = (2 * Math.PI * (before + value / 2)) / whole;
    before += value;
    return { x: rounded(Math.sin(angle)), y: rounded(-Math.cos(angle)) };
  });
}

/** The middle of each column, in parts of the width, and its top, in parts of the height. */
export const columns = (values: readonly number[]): Place[] =>
  values.map((value, i) => ({
    x: rounded((i + 0.5) / values.length),
    y: rounded(value / largest(values)),
  }));

/**
 * Which places round a ring have room for a label, the first ones having the first choice; `apart`
 * is how far apart in height two labels on one side must be to be read, 1 being the ring's radius.
 */
export function labelled(places: readonly Place[], apart: number): boolean[] {
  const kept: Place[] = [];
  return places.map((place) => {
    const beside = ({ x, y }: Place) => Math.abs(y - place.y) < apart && x * place.x > -0.03;
    return !kept.some(beside) && kept.push(place) > 0;
  });
}

const largest = (values: readonly number[]): number => Math.max(...values) || 1;

/** Enough for any screen, and short in HTML. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
