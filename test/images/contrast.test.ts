import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pixelsOf } from '../../scripts/image-png.js';
import { svgOf } from '../../scripts/image-svg.js';
import * as paper from '../../src/figures/picture/paper.js';
import { isText } from '../../src/figures/picture/picture.js';
import { tokens } from '../../src/shared/tokens.styles.js';
import { palette } from '../../src/shared/palette.styles.js';
import { contrast, linear } from '../shared/colours.js';
import { boxOfText, pictures, textsOf } from './all.js';

const hex = (rgba: Uint8Array, at: number): string =>
  `#${Buffer.from(rgba.subarray(at, at + 3)).toString('hex')}`;

describe('In every picture', () => {
  test('text has a contrast of 4.5 to all that is below it', async () => {
    for (const [address, picture] of pictures) {
      const told = { language: 'en', title: '', alt: '' };
      const bare = { ...picture, marks: picture.marks.filter((mark) => !isText(mark)) };
      const { width, data } = await pixelsOf(svgOf(bare, told), 0.5);
      for (const mark of textsOf(picture)) {
        const box = boxOfText(mark);
        const grounds = new Set<string>(mark.rim ? [mark.rim] : []);
        // A rim keeps lines of a drawing off its text.
        for (let y = Math.ceil(box.top / 2); !mark.rim && y < box.bottom / 2; y++) {
          for (let x = Math.ceil(box.left / 2); x < box.right / 2; x++) {
            grounds.add(hex(data, 4 * (y * width + x)));
          }
        }
        for (const ground of grounds) {
          const ratio = contrast(linear(mark.fill), linear(ground));
          assert.ok(ratio >= 4.5, `${address}: “${mark.text}” on ${ground}: ${ratio.toFixed(2)}`);
        }
      }
    }
  });

  test('the colours are those of figures on light pages', () => {
    const { INK, GOLD, TEAL, SLATE, CLAY } = paper;
    for (const [name, colour] of Object.entries({ INK, GOLD, TEAL, SLATE, CLAY })) {
      const token = `--asgm-${name.toLowerCase()}, ${colour})`;
      assert.ok((tokens.cssText + palette.cssText).includes(token), token);
    }
  });

  test('marks stand out from the paper, 3:1', () => {
    for (const colour of paper.PARTS) {
      assert.ok(contrast(linear(colour), linear(paper.PAPER)) >= 3, colour);
    }
  });
});
