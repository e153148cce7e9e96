import { expect } from 'chai';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { lightness, ruleContrast, textContrasts } from '../contrast.js';
import {
  made,
  openCitation,
  openMenu,
  openSource,
  part,
  put,
  ready,
  show,
  told,
} from '../place.js';

/** WCAG 2: 1.4.3 for text, 1.4.11 for marks. */
const TEXT = 4.5;
const MARK = 3;

/** Pages as they are met: what each says of its colours. */
const PAGES: Record<string, string> = {
  'a page that says nothing': '',
  'a white page with dark text': 'background: #fff; color: #000',
  'a cream page with grey text': 'background: #faf6ee; color: #444',
  'a dark page that says so': 'color-scheme: dark; background: #1b1f24; color: #eee',
  'a dark page that only says so': 'color-scheme: dark; background: #121212',
  'a dark page with light text that does not say so': 'background: #101418; color: #ddd',
  'a black page with grey text that does not say so': 'background: #000; color: #bbb',
};

/** Its colours are those of the page, unless the page's author chose. */
export function theme(tag: ElementName, { attributes }: Contract): void {
  /** Puts the element on a page of that style, inside of `html`, and waits until it is ready. */
  const on = (style: string, more: Record<string, string> = {}) => {
    const page = put('');
    page.style.cssText = style;
    const element = made(tag, { ...attributes, ...more });
    page.append(element);
    return ready(element);
  };
  const figureOf = (element: Element) => part(element, 'figure')!;

  describe('its colours', () => {
    for (const [page, style] of Object.entries(PAGES)) {
      it(`stand out from ${page}`, async () => {
        const element = await on(style);
        await openSource(element);
        await openCitation(element);
        await openMenu(element);
        expect(textContrasts(element).filter(({ ratio }) => ratio < TEXT)).to.deep.equal([]);
        expect(ruleContrast(figureOf(element))).to.be.at.least(MARK);
      });
    }

    for (const [scheme, background] of [
      ['light', '#fff'],
      ['dark', '#1b1f24'],
    ] as const) {
      it(`with theme="${scheme}" stand out from such a surface on any page`, async () => {
        for (const style of Object.values(PAGES)) {
          const element = await on(`${style}; background: ${background}`, { theme: scheme });
          const faint = textContrasts(element).filter(({ ratio }) => ratio < TEXT);
          expect(faint, style).to.deep.equal([]);
          expect(ruleContrast(figureOf(element)), style).to.be.at.least(MARK);
        }
      });
    }

    it('follow a change of the page’s scheme', async () => {
      const element = await on('color-scheme: light');
      const before = lightness(figureOf(element));
      element.parentElement!.style.colorScheme = 'dark';
      expect(lightness(figureOf(element))).to.be.greaterThan(before);
    });

    it('are what the page sets with custom properties', async () => {
      const element = await on('--asgm-ink: rgb(1, 2, 3); --asgm-gold: rgb(4, 5, 6)');
      expect(getComputedStyle(figureOf(element)).color).to.equal('rgb(1, 2, 3)');
      const rule = getComputedStyle(figureOf(element), '::before').borderTopColor;
      expect(rule).to.equal('rgb(4, 5, 6)');
    });

    it('are the page’s, with one warning, where `theme` is not known', async () => {
      const lines = await consoleLines(async () => {
        const element = await show(tag, { ...attributes, theme: 'drak' });
        element.requestUpdate();
        await told(element);
        const color = () => getComputedStyle(figureOf(element)).color;
        const given = color();
        element.theme = 'auto';
        await element.updateComplete;
        expect(color()).to.equal(given);
      });
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(new RegExp(`^${tag}: theme="drak" `))
        .and.include('“dark”')
        .and.include('auto, light, dark');
    });
  });
}
