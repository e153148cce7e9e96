/** A picture drawn in the page, in the page's font: of a dataset or a choice that nobody published. */
import {
  isText,
  RIM,
  TIGHTER,
  type Mark,
  type Picture,
  type ShapeMark,
  type TextMark,
  type TextStyle,
} from '../figures/picture/picture.js';
import type { Pictured } from '../figures/picture/pictured.js';
import { pictureOf } from '../figures/picture/pictures.js';
import type { PicturedElement } from '../figures/picture/shapes.js';
import type { ViewOf } from '../figures/views.js';

/** Pixels for each unit of a picture, as in those that are published. */
const PIXELS = 2;

/**
 * The picture as PNG, set in `family`, fonts as CSS names them. Rejects where the page cannot draw.
 */
export async function drawnPng<T extends PicturedElement>(
  element: T,
  of: Pictured<ViewOf[T]>,
  family: string,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This page has no canvas.');
  // A font that no text of the page has in bold has not come yet.
  await Promise.allSettled(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 24px ${family}`)),
  );
  const measure = (text: string, style: TextStyle) => {
    dip(pen, style, family);
    return pen.measureText(text).width;
  };
  const picture = await pictureOf(element, of, measure);
  draw(pen, picture, family);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no file.'))),
      'image/png',
    ),
  );
}

function draw(pen: CanvasRenderingContext2D, { width, height, marks }: Picture, family: string) {
  Object.assign(pen.canvas, { width: width * PIXELS, height: height * PIXELS });
  pen.scale(PIXELS, PIXELS);
  for (const mark of marks) {
    pen.save();
    drawMark(pen, mark, family);
    pen.restore();
  }
}

function drawMark(pen: CanvasRenderingContext2D, mark: Mark, family: string): void {
  if (isText(mark)) drawText(pen, mark, family);
  else drawShape(pen, mark);
}

/** Sets font and spacing; where the browser knows no spacing, it is neither measured nor drawn. */
function dip(
  pen: CanvasRenderingContext2D,
  { size, bold, tight }: TextStyle,
  family: string,
): void {
  pen.font = `${bold ? 700 : 400} ${size}px ${family}`;
  pen.letterSpacing = tight ? `${-TIGHTER * size}px` : '0px';
}

function drawText(
  pen: CanvasRenderingContext2D,
  { text, x, y, style, fill, rim }: TextMark,
  family: string,
): void {
  dip(pen, style, family);
  if (rim) {
    Object.assign(pen, { strokeStyle: rim, lineWidth: RIM, lineJoin: 'round' });
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = fill;
  pen.fillText(text, x, y);
}

function drawShape(pen: CanvasRenderingContext2D, mark: ShapeMark): void {
  const { d, fill, stroke, width = 1, at, within } = mark;
  if (within) {
    pen.beginPath();
    pen.rect(within.x, within.y, within.width, within.height);
    pen.clip();
  }
  if (at) {
    pen.translate(at.x, at.y);
    pen.scale(at.scale, at.scale);
  }
  const path = new Path2D(d);
  if (fill) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke) {
    Object.assign(pen, {
      strokeStyle: stroke,
      lineWidth: width / (at?.scale ?? 1),
      lineJoin: 'round',
    });
    pen.stroke(path);
  }
}
