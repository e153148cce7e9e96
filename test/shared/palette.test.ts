import assert from 'node:assert/strict';
import { test } from 'node:test';
import { palette } from '../../src/shared/palette.styles.js';
import { tokens } from '../../src/shared/tokens.styles.js';
import { contrast, DEFICIENCIES, distance, linear, seen } from './colours.js';

const NAMES = ['gold', 'teal', 'slate', 'clay'];
/** The parts of the report's chart, side by side in this order. */
const PARTS = ['gold', 'teal', 'slate'];
/** The surfaces on which figures stand most often, and those of the gallery. */
const SURFACES = { light: ['#ffffff', '#fffefb'], dark: ['#15181c', '#121212'] };
/** How far apart any two parts are for every eye: four times what is just to be noticed. */
const APART = 8;

const css = tokens.cssText + palette.cssText;

/** The colour `name` in a scheme, as the styles have it. */
function colour(name: string, scheme: 'light' | 'dark'): string {
  const pattern =
    scheme === 'light'
      ? new RegExp(`--_${name}: var\\(--asgm-${name}, (#\\w{6})\\)`)
      : new RegExp(`--_${name}: var\\(\\s*--asgm-${name},\\s*light-dark\\([^#]*(#\\w{6})`);
  const [, hex] = pattern.exec(css) ?? [];
  assert.ok(hex, `no ${scheme} ${name} in the styles`);
  return hex;
}

for (const scheme of ['light', 'dark'] as const) {
  for (const name of NAMES) {
    test(`${name} stands out from every ${scheme} surface, 3:1`, () => {
      for (const surface of SURFACES[scheme]) {
        const ratio = contrast(linear(colour(name, scheme)), linear(surface));
        assert.ok(ratio >= 3, `${ratio.toFixed(2)} on ${surface}`);
      }
    });
  }

  for (const [deficiency, matrix] of Object.entries({ none: undefined, ...DEFICIENCIES })) {
    test(`the parts are told apart on ${scheme} with ${deficiency}`, () => {
      const colours = PARTS.map((name) => {
        const full = linear(colour(name, scheme));
        return matrix ? seen(full, matrix) : full;
      });
      for (const [i, one] of colours.entries()) {
        for (const [j, other] of colours.entries()) {
          if (j <= i) continue;
          const apart = distance(one, other);
          assert.ok(apart >= APART, `${PARTS[i]} and ${PARTS[j]}: ${apart.toFixed(1)}`);
        }
      }
    });
  }
}
