import { expect } from 'chai';
import { embedAddress, type Shown } from '../src/snippets/address.js';
import { shows } from '../src/snippets/variants.js';
import { names, type ElementName } from '../src/shared/names.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { settled } from './harness/settled.js';

const COUNTER = 'embed/en/stat-counter/certified-orgs/';
const WIDTHS = [240, 600, 1280];

/** A figure of each element: all that it has, or one that it shows. */
const FIGURES: Partial<Record<ElementName, string>> = {
  'stat-counter': 'fairmined-premium',
  'region-share-chart': 'asgm-gold-by-region',
  'report-section': 'achievements',
};
const pageOf = (element: ElementName): string => {
  const id = FIGURES[element] ?? shows[element].whole!;
  const shown: Shown = { element, id, language: 'es', sentence: '' };
  return embedAddress('/dist/', shown);
};

let page: OpenPage;
let heights: number[];

/** Keeps the heights that come from the page's frame; with `fit`, the frame follows, as a host's. */
function listen({ fit = false } = {}): () => void {
  heights = [];
  const hear = ({ data, source }: MessageEvent<{ type?: string; height?: number }>) => {
    const frame = [...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (!frame || data.type !== 'asgm-indicators:height') return;
    heights.push(Number(data.height));
    if (fit) frame.height = String(data.height);
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

const root = (element: ElementName = 'stat-counter') =>
  page.document.querySelector(element)!.shadowRoot!;
/** What is prerendered brings its styles along; what could not be had is told of in its place. */
const live = (element: ElementName = 'stat-counter') =>
  until(() => {
    expect(root(element).querySelector('.message')?.textContent).to.equal(undefined);
    return !root(element).querySelector('style');
  }, 'the live figure');
const last = () => heights.at(-1)!;
const innerHeightOf = ({ document }: OpenPage) => document.documentElement.clientHeight;
const bodyHeight = () => Math.ceil(page.document.body.getBoundingClientRect().height);

describe('A page in a frame', () => {
  let stop: () => void;
  afterEach(() => {
    page.close();
    stop();
  });

  for (const element of names) {
    for (const width of WIDTHS) {
      it(`tells how high ${element} is at ${width} px, and then holds still`, async () => {
        stop = listen({ fit: true });
        page = await openPage(pageOf(element), { width, height: 150 });
        await live(element);
        const { documentElement } = page.document;
        await until(async () => {
          const before = heights.length;
          await settled(page);
          return before && before === heights.length && last() === bodyHeight();
        }, 'its height, and an end of it');
        const { scrollHeight, scrollWidth, clientWidth } = documentElement;
        expect(scrollHeight, 'nothing to scroll').to.equal(innerHeightOf(page));
        expect(scrollWidth, 'nothing to scroll sideways').to.equal(clientWidth);
        const before = heights.length;
        await settled(page);
        expect(heights.length, 'no more to tell').to.equal(before);
        // The report tells of each of its parts as that comes.
        expect(heights.length, 'told rarely').to.be.at.most(element === 'impact-report' ? 16 : 8);
        for (const height of heights) expect(height % 1).to.equal(0);
      });
    }
  }

  describe('of a counter', () => {
    beforeEach(async () => {
      stop = listen();
      // High enough to have no scroll bar, which would take from its width.
      page = await openPage(`/dist/${COUNTER}`, { width: 320, height: 600 });
      await live();
      await until(() => last() === bodyHeight(), 'its height');
    });

    it('tells of a source line that is opened, and of its closing', async () => {
      const closed = last();
      root().querySelector('summary')!.click();
      await until(() => last() > closed, 'more');
      await until(() => last() === bodyHeight(), 'all of it');
      root().querySelector('summary')!.click();
      await until(() => last() === closed, 'as before');
    });

    it('tells of a narrower frame', async () => {
      const wide = last();
      page.frame.width = '200';
      await until(() => last() > wide, 'more');
    });

    it('does not answer a higher frame: its height is that of what it shows', async () => {
      const before = heights.length;
      page.frame.height = '900';
      await settled(page);
      await settled(page);
      expect(heights.length).to.equal(before);
    });

    it('makes room for a menu that reaches below its end, and takes it back', async () => {
      page.frame.height = String(last());
      const closed = last();
      page.frame.focus();
      root().querySelector<HTMLElement>('#menu-button')!.click();
      const menu = await until(() => root().querySelector('.menu:popover-open'), 'the menu');
      await until(
        () => Math.max(last(), closed) >= menu.getBoundingClientRect().bottom,
        'room for it',
      );
      (menu as HTMLElement).hidePopover();
      await until(() => last() === closed, 'its own height');
    });

    it('answers whoever came too late to hear it', async () => {
      const before = heights.length;
      page.window.postMessage({ type: 'asgm-indicators:ask' }, '*');
      await until(() => heights.length > before, 'an answer');
      expect(last()).to.equal(bodyHeight());
    });

    it('is silent where it is asked for nothing of its own', async () => {
      const before = heights.length;
      for (const message of [null, 'height', 7, {}, { type: 'other' }, { message: 'ready' }]) {
        page.window.postMessage(message, '*');
      }
      await settled(page);
      // `ready` without a secret is of nobody, as this frame has none.
      expect(heights.length).to.be.at.most(before + 1);
      expect(page.record.errors).to.deep.equal([]);
    });

    it('shows no address while links lead somewhere', () => {
      const address = page.document.querySelector('.address');
      expect(address === null || address.getClientRects().length === 0).to.equal(true);
    });
  });
});

describe('The links of a page in a frame', () => {
  let opened: string[];
  let stop: () => void;
  const link = (text: string) =>
    [...page.document.querySelectorAll('a')].find(({ textContent }) => textContent === text)!;

  /** Opens the page; `allowed` says whether new windows are. */
  async function open(allowed: boolean, hash = ''): Promise<void> {
    opened = [];
    stop = listen();
    page = await openPage(`/dist/${COUNTER}${hash}`);
    page.window.open = (address) => {
      opened.push(String(address));
      return allowed ? window : null;
    };
    await until(() => heights.length, 'its script');
  }
  afterEach(() => {
    page.close();
    stop();
  });

  it('open another window for what is more than a figure', async () => {
    await open(true);
    const { href } = link('All figures');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link('All figures').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(opened).to.deep.equal([href]);
    expect(new URL(href).hash).to.equal('#stat-counter/certified-orgs');
  });

  it('stay in the frame where no window may be opened', async () => {
    await open(false);
    let prevented: boolean | undefined;
    page.window.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    link('All figures').click();
    expect([prevented, opened.length]).to.deep.equal([false, 1]);
  });

  it('show the figure in another language in the same frame, which tells its height', async () => {
    await open(true);
    const before = heights.length;
    link('Español').click();
    await until(() => page.document.documentElement.lang === 'es', 'Spanish');
    await until(() => heights.length > before, 'its height');
    expect(opened).to.deep.equal([]);
  });
});
