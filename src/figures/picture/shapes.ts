/**
 * Which elements have pictures, and of what shape: a `card` is as wide and high as previews of
 * links are, `tall` is as high as it needs to be. An element that is not named here has none.
 */

/** Width and height of a card, in units of a picture; its PNG has two pixels for each. */
export const CARD = [1200, 630] as const;

export type Shape = 'card' | 'tall';

/** Of the element as a whole, and of one of its figures. */
export const SHAPES = {
  'stat-counter': { whole: 'card', figure: 'card' },
  'region-share-chart': { whole: 'card', figure: 'card' },
  'timeline-view': { whole: 'tall', figure: 'card' },
  'certified-orgs-map': { whole: 'tall', figure: 'card' },
} as const satisfies Record<string, Record<'whole' | 'figure', Shape>>;

/** Tag of an element that has pictures. */
export type PicturedElement = keyof typeof SHAPES;

/** Whether an element has pictures. */
export const hasPictures = (element: string): element is PicturedElement => element in SHAPES;
