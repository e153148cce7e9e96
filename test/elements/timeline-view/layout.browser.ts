import '../../../src/define/timeline-view.js';
import { expect } from 'chai';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';
import { languages } from '../../../src/dataset/languages.js';
import { contrast } from '../../harness/contrast.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { lookAsIn } from '../../harness/media.js';
import { openCitation, openSource, part, put, ready, show } from '../../harness/place.js';
import { all, more, open, press, texts } from './timelines.js';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const WIDTHS = [240, 280, 320, 360, 414, 480, 600, 768, 1024, 1280, 1600];
const SIZES = { 'text of 16 px': 16, 'text of 32 px, which is 200 %': 32 };
const LAYOUTS = ['vertical', 'horizontal'];

/** What of `element` sticks out of it, by more than the fraction of a pixel that is rounded. */
function sticksOut(element: TimelineView): string[] {
  const { left, right } = element.getBoundingClientRect();
  // A row of periods goes on beyond what is seen of it.
  const isRow = getComputedStyle(all(element, '.eras')[0]!).overflowX === 'auto';
  const inside = all(element, isRow ? '[part]:not(.era, .era *), .eras' : '[part], .count, .more');
  const boxes = inside.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
  const wide = [element, part(element, 'figure')!, ...all(element, isRow ? '.entry p' : '.eras')];
  const scrolling = wide.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  return [...boxes, ...scrolling].map((one) => one.part.value || one.className || one.localName);
}

