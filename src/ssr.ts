/** Elements as HTML, made in Node: `asgm-indicators/ssr`. */
export { renderElement, styleHash, stylesOf, type RenderOptions } from './embed/prerender.js';
