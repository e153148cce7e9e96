import '../../src/define/report-section.js';
import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { languages } from '../../src/dataset/languages.js';
import { sectionIds } from '../../src/figures/section-ids.js';
import { contrast } from '../harness/contrast.js';
import { reduceMotion } from '../harness/motion.js';
import { openCitation, openSource, part, put, ready, show } from '../harness/place.js';

let restore: () => void;
before(() => (restore = reduceMotion()));
after(() => restore());
afterEach(() => document.body.replaceChildren());

const WIDTHS = [240, 280, 320, 360, 414, 480, 600, 768, 1024, 1280, 1600];
const SIZES = { 'text of 16 px': 16, 'text of 32 px, which is 200 %': 32 };

/** What of `element`, or of a figure within it, sticks out of it. */
function sticksOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const root = element.shadowRoot!;
  const boxes = [...root.querySelectorAll<HTMLElement>('[part], .more, stat-counter')].filter(
    (one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    },
  );
  const counters = [...root.querySelectorAll('stat-counter')].flatMap(
    (one) => part(one, 'figure') ?? [],
  );
  const scrolling = [element, part(element, 'figure')!, ...counters].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
  );
  return [...boxes, ...scrolling].map(
    (one) => `${element.getAttribute('name')} ${one.part.value || one.localName}`,
  );
}

/** Words of a title that are broken over two lines. */
function brokenWords(element: HTMLElement): string[] {
  const nodes = [...part(element, 'title')!.childNodes];
  const node = nodes.find(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  )!;
  return [...node.nodeValue!.matchAll(/[\p{L}]+/gu)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
      ? [word]
      : [];
  });
}

async function all(html: string): Promise<HTMLElement[]> {
  const sections = [...put(html).querySelectorAll('report-section')];
  await Promise.all(sections.map(ready));
  const within = sections.flatMap((one) => [...one.shadowRoot!.querySelectorAll('stat-counter')]);
  await Promise.all(within.map(ready));
  return sections;
}

const tags = sectionIds.map((id) => `<report-section name="${id}"></report-section>`).join('');

describe('A section fits', () => {
  for (const lang of languages) {
    for (const [what, size] of Object.entries(SIZES)) {
      it(`any width from 240 to 1600 px, in ${lang}, with ${what}`, async () => {
        const sections = await all(`<div lang="${lang}">${tags}</div>`);
        const place = sections[0]!.parentElement!;
        place.style.fontSize = `${size}px`;
        for (const width of WIDTHS) {
          place.style.inlineSize = `${width}px`;
          expect(sections.flatMap(sticksOut).join(), `${width} px`).to.equal('');
          expect(sections.flatMap(brokenWords).join(), `${width} px`).to.equal('');
        }
      });
    }
  }

  it('a page that reads from right to left, and reads from left to right itself', async () => {
    const sections = await all(`<div dir="rtl" style="inline-size: 320px">${tags}</div>`);
    expect(sections.flatMap(sticksOut)).to.deep.equal([]);
    const directions = sections.map((one) => getComputedStyle(part(one, 'figure')!).direction);
    expect(new Set(directions)).to.deep.equal(new Set(['ltr']));
  });

  it('the narrowest column with everything open', async () => {
    const [section] = await all(
      '<div lang="es" style="inline-size: 240px"><report-section name="achievements"></report-section></div>',
    );
    await openSource(section!);
    await openCitation(section!);
    for (const one of section!.shadowRoot!.querySelectorAll('details')) one.open = true;
    expect(sticksOut(section!)).to.deep.equal([]);
  });

  it('fingers: what can be pressed is at least 24 px high', async () => {
    const sections = await all(`<div style="font-size: 12px">${tags}</div>`);
    for (const target of sections.flatMap((one) => [
      ...one.shadowRoot!.querySelectorAll('summary, button'),
    ])) {
      const { height } = target.getBoundingClientRect();
      expect(height, target.outerHTML).to.be.at.least(24);
    }
  });
});

describe('Small type in a section', () => {
  for (const theme of ['light', 'dark']) {
    it(`is dark enough on ${theme}`, async () => {
      const section = await show('report-section', { name: 'premium', theme });
      section.parentElement!.style.background = theme === 'light' ? 'white' : '#14171a';
      for (const name of ['kicker', 'origin', 'sentence', 'remark']) {
        const shown = part(section, name)!;
        expect(contrast(getComputedStyle(shown).color, shown), name).to.be.at.least(4.5);
      }
    });
  }
});
