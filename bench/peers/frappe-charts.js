import { Chart } from 'frappe-charts';
import shares from '../made/shares.json';

const box = document.getElementById('chart');
new Chart(box, {
  type: 'donut',
  data: {
    labels: shares.map(({ name }) => name),
    datasets: [{ values: shares.map(({ value }) => value) }],
  },
  colors: ['#9a6b00', '#1b6673', '#737b86'],
});
box.dispatchEvent(new Event('drawn'));
