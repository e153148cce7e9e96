import type { Shown } from '../snippets/snippet.js';
export const FRAME_WIDTH = 600;
export const frameHeight = ({ element }: Shown): number => (element === 'stat-counter' ? 260 : 700);
