import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import activities from '../made/activities.json';

/** Each activity as an item with its title and the report's sentence. */
export function visTimeline(box, drawn) {
  const items = new DataSet(
    activities.map(({ id, title, sentence, start, end }) => ({
      id,
      start,
      ...(end && { end }),
      content: `<b>${title}</b><p>${sentence}</p>`,
    })),
  );
  return new Timeline(box, items, { onInitialDrawComplete: drawn });
}
