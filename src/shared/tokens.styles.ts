import { css } from '@lit/reactive-element';

/**
 * Colours of every element. A page sets `--asgm-*`; what starts `--_` is private.
 *
 * `auto` follows the page twice: its used `color-scheme` and, where that is light, how light its
 * text is, because many dark pages never declare a scheme. `oklch(from currentColor …)` picks
 * between two lightnesses without a script. A browser that knows neither shows the page's colour.
 */
export const tokens = css`
  .figure {
    --_ink: var(
      --asgm-ink,
      light-dark(
        oklch(from currentColor clamp(0.246, (l - 0.64) * 99, 0.954) 0.011 254 / 1),
        #eef0f2
      )
    );
    --_gold: var(
      --asgm-gold,
      light-dark(oklch(from currentColor clamp(0.562, (l - 0.64) * 99, 0.828) 0.12 79 / 1), #f0bf4c)
    );
    --_muted: var(--asgm-muted, color-mix(in srgb, var(--_ink) 74%, transparent));
    --_line: var(--asgm-line, color-mix(in srgb, var(--_ink) 16%, transparent));
  }
  .figure[data-theme='light'] {
    --_ink: var(--asgm-ink, #1d2126);
    --_gold: var(--asgm-gold, #9a6b00);
    color-scheme: light;
  }
  .figure[data-theme='dark'] {
    color-scheme: dark;
  }
`;
