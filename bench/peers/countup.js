import { CountUp } from 'countup.js';

const number = document.getElementById('number');
const counter = new CountUp(number, 4);
if (!counter.error) counter.start();
number.dispatchEvent(new Event('drawn'));
