import { CountUp } from 'countup.js';
import { d3Map } from './d3.js';
import { ring } from './ring.js';
import { visTimeline } from './vis.js';

const told = (element) => element.dispatchEvent(new Event('drawn'));
const [number, map, timeline] = ['number', 'map', 'timeline'].map((id) =>
  document.getElementById(id),
);
const canvas = document.querySelector('canvas');

new CountUp(number, 4).start();
told(number);
ring(canvas);
told(canvas);
d3Map(map);
told(map);
visTimeline(timeline, () => told(timeline));
