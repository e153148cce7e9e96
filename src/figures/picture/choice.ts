/** What of a timeline is shown, by an element's attributes. */
import { fill } from '../../strings/words.js';
import type { Choice } from '../timeline-filter.js';
import type { TimelineContent } from '../timeline-view.js';
import type { Pictured } from './pictured.js';

/** What a choice leaves: “Certification, Oro Puno: 2 of 24 activities”. */
export function chosenText({ view, settings }: Pictured<TimelineContent>, n: number): string {
  const { topic = '', organisation = '' } = settings;
  const by = [view.topics[topic], view.organisations[organisation]].filter(Boolean).join(', ');
  const count = fill(view.words.shown, { n });
  return by ? `${by}: ${count}` : count;
}

/** What of the timeline the settings leave. */
export const choiceOf = ({ settings }: Pictured): Choice => ({
  topic: '',
  organisation: '',
  from: '',
  to: '',
  activity: '',
  ...settings,
});
