import type { CSSResult } from '@lit/reactive-element';

/** Gives the shadow root of `element` styles that only what is asked for needs. */
export function adopt({ shadowRoot }: Element, { styleSheet }: CSSResult): void {
  const sheets = shadowRoot?.adoptedStyleSheets;
  if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
}
