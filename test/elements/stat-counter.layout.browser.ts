import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { languages } from '../../src/dataset/languages.js';
import { view } from '../../src/figures/bundled/stat-counter.en.js';
import { reduceMotion } from '../harness/motion.js';
import { openCitation, openSource, part, partOf, put, ready } from '../harness/place.js';

let restore: () => void;
before(() => (restore = reduceMotion()));
after(() => restore());
afterEach(() => document.body.replaceChildren());

const WIDTHS = [240, 280, 320, 360, 414, 480, 600, 768, 1024, 1280, 1600];
const SIZES = { 'text of 16 px': 16, 'text of 32 px, which is 200 %': 32 };

const tags = view.figures.map(({ id }) => `<stat-counter indicator="${id}"></stat-counter>`);

/** Every counter there is, in `holder` of which `html` holds the place. */
async function all(html: string): Promise<HTMLElement[]> {
  const elements = [...put(html).querySelectorAll('stat-counter')];
  return Promise.all(elements.map(ready));
}

/** What of `element` sticks out of it, by more than the fraction of a pixel that is rounded. */
function sticksOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const inside = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part], .final, .more')];
  const boxes = inside.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
  const scrolling = [element, part(element, 'figure')!].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  return [...boxes, ...scrolling].map(
    (one) => `${element.getAttribute('indicator')} ${one.part.value || one.className}`,
  );
}

describe('A counter fits', () => {
  for (const lang of languages) {
    for (const [what, size] of Object.entries(SIZES)) {
      it(`any width from 240 to 1600 px, in ${lang}, with ${what}`, async () => {
        const elements = await all(`<div lang="${lang}">${tags.join('')}</div>`);
        const place = elements[0]!.parentElement!;
        place.style.fontSize = `${size}px`;
        for (const width of WIDTHS) {
          place.style.inlineSize = `${width}px`;
          const wide = elements.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
          expect(
            wide.map(({ outerHTML }) => outerHTML),
            `${width} px`,
          ).to.deep.equal([]);
          expect(elements.flatMap(sticksOut).join(), `${width} px`).to.equal('');
        }
      });
    }
  }

  it('the narrowest column with everything open', async () => {
    const [element] = await all(`<div style="inline-size: 240px">${tags[3]}</div>`);
    await openSource(element!);
    await openCitation(element!);
    expect(sticksOut(element!)).to.deep.equal([]);
  });

  it('the narrowest column with a label of one endless word', async () => {
    const [element] = await all(`<div style="inline-size: 240px">${tags[3]}</div>`);
    element!.setAttribute('label', 'x'.repeat(200));
    await partOf(element!, 'label');
    expect(sticksOut(element!)).to.deep.equal([]);
  });

  it('into what its page sizes by content, and is never without width', async () => {
    for (const style of [
      'display: flex',
      'display: inline-flex; flex-direction: column',
      'display: grid; grid-template-columns: auto auto',
      'display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); inline-size: 900px',
      'float: left',
      'display: inline-block',
      'display: table-cell',
      'position: absolute',
      'inline-size: min-content',
      'inline-size: max-content',
      'inline-size: fit-content',
    ]) {
      for (const element of await all(`<div style="${style}">${tags.slice(0, 3).join('')}</div>`)) {
        expect(element.getBoundingClientRect().width, style).to.be.at.least(200);
        expect(sticksOut(element), style).to.deep.equal([]);
      }
    }
  });

  it('into a row of flexible columns, none of which its neighbours squeeze out', async () => {
    const row = '<div style="display: flex; inline-size: 1000px; gap: 20px">';
    const elements = await all(`${row}${tags.slice(0, 3).join('')}</div>`);
    const { right } = elements[0]!.parentElement!.getBoundingClientRect();
    expect(elements.at(-1)!.getBoundingClientRect().right).to.be.at.most(right + 1);
  });

  it('into a page that reads from right to left, and reads from left to right itself', async () => {
    const elements = await all(`<div dir="rtl" style="inline-size: 300px">${tags.join('')}</div>`);
    expect(elements.flatMap(sticksOut)).to.deep.equal([]);
    const directions = elements.map((one) => getComputedStyle(part(one, 'figure')!).direction);
    expect(new Set(directions)).to.deep.equal(new Set(['ltr']));
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('beside others: figures in a row share a baseline', async () => {
    const style = 'display: grid; grid-template-columns: repeat(4, 240px)';
    const elements = await all(`<div style="${style}">${tags.slice(2, 6).join('')}</div>`);
    const bottoms = elements.map((one) => part(one, 'number')!.getBoundingClientRect().bottom);
    expect(Math.max(...bottoms) - Math.min(...bottoms)).to.be.lessThan(1);
  });

  it('the text around it: its sizes follow that, not the root’s', async () => {
    const [element] = await all(
      `<div style="font-size: 16px; inline-size: 600px">${tags[0]}</div>`,
    );
    const height = () => part(element!, 'number')!.getBoundingClientRect().height;
    const before = height();
    document.documentElement.style.fontSize = '30px';
    expect(height()).to.equal(before);
    document.documentElement.style.removeProperty('font-size');
    element!.parentElement!.style.fontSize = '24px';
    expect(height()).to.be.greaterThan(before);
  });

  it('a page whose styles are odd: they do not reach into it', async () => {
    const odd =
      'text-transform: uppercase; letter-spacing: 1em; line-height: 3; text-align: right; ' +
      'font-style: italic; white-space: pre; text-indent: 4em; word-break: break-all';
    const [plain] = await all(`<div style="inline-size: 400px">${tags[3]}</div>`);
    const { height } = plain!.getBoundingClientRect();
    const [element] = await all(`<div style="inline-size: 400px; ${odd}">${tags[3]}</div>`);
    expect(element!.getBoundingClientRect().height).to.equal(height);
    expect(sticksOut(element!)).to.deep.equal([]);
  });

  it('where it is hidden: it takes no place then', async () => {
    const [element] = await all(tags[0]!);
    element!.hidden = true;
    expect(element!.getBoundingClientRect().height).to.equal(0);
  });

  it('fingers: what can be pressed is at least 24 px high and wide', async () => {
    const [element] = await all(`<div style="font-size: 12px">${tags[0]}</div>`);
    for (const target of element!.shadowRoot!.querySelectorAll('summary, button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.localName).to.be.at.least(24);
    }
  });
});
