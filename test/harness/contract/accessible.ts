import type { ElementName } from '../../../src/shared/names.js';
import { expectAccessible } from '../axe.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { openCitation, openMenu, openSource, part, partOf, place, ready } from '../place.js';
import { reduceMotion } from '../motion.js';
import { notFound, serve } from '../served.js';

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #1b1f24; color: #eee',
};

/** States in which a reader meets an element, and how each is reached. */
const STATES: Record<string, (element: HTMLElement & { src: string }) => Promise<unknown>> = {
  ready,
  'with its source line open': async (element) => openSource(await ready(element)),
  'with its menu open': async (element) => openMenu(await ready(element)),
  'with its citation open': async (element) => openCitation(await ready(element)),
  'with an error': async (element) => {
    const served = serve({ none: notFound });
    element.src = '/none';
    await consoleLines(() => partOf(element, 'message'));
    served.restore();
  },
};

/** It keeps nobody out. */
export function accessible(tag: ElementName, { attributes }: Contract): void {
  describe('is accessible', () => {
    let restore: () => void;
    // What moves would be looked at while it does.
    before(() => (restore = reduceMotion()));
    after(() => restore());

    for (const [state, reach] of Object.entries(STATES)) {
      for (const [scheme, style] of Object.entries(SCHEMES)) {
        for (const lang of ['en', 'es']) {
          it(`${state}, on a ${scheme} page, in ${lang}`, async () => {
            const element = place(tag, { ...attributes, lang });
            element.parentElement!.style.cssText = style;
            await reach(element);
            await expectAccessible(element.parentElement!);
            part(element, 'menu')?.hidePopover();
          });
        }
      }
    }
  });
}
