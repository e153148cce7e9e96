/**
 * From degrees to the drawing: equirectangular, true at the middle of Peru, where the country is
 * as wide for its height as it is on the ground. It is off by 1.5 % at most, far less than a line.
 */
import type { Position } from '../dataset/topology.js';

/** What is drawn, in degrees: Peru, some sea, and room beside it for what opens at its edge. */
const WEST = -82.4;
const EAST = -66.4;
const NORTH = 0.7;
const SOUTH = -19;
const MIDDLE = -9.2;
/** Units for a degree of latitude: about one for each pixel of a map of 500 px. */
const PER_DEGREE = 30;

export type Point = readonly [x: number, y: number];

const perLongitude = PER_DEGREE * Math.cos((MIDDLE * Math.PI) / 180);

/** Where a point lies in the drawing, in whole units. */
export const project = ([longitude, latitude]: Position): Point => [
  Math.round((longitude - WEST) * perLongitude),
  Math.round((NORTH - latitude) * PER_DEGREE),
];

/** Width and height of the drawing. */
export const FRAME = project([EAST, SOUTH]);
