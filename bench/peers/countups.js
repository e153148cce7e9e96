import { CountUp } from 'countup.js';

for (const number of document.querySelectorAll('.number')) {
  new CountUp(number, Number(number.textContent), { autoAnimate: true, autoAnimateOnce: true });
  number.dispatchEvent(new Event('drawn'));
}
