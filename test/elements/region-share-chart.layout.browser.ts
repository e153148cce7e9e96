import '../../src/define/region-share-chart.js';
import { expect } from 'chai';
import { languages } from '../../src/dataset/languages.js';
import { viewsOf } from '../../src/figures/views.js';
import { changed } from '../harness/datasets.js';
import { reduceMotion } from '../harness/motion.js';
import { openCitation, openSource, part, put, ready } from '../harness/place.js';
import { drawnIn, find, findAll, INDICATOR } from './charts.js';

let restore: () => void;
before(() => (restore = reduceMotion()));
after(() => restore());
afterEach(() => document.body.replaceChildren());

const WIDTHS = [240, 280, 320, 360, 414, 480, 575, 600, 768, 1024, 1280, 1600];
const OTHER_WIDTHS = [240, 320, 480, 600, 1280];
const SIZES = { 'text of 16 px': 16, 'text of 32 px, which is 200 %': 32 };

const tag = (attributes: string) =>
  `<region-share-chart indicator="${INDICATOR}" ${attributes}></region-share-chart>`;
const VARIANTS = ['', 'type="bar"', 'view="table"'].map(tag).join('');

/** Every chart in `html`, drawn where it is to be. */
async function all(html: string) {
  const elements = [...put(html).querySelectorAll('region-share-chart')];
  for (const element of elements) {
    await ready(element);
    if (find(element, '.plot')?.checkVisibility()) await drawnIn(element);
  }
  return elements;
}

const boxOf = (one: Element) => one.getBoundingClientRect();
const isSeen = (one: Element) =>
  one.checkVisibility({ visibilityProperty: true }) && !one.closest('.heard');
const nameOf = (one: Element) =>
  `${one.className || one.localName} “${one.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30)}”`;

/** What of `element` sticks out of it, by more than the fraction of a pixel that is rounded. */
function sticksOut(element: HTMLElement): string[] {
  const { left, right } = boxOf(element);
  const boxes = findAll(element, '[part], th, td, .name, b, small, .plot span').filter((one) => {
    const box = boxOf(one);
    return isSeen(one) && box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
  const scrolling = [element, part(element, 'figure')!].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  return [...boxes, ...scrolling].map(nameOf);
}

/** Texts of `element` that lie over another one. */
function overlaps(element: HTMLElement): string[] {
  const texts = findAll(
    element,
    '.label, .measure, .label-of > *, .middle > *, th button, .value, .footer',
  )
    .filter(isSeen)
    .filter((one) => boxOf(one).width > 0);
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => {
        const [a, b] = [boxOf(one), boxOf(other)];
        return (
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1
        );
      })
      .map((other) => `${nameOf(one)} and ${nameOf(other)}`),
  );
}

