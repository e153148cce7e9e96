import '../../src/define/report-section.js';
import '../../src/define/stat-counter.js';
import { languages } from '../../src/dataset/languages.js';
import { sectionIds } from '../../src/figures/section-ids.js';
import { expectAccessible } from '../harness/axe.js';
import { until } from '../harness/frame.js';
import { reduceMotion } from '../harness/motion.js';
import { put, ready } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

describe('All sections keep nobody out, with all that is behind their statements,', () => {
  let restore: () => void;
  before(() => (restore = reduceMotion()));
  after(() => restore());

  const tags = sectionIds
    .map((id) => `<report-section name="${id}" heading-level="2"></report-section>`)
    .join('');

  /** Opens everything in `section` that can be; what is behind it has come then. */
  async function open(section: Element): Promise<void> {
    const { shadowRoot } = await ready(section);
    await Promise.all([...shadowRoot!.querySelectorAll('stat-counter')].map(ready));
    for (const details of shadowRoot!.querySelectorAll('details')) {
      details.open = true;
      await until(
        () => details.lastElementChild?.childElementCount,
        `what is behind ${details.id}`,
      );
    }
  }

  for (const lang of languages) {
    for (const [scheme, colours] of Object.entries({ light: '#fff', dark: '#1b1f24' })) {
      it(`on a ${scheme} page, in ${lang}`, async () => {
        const place = put(`<main lang="${lang}">${tags}</main>`);
        place.style.cssText = `color-scheme: ${scheme}; background: ${colours}`;
        await Promise.all([...place.querySelectorAll('report-section')].map(open));
        await expectAccessible(place);
      });
    }
  }
});
