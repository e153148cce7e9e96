import { expect } from 'chai';
import type { Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host, made, releaseAll } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';

const said = { language: 'en', sentence: 'The figure as a sentence (2020; ARM)' } as const;
const FIGURES: Record<string, Shown> = {
  'a counter': { element: 'stat-counter', id: 'livelihoods', ...said },
  'a chart': { element: 'region-share-chart', id: 'asgm-gold-by-region', ...said },
  'a timeline': { element: 'timeline-view', id: 'activities', ...said },
  'an activity': { element: 'timeline-view', id: '2019-dialogue-events', ...said },
  'a map': { element: 'certified-orgs-map', id: 'certified-orgs-map', ...said },
};
const WIDTHS = [360, 800];

let page: OpenPage;

afterEach(async () => {
  page.close();
  await releaseAll();
});

/** Opens a page with text above and below a snippet, and waits until it shows its figure. */
async function open(shown: Shown, width: number, reserve = true): Promise<Element> {
  const held = host('held');
  const site = { host: held.base, files: held.base, reserve };
  const html =
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">' +
    '<body style="margin: 16px; font: 16px/1.5 sans-serif"><p>Above</p>' +
    `${snippetOf('element', shown, site)}<p>Below</p>`;
  page = await openPage(made(html), { width, height: 640, parsed: true });
  // What comes before the first picture of a page moves nothing.
  await until(async () => (await held.asked()).length, 'the first request');
  await settled(page);
  await held.release();
  const element = page.document.querySelector(shown.element)!;
  await until(() => element.shadowRoot?.querySelector('.figure'), 'the figure');
  await settled(page);
  return element;
}

for (const width of WIDTHS) {
  describe(`on a page of ${width} px, the room that a snippet reserves`, () => {
    for (const [name, shown] of Object.entries(FIGURES)) {
      it(`is enough for ${name}: nothing moves when it comes`, async () => {
        await open(shown, width);
        // Only Chromium tells of shifts.
        expect(page.record.shifts ?? []).to.deep.equal([]);
      });
    }

    it('is not much more than a counter and a chart take', async () => {
      for (const name of ['a counter', 'a chart']) {
        const natural = (await open(FIGURES[name]!, width, false)).getBoundingClientRect().height;
        page.close();
        const reserved = (await open(FIGURES[name]!, width)).getBoundingClientRect().height;
        page.close();
        expect(reserved - natural, name).to.be.within(-1, 64);
      }
    });
  });
}
