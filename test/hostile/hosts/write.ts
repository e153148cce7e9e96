/** How the pages of these tables are written. */

export const style = (css: string): string => `<style>${css}</style>`;
export const sheet = (path: string): string =>
  `<link rel="stylesheet" href="/node_modules/${path}">`;
export const script = (code: string): string => `<script>${code}</script>`;
export const file = (path: string): string => `<script src="/${path}"></script>`;

/** HTML as a text within a script of the page. */
export const escaped = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