describe('A timeline fits', () => {
  for (const layout of LAYOUTS) {
    for (const lang of languages) {
      for (const [what, size] of Object.entries(SIZES)) {
        it(`any width from 240 to 1600 px, ${layout}, in ${lang}, with ${what}`, async () => {
          const element = await show('timeline-view', { layout, lang, topic: 'certification' });
          const place = element.parentElement!;
          place.style.fontSize = `${size}px`;
          for (const width of WIDTHS) {
            place.style.inlineSize = `${width}px`;
            expect(sticksOut(element).join(), `${width} px`).to.equal('');
          }
        });
      }
    }
  }

  it('the narrowest column with everything open', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    element.innerHTML = '<a href="https://host.example/v1/embed/es/timeline-view/">24</a>';
    element.parentElement!.style.inlineSize = '240px';
    await open(element, '2020-francisco-uno-mercury');
    await openSource(element);
    await openCitation(element);
    expect(sticksOut(element)).to.deep.equal([]);
  });

  it('the narrowest column where nothing is left', async () => {
    const element = await show('timeline-view', { topic: 'covid-19', to: '2018', lang: 'es' });
    element.parentElement!.style.inlineSize = '240px';
    expect(sticksOut(element)).to.deep.equal([]);
  });

  it('into what its page sizes by content, and is never without width', async () => {
    for (const style of [
      'display: flex',
      'display: grid; grid-template-columns: auto auto',
      'float: left',
      'display: inline-block',
      'position: absolute',
      'inline-size: min-content',
      'inline-size: fit-content',
    ]) {
      const place = put(`<div style="${style}"><timeline-view></timeline-view></div>`);
      const element = await ready(place.querySelector('timeline-view'));
      expect(element.getBoundingClientRect().width, style).to.be.at.least(200);
      expect(sticksOut(element), style).to.deep.equal([]);
    }
  });

  for (const layout of LAYOUTS) {
    it(`into a page that reads from right to left, ${layout}`, async () => {
      const place = put(`<div dir="rtl"><timeline-view layout="${layout}"></timeline-view></div>`);
      const element = await ready(place.querySelector('timeline-view'));
      expect(getComputedStyle(part(element, 'figure')!).direction).to.equal('ltr');
      for (const width of [240, 700]) {
        place.style.inlineSize = `${width}px`;
        expect(sticksOut(element)).to.deep.equal([]);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('the text around it: its sizes follow that, not the root’s', async () => {
    const element = await show('timeline-view');
    element.parentElement!.style.fontSize = '16px';
    const height = () => part(element, 'years')!.getBoundingClientRect().height;
    const before = height();
    document.documentElement.style.fontSize = '30px';
    expect(height()).to.equal(before);
    document.documentElement.style.removeProperty('font-size');
    element.parentElement!.style.fontSize = '24px';
    expect(height()).to.be.greaterThan(before);
  });

  it('a page whose styles are odd: they do not reach into it', async () => {
    const odd =
      'text-transform: uppercase; letter-spacing: 1em; line-height: 3; text-align: right; ' +
      'font-style: italic; white-space: pre; text-indent: 4em; word-break: break-all';
    const heightWith = async (style: string) => {
      const element = await show('timeline-view');
      element.parentElement!.style.cssText = `inline-size: 400px; ${style}`;
      return element.getBoundingClientRect().height;
    };
    expect(await heightWith(odd)).to.equal(await heightWith(''));
  });

  it('fingers: what can be pressed is at least 24 px high and wide', async () => {
    const element = await show('timeline-view', { topic: 'gender', layout: 'horizontal' });
    element.parentElement!.style.cssText = 'font-size: 12px; inline-size: 500px';
    await until(() => part(element, 'later'), 'the buttons');
    for (const target of all(element, 'summary, button, select')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.id).to.be.at.least(24);
    }
  });
});

describe('The years of a timeline', () => {
  const scrolled = async (width: number, style = '') => {
    const element = await show('timeline-view');
    element.parentElement!.style.cssText = `inline-size: ${width}px; padding-block: 200px 2000px; ${style}`;
    const years = all(element, '.years')[2]!;
    const era = all(element, '.era')[2]!.getBoundingClientRect();
    scrollTo(0, scrollY + era.top + 200);
    return years.getBoundingClientRect().top;
  };

  it('stay in sight beside their activities where there is room', async () => {
    expect(await scrolled(800)).to.be.closeTo(12, 1);
  });

  it('stay below a header of the page’s own', async () => {
    expect(await scrolled(800, '--asgm-sticky-top: 80px')).to.be.closeTo(80, 1);
  });

  it('stand above their activities, and cover none, where there is none', async () => {
    expect(await scrolled(400)).to.be.lessThan(-100);
  });

  it('leave with the last of their activities', async () => {
    const element = await show('timeline-view');
    element.parentElement!.style.cssText = 'inline-size: 800px; padding-block: 200px 2000px';
    const era = all(element, '.era')[2]!;
    scrollTo(0, scrollY + era.getBoundingClientRect().bottom - 20);
    const { bottom } = all(element, '.when')[2]!.getBoundingClientRect();
    expect(bottom).to.be.at.most(era.getBoundingClientRect().bottom + 1);
  });
});

describe('A timeline on paper', () => {
  const printed = async (attributes: Record<string, string> = {}) => {
    const element = await show('timeline-view', attributes);
    element.parentElement!.style.inlineSize = '300px';
    lookAsIn(element, 'print');
    return element;
  };
  const isShown = (one: Element | undefined) => !!one?.checkVisibility();

  it('shows every sentence whole', async () => {
    const element = await printed();
    const folded = all(element, '.sentence').filter(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    );
    expect(folded).to.deep.equal([]);
  });

  it('shows nothing that would have to be pressed', async () => {
    const element = await printed({ topic: 'certification' });
    const pressable = all(element, 'button, select, .fold').filter(isShown);
    expect(pressable).to.deep.equal([]);
  });

  it('tells of which part it is, and of which activities there are notes', async () => {
    const element = await printed({ topic: 'certification' });
    expect(heard(part(element, 'status')!)).to.equal('6 of 24 activities');
    const notes = all(element, '.entry .more').filter(isShown).map(heard);
    expect(notes).to.deep.equal(['1 note', '1 note', '1 note']);
  });

  it('shows what is behind an activity, once it is there, without its link', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    element.innerHTML = '<a href="https://host.example/v1/embed/es/timeline-view/">24</a>';
    await open(element);
    lookAsIn(element, 'print');
    expect(isShown(more(element).querySelector('[part=note]')!)).to.be.true;
    expect(isShown(more(element).querySelector('a')!)).to.be.false;
  });
});

describe('The colours of a timeline', () => {
  for (const [scheme, style] of [
    ['light', 'background: #fff; color: #222'],
    ['dark', 'background: #1b1f24; color: #eee; color-scheme: dark'],
  ] as const) {
    it(`set its marks off from a ${scheme} page, 3 to 1`, async () => {
      const element = await show('timeline-view');
      element.parentElement!.style.cssText = style;
      for (const entry of all(element, '.entry')) {
        const { borderTopColor } = getComputedStyle(entry, '::before');
        expect(contrast(borderTopColor, entry)).to.be.at.least(3);
      }
    });
  }

  it('are told apart without colour: a chosen topic has an outline where colours are forced', async () => {
    const element = await show('timeline-view');
    lookAsIn(element, 'forced-colors');
    const outlines = all(element, '.chip').map((chip) => getComputedStyle(chip).outlineStyle);
    expect(outlines.filter((style) => style === 'solid')).to.have.length(1);
  });

  it('of the chosen topic stand out from it', async () => {
    const element = await show('timeline-view');
    await press(element, 'Markets');
    const chip = all(element, '[aria-pressed=true] > span')[0]!;
    expect(contrast(getComputedStyle(chip).color, chip)).to.be.at.least(7);
    expect(texts(element, '[aria-pressed=true]')).to.deep.equal(['Markets 6']);
  });
});
