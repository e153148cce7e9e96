import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './words.js';

/** The words of every language. */
export const words = { en, es } satisfies Record<string, Words> as Record<'en' | 'es', Words>;