describe('A chart fits', () => {
  for (const lang of languages) {
    for (const [what, size] of Object.entries(SIZES)) {
      it(`any width from 240 to 1600 px, in ${lang}, with ${what}`, async () => {
        const elements = await all(`<div lang="${lang}">${VARIANTS}</div>`);
        const place = elements[0]!.parentElement!;
        place.style.fontSize = `${size}px`;
        for (const width of WIDTHS) {
          place.style.inlineSize = `${width}px`;
          expect(elements.flatMap(sticksOut), `${width} px`).to.deep.equal([]);
          expect(elements.flatMap(overlaps), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  /** Other numbers and names than the report's. */
  const OTHERS: Record<string, [name: string, value: number][]> = {
    'one part': [['Madre de Dios', 100]],
    'a part of nothing': [
      ['Madre de Dios', 100],
      ['Puno', 0],
    ],
    'four equal parts with long names': [
      ['Huancavelica', 25],
      ['San Antonio de Putina and all its districts', 25],
      ['Lambayeque', 25],
      ['Arequipa', 25],
    ],
    'nine parts': [30, 20, 12, 10, 8, 7, 5, 4, 4].map((value, i) => [`Region ${i}`, value]),
    decimals: [
      ['Madre de Dios', 70.25],
      ['Puno', 14.75],
      ['Rest of the country', 15],
    ],
  };
  for (const [what, parts] of Object.entries(OTHERS)) {
    for (const qualifier of ['as-stated', 'about'] as const) {
      it(`${what}, ${qualifier}`, async () => {
        const data = viewsOf(
          changed(({ shares }) => {
            const [share] = shares;
            share!.qualifier = qualifier;
            share!.parts = parts.map(([name, value], i) => {
              return { id: `part-${i}`, name: { en: name, es: name }, department: null, value };
            });
          }),
        );
        const elements = await all(`<div lang="es">${VARIANTS}</div>`);
        for (const element of elements) {
          element.data = data;
          await element.updateComplete;
        }
        const place = elements[0]!.parentElement!;
        for (const width of OTHER_WIDTHS) {
          place.style.inlineSize = `${width}px`;
          expect(elements.flatMap(sticksOut), `${width} px`).to.deep.equal([]);
          expect(elements.flatMap(overlaps), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  it('a long name into the middle of its ring, in two lines', async () => {
    const [element] = await all(tag(''));
    element!.data = viewsOf(
      changed(({ shares }) => {
        const [first] = shares[0]!.parts;
        first!.name = { en: 'Madre de Dios '.repeat(5), es: first!.name.es };
      }),
    );
    await element!.updateComplete;
    const name = find(element!, '.middle > span')!;
    const line = parseFloat(getComputedStyle(name).lineHeight);
    expect(name.scrollHeight).to.be.greaterThan(2.5 * line);
    expect(boxOf(name).height).to.be.at.most(2.5 * line);
  });

  it('the narrowest column with everything open', async () => {
    const [element] = await all(`<div style="inline-size: 240px">${tag('')}</div>`);
    await openSource(element!);
    await openCitation(element!);
    expect(sticksOut(element!)).to.deep.equal([]);
  });

  it('the narrowest column with a label of one endless word', async () => {
    const [element] = await all(`<div style="inline-size: 240px">${tag('')}</div>`);
    element!.setAttribute('label', 'x'.repeat(200));
    await element!.updateComplete;
    expect(sticksOut(element!)).to.deep.equal([]);
  });

  it('into what its page sizes by content, and is never without width', async () => {
    for (const style of [
      'display: flex',
      'display: inline-flex; flex-direction: column',
      'display: grid; grid-template-columns: auto auto',
      'float: left',
      'display: inline-block',
      'display: table-cell',
      'position: absolute',
      'inline-size: min-content',
      'inline-size: fit-content',
    ]) {
      for (const element of await all(`<div style="${style}">${tag('')}</div>`)) {
        expect(boxOf(element).width, style).to.be.at.least(200);
        expect(sticksOut(element), style).to.deep.equal([]);
      }
    }
  });

  it('into a page that reads from right to left, and reads from left to right itself', async () => {
    const elements = await all(`<div dir="rtl">${VARIANTS}</div>`);
    for (const width of [240, 320, 768]) {
      elements[0]!.parentElement!.style.inlineSize = `${width}px`;
      expect(elements.flatMap(sticksOut)).to.deep.equal([]);
      expect(elements.flatMap(overlaps)).to.deep.equal([]);
    }
    const directions = elements.map((one) => getComputedStyle(part(one, 'figure')!).direction);
    expect(new Set(directions)).to.deep.equal(new Set(['ltr']));
  });

  it('into a page from right to left without making it scroll sideways', async () => {
    document.documentElement.dir = 'rtl';
    await all(VARIANTS);
    const { scrollWidth, clientWidth } = document.documentElement;
    document.documentElement.removeAttribute('dir');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('the text around it: its sizes follow that, not the root’s', async () => {
    const [element] = await all(
      `<div style="inline-size: 1200px; font-size: 16px">${tag('')}</div>`,
    );
    const ring = () => boxOf(find(element!, '.canvas')!).height;
    const before = ring();
    document.documentElement.style.fontSize = '30px';
    expect(ring()).to.equal(before);
    document.documentElement.style.removeProperty('font-size');
    element!.parentElement!.style.fontSize = '20px';
    expect(ring()).to.equal(before * (20 / 16));
  });

  it('a page whose styles are odd: they do not reach into it', async () => {
    const odd =
      'text-transform: uppercase; letter-spacing: 1em; line-height: 3; text-align: right; ' +
      'font-style: italic; white-space: pre; text-indent: 4em; word-break: break-all; ' +
      'border-collapse: separate; border-spacing: 1em; caption-side: bottom';
    for (const variant of ['', 'type="bar"', 'view="table"'].map(tag)) {
      const [plain] = await all(`<div style="inline-size: 400px">${variant}</div>`);
      const { height } = boxOf(plain!);
      const [element] = await all(`<div style="inline-size: 400px; ${odd}">${variant}</div>`);
      expect(boxOf(element!).height).to.equal(height);
      expect(sticksOut(element!)).to.deep.equal([]);
    }
  });

  it('where it is hidden: it takes no place then', async () => {
    const [element] = await all(tag(''));
    element!.hidden = true;
    expect(boxOf(element!).height).to.equal(0);
  });

  it('fingers: what can be pressed is at least 24 px high and wide', async () => {
    const [element] = await all(`<div style="font-size: 12px">${tag('')}</div>`);
    for (const target of findAll(element!, 'summary, button, tbody tr')) {
      const { width, height } = boxOf(target);
      expect(Math.min(width, height), target.localName).to.be.at.least(24);
    }
  });
});
