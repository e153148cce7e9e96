import '../src/define/all.js';
import { expect } from 'chai';
import { languages } from '../src/dataset/languages.js';
import { names, type ElementName } from '../src/shared/names.js';
import { openSource, put, ready } from './harness/place.js';
import { reduceMotion } from './harness/motion.js';

/** What WCAG 2.2 lets a reader set (1.4.12), put where a reader's own program puts it. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`);

const ATTRIBUTES: Record<ElementName, string> = {
  'stat-counter': 'indicator="fairmined-premium"',
  'region-share-chart': 'indicator="asgm-gold-by-region"',
  'timeline-view': '',
  'certified-orgs-map': '',
  'report-section': 'name="achievements"',
  'impact-report': 'sections="goals"',
};

let restore: () => void;
before(() => (restore = reduceMotion()));
after(() => restore());
afterEach(() => document.body.replaceChildren());

/** Every root in `element`, its own first. */
const rootsIn = (element: Element): ShadowRoot[] => {
  const root = element.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(rootsIn)] : [];
};

/** What holds more text than it shows. What is there for the ear alone is cut on purpose. */
const cut = (roots: readonly ShadowRoot[]): string[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((one) => {
      const { overflowX, overflowY, clipPath, position, webkitLineClamp } = getComputedStyle(one);
      // The beginning of a sentence, which is whole when its entry is unfolded.
      if (webkitLineClamp !== 'none') return false;
      if (clipPath !== 'none' || (position === 'absolute' && one.clientWidth <= 1)) return false;
      const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const high = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
      return (wide || high) && !!one.textContent.trim();
    })
    .map((one) => `${one.localName}.${one.className} “${one.innerText.slice(0, 40)}”`);

/** What sticks out of a phone. */
const wide = (roots: readonly ShadowRoot[]): string[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((one) => one.getBoundingClientRect().right > 320 + 8 + 1)
    .map((one) => `${one.localName}.${one.className} “${one.innerText?.slice(0, 40)}”`);

describe('Text that a reader has spaced out', () => {
  for (const name of names) {
    for (const lang of languages) {
      it(`is cut nowhere in <${name}>, in ${lang}, on a phone of 320 px`, async () => {
        const tag = `<${name} ${ATTRIBUTES[name]} lang="${lang}"></${name}>`;
        const place = put(tag);
        place.style.cssText = 'inline-size: 320px; font-size: 16px';
        const element = place.firstElementChild as HTMLElement;
        await ready(element);
        await openSource(element);
        const roots = rootsIn(element);
        for (const root of roots) root.adoptedStyleSheets.push(SPACED);
        const [first] = roots[0]!.querySelectorAll('p');
        expect(getComputedStyle(first!).letterSpacing).not.to.equal('normal');
        expect(element.scrollWidth, wide(roots).join()).to.be.at.most(320);
        expect(cut(roots)).to.deep.equal([]);
      });
    }
  }
});
