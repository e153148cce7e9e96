/** The targets, each as what is measured against what, and whether they are met. */
import { median } from './statistics.js';
import type { Result } from './results.js';

/** One measure of one contestant. */
export interface Ref {
  group: string;
  contestant: string;
  condition: string;
  measure: string;
}

export interface Target {
  what: string;
  ours: Ref;
  /** Of several, the least counts. None: the measure itself is compared with the limit. */
  theirs: readonly Ref[];
  /** `ratio`: ours by theirs. `more`: ours less theirs. `most`: the most of ours in any round. */
  kind: 'ratio' | 'more' | 'most';
  limit: number;
  unit: 'ms' | 'bytes' | '';
}

export interface Row {
  what: string;
  value: number;
  /** The two that were compared. */
  ours: number;
  theirs: number | undefined;
  target: Target;
  hit: boolean;
}

const SLOW = 'slow 4G';
const FAST = 'unthrottled';

const ratio = (what: string, limit: number, unit: Target['unit'], ours: Ref, ...theirs: Ref[]) =>
  ({ what, kind: 'ratio', limit, unit, ours, theirs }) satisfies Target;

const at =
  (group: string, condition: string, measure: string) =>
  (contestant: string): Ref => ({ group, contestant, condition, measure });

/** A page of one figure in both its forms; the names of its peers. */
function readable(group: string): Target[] {
  return [FAST, SLOW].map((condition) => {
    const ref = at(group, condition, 'readable');
    return ratio(
      `${group}: embed page readable, ${condition}`,
      1.15,
      'ms',
      ref('embed page'),
      ref('floor'),
    );
  });
}

const forms = ['snippet', 'embed page'] as const;

const interactive = (
  group: string,
  condition: string,
  limit: number,
  ...peers: string[]
): Target[] =>
  forms.map((form) => {
    const ref = at(group, condition, 'interactive');
    return ratio(
      `${group}: ${form} interactive, ${condition}, to ${peers.join(' or ')}`,
      limit,
      'ms',
      ref(form),
      ...peers.map(ref),
    );
  });

const bytes = at('map', FAST, 'bytes');
const timelineBytes = at('timeline', FAST, 'bytes');
const four = (condition: string) => at('four', condition, 'interactive');
const fourBytes = at('four', FAST, 'bytes');
const scale = (measure: string) => at('scale', FAST, measure);

/** What may move: nothing, but for the plain figure, which is measured and told. */
const SHIFTS: readonly (readonly [form: string, limit: number])[] = [
  ['embed page', 0],
  ['prerendered', 0],
  ['snippet', 0],
  ['plain', Infinity],
];
const FIGURES = ['counter', 'chart', 'map', 'timeline'];

export const targets: readonly Target[] = [
  ...FIGURES.flatMap(readable),
  ...interactive('counter', FAST, 1.25, 'countup.js'),
  ...interactive('counter', SLOW, 1.6, 'countup.js'),
  ...interactive('counter', SLOW, 1, 'number-flow'),
  ...interactive('chart', FAST, 1.15, 'chart.js'),
  ...interactive('chart', SLOW, 1.3, 'chart.js'),
  ...[FAST, SLOW].flatMap((condition) =>
    interactive('timeline', condition, 0.6, 'vis-timeline', 'timelinejs'),
  ),
  ...forms.map((form) =>
    ratio(
      `timeline: ${form} in bytes, to the lighter`,
      0.2,
      'bytes',
      timelineBytes(form),
      ...['vis-timeline', 'timelinejs'].map(timelineBytes),
    ),
  ),
  ...[FAST, SLOW].flatMap((condition) => interactive('map', condition, 1.15, 'd3-geo')),
  ...forms.map((form): Target => ({
    what: `map: ${form} in bytes, more than d3-geo`,
    kind: 'more',
    limit: 3000,
    unit: 'bytes',
    ours: bytes(form),
    theirs: [bytes('d3-geo')],
  })),
  ...[FAST, SLOW].map((condition) =>
    ratio(
      `all four interactive, ${condition}, to the peers’ page`,
      0.5,
      'ms',
      four(condition)('snippet'),
      four(condition)('peers'),
    ),
  ),
  ratio(
    'all four in bytes, to the peers’ page',
    0.4,
    'bytes',
    fourBytes('snippet'),
    fourBytes('peers'),
  ),
  ...FIGURES.flatMap((figure) =>
    SHIFTS.flatMap(([form, limit]) =>
      [390, 1280].map((width): Target => ({
        what: `${figure}: layout shift, ${form}, ${width} px`,
        kind: 'most',
        limit,
        unit: '',
        ours: {
          group: 'shift',
          contestant: `${figure}, ${form}`,
          condition: `${width} px`,
          measure: 'shift',
        },
        theirs: [],
      })),
    ),
  ),
  ratio(
    '1,000 counters: those in view ready',
    1,
    'ms',
    scale('inView')('counters'),
    scale('inView')('countup.js'),
  ),
  ratio(
    '1,000 counters: all upgraded',
    3,
    'ms',
    scale('interactive')('counters'),
    scale('interactive')('countup.js'),
  ),
  ratio(
    '1,000 counters: frame interval while counting, to idle',
    1.1,
    'ms',
    scale('counting')('counters'),
    scale('idle')('counters'),
  ),
  ratio(
    '50 charts before scrolling, main thread, to one chart',
    1.2,
    'ms',
    scale('before')('50 charts'),
    scale('before')('1 chart'),
  ),
  ratio(
    '50 charts after scrolling, main thread, to Chart.js',
    1.2,
    'ms',
    scale('after')('50 charts'),
    scale('after')('50 of chart.js'),
  ),
];

/** Rows of all targets whose measurements are among `results`. */
export function rows(results: readonly Result[], of: readonly Target[] = targets): Row[] {
  return of.flatMap((target) => {
    const ours = valuesOf(results, target.ours);
    const theirs = target.theirs.map((ref) => valuesOf(results, ref));
    if (!ours || theirs.some((values) => !values)) return [];
    const own = target.kind === 'most' ? Math.max(...ours) : median(ours);
    const least = theirs.length ? Math.min(...theirs.map((values) => median(values!))) : undefined;
    const value = least === undefined ? own : target.kind === 'ratio' ? own / least : own - least;
    return [
      { what: target.what, value, ours: own, theirs: least, target, hit: value <= target.limit },
    ];
  });
}

const valuesOf = (results: readonly Result[], { group, contestant, condition, measure }: Ref) =>
  results.find((result) => result.group === group)?.measured[contestant]?.[condition]?.[measure];
