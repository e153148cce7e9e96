import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { renderElement } from 'asgm-indicators/ssr';
import { App } from './App.js';

/** The page on a server: fallbacks as children, and one figure whole, in declarative shadow DOM. */
export function render(): string {
  // #region prerender
  const figure = renderElement('stat-counter', {
    attributes: { indicator: 'fairmined-gold-sold' },
    language: 'en',
  });
  // #endregion
  return renderToString(
    <StrictMode>
      <App prerendered={figure} />
    </StrictMode>,
  );
}
