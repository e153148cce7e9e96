import { d3Map } from './d3.js';

const box = document.getElementById('map');
d3Map(box);
box.dispatchEvent(new Event('drawn'));
