import { ring } from './ring.js';

for (const canvas of document.querySelectorAll('canvas')) {
  ring(canvas);
  canvas.dispatchEvent(new Event('drawn'));
}
