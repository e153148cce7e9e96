import { visTimeline } from './vis.js';

const box = document.getElementById('timeline');
visTimeline(box, () => box.dispatchEvent(new Event('drawn')));
