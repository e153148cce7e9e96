import { css } from '@lit/reactive-element';

/**
 * The colours beside gold, for figures with several parts; at most four are ever used together.
 * Each is 3:1 against the page, and each is told apart by shape or word as well.
 */
export const palette = css`
  .figure {
    --_teal: var(
      --asgm-teal,
      light-dark(
        oklch(from currentColor clamp(0.468, (l - 0.64) * 99, 0.764) 0.077 208 / 1),
        #63c3cf
      )
    );
    --_slate: var(
      --asgm-slate,
      light-dark(oklch(from currentColor clamp(0.58, (l - 0.64) * 99, 0.66) 0.021 256 / 1), #8b95a1)
    );
    --_clay: var(
      --asgm-clay,
      light-dark(
        oklch(from currentColor clamp(0.508, (l - 0.64) * 99, 0.749) 0.138 42 / 1),
        #f0926b
      )
    );
  }
  .figure[data-theme='light'] {
    --_teal: var(--asgm-teal, #1b6673);
    --_slate: var(--asgm-slate, #737b86);
    --_clay: var(--asgm-clay, #a4481f);
  }
`;
