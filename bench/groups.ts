/** Groups of contestants, and how each group is measured. */
import type { Browser } from 'puppeteer-core';
import { FIGURES, figureNames, type FigureName } from './content.js';
import {
  load,
  opened,
  slow4g,
  taskTime,
  unthrottled,
  type Condition,
  type Opened,
} from './load.js';
import * as pages from './pages.js';
import { add, measuresOf, type Measured } from './results.js';
import { shuffled } from './statistics.js';
import type { Site } from './site.js';

export const groupNames = [...figureNames, 'four', 'shift', 'scale'] as const;
export type GroupName = (typeof groupNames)[number];

/** What every group is measured with. */
export interface Bench {
  browser: Browser;
  site: Site;
  rounds: number;
  seed: number;
}

/** One measurement that is taken in every round. */
interface Turn {
  contestant: string;
  condition: string;
  measure: () => Promise<object>;
}

/** Pages that a group needs bundled. */
export function bundledFor(group: GroupName): pages.Bundled[] {
  if (group === 'four') return [pages.allFourPeers()];
  if (group === 'shift') return [];
  if (group === 'scale') return [pages.thousandCountersOfPeer(), pages.chartsOfPeer(CHARTS)];
  return pages.peers(group);
}

/** Charts on the page of many. */
const CHARTS = 50;

/** Measures `group` round after round, each in another order; the first round warms up. */
export async function measure(group: GroupName, bench: Bench): Promise<Measured> {
  const turns = turnsOf(group, bench);
  const measured: Measured = {};
  // What moves is no matter of time.
  const warm = group === 'shift' ? 0 : 1;
  for (let round = 0; round < bench.rounds + warm; round++) {
    for (const { contestant, condition, measure } of shuffled(turns, bench.seed + round)) {
      bench.site.sent();
      const values = await measure();
      check(`${group}, ${contestant}`, bench.site.sent(), values);
      if (round >= warm) add(measured, contestant, condition, values);
    }
  }
  return inOrder(measured, turns);
}

/** What the page says it got is what the server has sent. */
function check(name: string, sent: number, values: { bytes?: number }): void {
  if (values.bytes !== undefined && values.bytes !== sent) {
    console.warn(`${name}: the page counts ${values.bytes} bytes, the server has sent ${sent}.`);
  }
}

const inOrder = (measured: Measured, turns: readonly Turn[]): Measured =>
  Object.fromEntries(
    [...new Set(turns.map(({ contestant }) => contestant))].map((name) => [
      name,
      measured[name] ?? {},
    ]),
  );

function turnsOf(group: GroupName, bench: Bench): Turn[] {
  if (group === 'shift') return figureNames.flatMap((figure) => shiftTurns(figure, bench));
  if (group === 'scale') return scaleTurns(bench);
  const { site } = bench;
  const contestants =
    group === 'four'
      ? [pages.allFour(site.url, site.pages), pages.allFourPeers()]
      : [...pages.own(group, site.url, site.pages), ...pages.peers(group)];
  return contestants.flatMap((contestant) =>
    [unthrottled, slow4g].map((condition) => turn(bench, contestant, condition)),
  );
}

const turn = (
  { browser, site }: Bench,
  contestant: pages.Contestant,
  condition: Condition,
): Turn => ({
  contestant: contestant.name,
  condition: condition.name,
  measure: async () =>
    measuresOf(
      await load(browser, site.url, contestant, condition, { whole: condition === unthrottled }),
    ),
});

function shiftTurns(figure: FigureName, { browser, site }: Bench): Turn[] {
  const [snippet, embed] = pages.own(figure, site.url, site.pages);
  const others = pages.otherForms(figure, site.url, site.pages);
  return [snippet!, embed!, ...others].flatMap((contestant) =>
    [390, 1280].map((width) => ({
      contestant: `${figure}, ${contestant.name}`,
      condition: `${width} px`,
      measure: async () => {
        const { shift } = await load(browser, site.url, contestant, slow4g, { width, whole: true });
        return { shift };
      },
    })),
  );
}

const pause = (time: number) => new Promise<void>((resolve) => void setTimeout(resolve, time));
/** Until a page that has been loaded or scrolled is at rest. */
const REST = 1500;

function scaleTurns({ browser, site }: Bench): Turn[] {
  const { url, pages: texts } = site;
  const on = (
    name: string,
    contestant: pages.Contestant,
    then: (opened: Opened) => Promise<object>,
  ): Turn => ({
    contestant: name,
    condition: unthrottled.name,
    measure: () => opened(browser, url, contestant, unthrottled, 1280, then),
  });
  return [
    on('counters', pages.thousandCounters(url, texts), counters),
    on('countup.js', pages.thousandCountersOfPeer(), counters),
    on('1 chart', pages.chartsOf(1, url, texts), charts),
    on('50 charts', pages.chartsOf(CHARTS, url, texts), charts),
    on('50 of chart.js', pages.chartsOfPeer(CHARTS), charts),
  ];
}

/** When counters are ready, and how evenly frames come while those at the end count, and at rest. */
async function counters({ page }: Opened): Promise<object> {
  const { interactive } = (await page.evaluate('bench.report()')) as { interactive: number };
  const inView = await page.evaluate('bench.inView()');
  await pause(REST);
  const idle = await page.evaluate('bench.frames(800)');
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  // The first frame after it lays out what was out of sight.
  const counting = await page.evaluate('bench.frames(100).then(() => bench.frames(600))');
  return { inView, interactive, counting, idle };
}

async function charts({ page, cdp }: Opened): Promise<object> {
  await pause(REST);
  const before = await taskTime(cdp);
  await page.evaluate('bench.scrollThrough()');
  await pause(REST);
  const after = await taskTime(cdp);
  const drawn = await page.evaluate(
    `[...document.querySelectorAll('${FIGURES.chart[0]}')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.plot.drawn')).length || document.querySelectorAll('canvas').length`,
  );
  return { before, after, drawn };
}
