import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import activities from '../made/activities.json';

const day = (text) => {
  const [year, month] = text.split('-').map(Number);
  return month ? { year, month } : { year };
};
const events = activities.map(({ id, title, sentence, start, end }) => ({
  unique_id: id,
  start_date: day(start),
  ...(end && { end_date: day(end) }),
  text: { headline: title, text: sentence },
}));

const box = document.getElementById('timeline');
const timeline = new Timeline(
  'timeline',
  { events },
  {
    script_path: new URL('/timelinejs/js/', location.href).href,
  },
);
timeline.on('loaded', () => box.dispatchEvent(new Event('drawn')));
