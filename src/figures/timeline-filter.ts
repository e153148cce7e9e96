/** Which activities a choice leaves, and how many each further choice would. */
import type { Entry, Era, TimelineContent } from './timeline-view.js';

/** What is chosen; what is empty leaves everything. */
export interface Choice {
  topic: string;
  organisation: string;
  /** Years, as attributes have them. */
  from: string | number;
  to: string | number;
  activity: string;
}

/** What of a timeline is shown. */
export interface Shown {
  /** Periods that something is left of, each with that alone, and how many it has in `all`. */
  eras: readonly (Era & { all: number })[];
  /** How many activities are left, of how many. */
  n: number;
  all: number;
  /** How many would be left with another topic, organisation or period, by its id or label. */
  topics: Counts;
  organisations: Counts;
  years: Counts;
}

/** By id; all of them under the empty one. */
export type Counts = Record<string, number>;

/** An activity with what its period tells. */
type Dated = Era & Entry;
type Test = (one: Dated) => boolean;

/** What `choice` leaves of `eras`. Each count follows the choices beside its own. */
export function chosen({ eras }: Pick<TimelineContent, 'eras'>, choice: Choice): Shown {
  const { topic, organisation, activity } = choice;
  const all = eras.flatMap((era) => era.entries.map((entry): Dated => ({ ...era, ...entry })));
  const left = (...tests: Test[]) => all.filter((one) => tests.every((test) => test(one)));
  const about: Test = ({ topics }) => !topic || topics.includes(topic);
  const by: Test = ({ organisations }) => !organisation || !!organisations?.includes(organisation);
  const within: Test = ({ from, to, years: [first, last] = [from, to] }) =>
    last >= Number(choice.from || from) && first <= Number(choice.to || to);
  const shown = activity ? left(({ id }) => id === activity) : left(about, by, within);
  return {
    eras: eras
      .map((era) => ({
        ...era,
        all: era.entries.length,
        entries: era.entries.filter(({ id }) => shown.some((one) => one.id === id)),
      }))
      .filter(({ entries }) => entries.length),
    n: shown.length,
    all: all.length,
    topics: count(left(by, within).map(({ topics }) => topics)),
    organisations: count(left(about, within).map(({ organisations = [] }) => organisations)),
    years: count(left(about, by).map(({ label }) => [label])),
  };
}

function count(ids: readonly (readonly string[])[]): Counts {
  const counts: Counts = { '': ids.length };
  // A dataset may call something by a word that every object knows.
  for (const id of ids.flat()) counts[id] = (Object.hasOwn(counts, id) ? counts[id]! : 0) + 1;
  return counts;
}
