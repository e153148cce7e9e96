/** The report as data, and what can be said and shown of it: no element, no DOM. */
export { dataset } from './dataset/bundled/dataset.js';
export * from './dataset/citation.js';
export { DatasetError, parseDataset } from './dataset/parse.js';
export type * from './dataset/schema.js';
export * from './dataset/schema-org.js';
export { viewsOf, type Views } from './figures/views.js';
