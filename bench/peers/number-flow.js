import 'number-flow';

const number = document.querySelector('number-flow');
number.update(0);
number.update(4);
number.dispatchEvent(new Event('drawn'));
