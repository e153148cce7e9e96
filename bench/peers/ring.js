import { ArcElement, Chart, DoughnutController, Tooltip } from 'chart.js';
import shares from '../made/shares.json';

Chart.register(ArcElement, DoughnutController, Tooltip);

/** The ring as the documentation of Chart.js draws one; names and numbers are in the table beside. */
export const ring = (canvas) =>
  new Chart(canvas, {
    type: 'doughnut',
    data: {
      labels: shares.map(({ name }) => name),
      datasets: [
        {
          data: shares.map(({ value }) => value),
          backgroundColor: ['#9a6b00', '#1b6673', '#737b86'],
        },
      ],
    },
  });
