import { expect } from 'chai';
import { names, type ElementName } from '../src/shared/names.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { host, releaseAll, type Host } from './harness/hosts.js';
import { settled } from './harness/settled.js';

/** A page of each element: all that it has, or one that it shows. */
const PAGES: Record<ElementName, string> = {
  'stat-counter': 'embed/en/stat-counter/fairmined-premium/',
  'region-share-chart': 'embed/en/region-share-chart/asgm-gold-by-region/bar/',
  'timeline-view': 'embed/en/timeline-view/columns/',
  'certified-orgs-map': 'embed/en/certified-orgs-map/',
  'report-section': 'embed/en/report-section/achievements/',
  'impact-report': 'embed/en/impact-report/',
};

const WIDTHS = [320, 1280];
/** In how many places a page is halved. */
const CUTS = 5;

let files: Host;
let page: OpenPage;
afterEach(async () => {
  page.close();
  await releaseAll();
});

/** The tags in the body of a page. */
async function tagsIn(path: string): Promise<number> {
  const html = await (await fetch(`/dist/${path}`)).text();
  return html.slice(html.indexOf('<body')).split('>').length - 1;
}

/** Opens a page of which so many tags have come; what it resolves with has all of them come. */
async function openHalved(path: string, tags: number, width: number): Promise<() => Promise<void>> {
  files = host('halved');
  const opening = openPage(`${files.base}${path}?tags=${tags}`, { width });
  const frame = document.querySelector('iframe')!;
  const coming = () => frame.contentWindow as OpenPage['window'];
  await until(() => coming().pageRecord && coming().document.body, 'the first half');
  await settled({ window: coming() });
  page = {
    get window() {
      return coming();
    },
    get document() {
      return coming().document;
    },
    close: () => frame.remove(),
  } as OpenPage;
  return async () => {
    await files.release();
    page = await opening;
  };
}

const rootOf = (element: ElementName) => page.document.querySelector(element)!.shadowRoot!;
const figureOf = (element: ElementName) => rootOf(element).querySelector('.figure')!;
/** What is prerendered brings its styles along. */
const isLive = (root: ShadowRoot) => !root.querySelector('style');
const rootsIn = (node: ParentNode): ShadowRoot[] =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
const isSeen = (shown: Element) =>
  page.window.getComputedStyle(shown).visibility === 'visible' && shown.getClientRects().length > 0;

for (const element of names) {
  describe(`the page of ${element}, while it is coming,`, () => {
    for (const width of WIDTHS) {
      it(`moves nothing at ${width} px, wherever it is halved`, async () => {
        const path = PAGES[element];
        const tags = await tagsIn(path);
        for (let cut = 1; cut <= CUTS; cut++) {
          const come = await openHalved(path, Math.floor((cut * tags) / (CUTS + 1)), width);
          await come();
          await until(() => isLive(rootOf(element)), 'the live figure');
          await settled(page);
          expect(page.record.shifts ?? [], `behind tag ${cut} of ${CUTS}`).to.deep.equal([]);
          page.close();
        }
      });

      it(`is as high live as it came, at ${width} px`, async () => {
        files = host('held');
        // What is within a report becomes live where it is near.
        const size = { width, height: 40_000, parsed: true };
        page = await openPage(`${files.base}${PAGES[element]}`, size);
        const height = () => page.document.body.getBoundingClientRect().height;
        const before = height();
        await files.release();
        await until(() => rootsIn(page.document).every(isLive), 'all that is live');
        await settled(page);
        expect(height()).to.be.closeTo(before, 0.5);
      });
    }
  });
}

describe('a prerendered figure of which not all has come', () => {
  it('is not seen, and is once all has', async () => {
    const come = await openHalved(PAGES['stat-counter'], 20, 800);
    expect(isSeen(figureOf('stat-counter'))).to.equal(false);
    await come();
    expect(isSeen(figureOf('stat-counter'))).to.equal(true);
    expect(isSeen(page.document.querySelector('footer')!)).to.equal(true);
  });

  it('is seen as far as it has come, where the rest is late', async () => {
    const come = await openHalved(PAGES['stat-counter'], 20, 800);
    const figure = figureOf('stat-counter');
    const [wait] = figure.getAnimations();
    wait!.finish();
    expect(isSeen(figure)).to.equal(true);
    await come();
  });
});
