import { expect } from 'chai';
import { dataset } from '../../../src/dataset/bundled/dataset.js';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines, thrownIntoPage } from '../console.js';
import type { Contract } from '../contract.js';
import { until } from '../frame.js';
import { heard } from '../heard.js';
import { made, openMenu, openSource, part, place, put, ready, show, told } from '../place.js';
import { asJson, serve, silence, type Served } from '../served.js';
import { watch } from '../watched.js';

/** It cleans up after itself, and can come back. */
export function leaving(tag: ElementName, { attributes }: Contract): void {
  describe('when it is taken away,', () => {
    let served: Served | undefined;
    afterEach(() => served?.restore());

    it('leaves no observer and no listener behind', async () => {
      const watched = watch();
      try {
        const root = put('<p lang="es"></p>').querySelector('p')!.attachShadow({ mode: 'open' });
        const element = made(tag, attributes);
        root.append(element);
        await ready(element);
        expect(watched.left()).not.to.be.empty;
        await openSource(element);
        await openMenu(element);
        root.host.remove();
        expect(watched.left()).to.deep.equal([]);
      } finally {
        watched.restore();
      }
    });

    it('observes nothing anew where it is updated after that', async () => {
      const watched = watch();
      try {
        const element = await show(tag, attributes);
        element.remove();
        element.requestUpdate();
        await element.updateComplete;
        expect(watched.left()).to.deep.equal([]);
      } finally {
        watched.restore();
      }
    });

    it('gives up the dataset that is on its way', async () => {
      served = serve({ '/never': silence });
      const element = place(tag, { ...attributes, src: '/never' });
      await until(() => served?.requests.length, 'the request');
      element.remove();
      expect(served.aborted).to.deep.equal(served.requests);
    });

    it('asks again for it when it comes back', async () => {
      let asked = 0;
      served = serve({
        'late.json': (signal) => (asked++ ? asJson(dataset)(signal) : silence(signal)),
      });
      const element = place(tag, { ...attributes, src: '/late.json' });
      await until(() => asked, 'the request');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await ready(element);
      expect(asked).to.equal(2);
    });

    it('shows the same when it comes back, and is not ready a second time', async () => {
      const element = await show(tag, attributes);
      let told = 0;
      element.addEventListener('indicator-ready', () => told++);
      const shown = heard(element);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect([heard(element), told]).to.deep.equal([shown, 0]);
    });

    it('throws and says nothing, at whatever moment that is', async () => {
      served = serve({ '/never': silence });
      let lines: string[] = [];
      const thrown = await thrownIntoPage(async () => {
        lines = await consoleLines(async () => {
          place(tag, attributes).remove();
          place(tag, { ...attributes, src: '/never' }).remove();
          for (const name of ['source', 'menu-button']) {
            const element = await show(tag, attributes);
            (part(element, name)?.querySelector('summary') ?? part(element, name))?.click();
            element.remove();
            const behind = part(element, 'behind');
            await until(() => behind?.childElementCount, `what is behind ${name}`);
            await told(element);
          }
        });
      });
      expect(thrown).to.deep.equal([]);
      expect(lines).to.deep.equal([]);
    });
  });
}
