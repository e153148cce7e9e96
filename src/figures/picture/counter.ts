/** The picture of one scalar indicator: its number is the picture. */
import type { Counter, CounterView } from '../counter-view.js';
import { gap, stack, type Block, type Typeset, typesetter } from './block.js';
import { GOLD, INK, INNER, MARGIN, MUTED, SMALL } from './paper.js';
import type { Measure, Picture, TextStyle } from './picture.js';
import { detailOf, type Pictured } from './pictured.js';
import { CARD } from './shapes.js';
import { fitting, footOf, sheet } from './sheet.js';

/** From very large to what still is the largest text by far. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4];

export function counterPicture(of: Pictured<CounterView>, measure: Measure): Picture {
  const figure = of.view.figures.find(({ id }) => id === of.id);
  if (!figure) throw new Error(`There is no indicator ${JSON.stringify(of.id)}.`);
  const { title, notes } = detailOf(of);
  const set = typesetter(measure);
  const foot = footOf(of, { origin: figure.origin, notes }, set);
  return fitting(SCALES, CARD[1], (scale) => {
    const label = Math.max(30, 46 * scale);
    const body = stack(
      gap(26),
      set(title, { size: SMALL }, { fill: MUTED }),
      gap(12 + 34 * scale),
      ...(figure.number ? numberBlocks(figure, of.view.locale, 230 * scale, set, measure) : []),
      set(figure.text, { size: label }, { leading: 1.28, even: true }),
    );
    return sheet({ body, foot, height: CARD[1] });
  });
}

/** Qualifier above, number and unit on one baseline; in its width they fit in any case. */
function numberBlocks(
  { qualifier, number = '', unit = '' }: Counter,
  locale: string,
  size: number,
  set: Typeset,
  measure: Measure,
): Block[] {
  // An ordinal in words starts as a heading does.
  const text = number.charAt(0).toLocaleUpperCase(locale) + number.slice(1);
  const large = (scale: number): TextStyle => ({ size: size * scale, bold: true, tight: true });
  const small = (scale: number): TextStyle => ({
    size: Math.max(36, 62 * (size / 230)) * scale,
    bold: true,
  });
  const width = measure(text, large(1)) + measure(unit, small(1)) + 8;
  const scale = Math.min(1, INNER / width);
  // The sign of a unit without a blank stands close: “25%”.
  const beside = /^\s/.test(unit)
    ? measure('n', small(scale)) * 0.5
    : measure('n', small(scale)) * 0.2;
  const style = large(scale);
  const y = style.size * 0.78;
  const x = MARGIN - style.size * 0.03;
  const line: Block = {
    height: style.size * 1.03,
    marks: [
      { text, x, y, style, fill: INK },
      ...(unit
        ? [
            {
              text: unit.trim(),
              x: x + measure(text, style) + beside,
              y,
              style: small(scale),
              fill: INK,
            },
          ]
        : []),
    ],
  };
  return [
    ...(qualifier ? [set(qualifier, { size: 40, bold: true }, { fill: GOLD, leading: 1.2 })] : []),
    line,
  ];
}
