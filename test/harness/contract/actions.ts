import { expect } from 'chai';
import { IndicatorSelectEvent } from '../../../src/shared/selection.js';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { until } from '../frame.js';
import { heard } from '../heard.js';
import { openCitation, openMenu, openSource, part, show, told } from '../place.js';
import { wrap } from '../watched.js';

/** It offers what the page asks for, and leaves no trace of what a reader does. */
export function actions(tag: ElementName, { attributes, choose = openSource }: Contract): void {
  describe('its menu', () => {
    it('is there where `actions` is absent', async () => {
      const element = await show(tag, attributes);
      expect(await openMenu(element)).not.to.be.empty;
    });

    it('is not there where `actions` is empty', async () => {
      const element = await show(tag, { ...attributes, actions: '' });
      expect(part(element, 'menu-button')).to.equal(undefined);
    });

    it('offers only what `actions` names', async () => {
      const all = await openMenu(await show(tag, attributes));
      const some = await openMenu(await show(tag, { ...attributes, actions: ' cite ' }));
      expect(some).to.have.length(1);
      expect(all.length).to.be.greaterThan(1);
    });

    it('comes and goes with `actions`', async () => {
      const element = await show(tag, attributes);
      await openMenu(element);
      element.actions = '';
      await element.updateComplete;
      expect([part(element, 'menu-button'), part(element, 'menu')]).to.deep.equal([
        undefined,
        undefined,
      ]);
      element.actions = null;
      await element.updateComplete;
      expect(await openMenu(element)).not.to.be.empty;
    });

    it('leaves out an action that is not known, with one warning', async () => {
      const lines = await consoleLines(async () => {
        const element = await show(tag, { ...attributes, actions: 'cite dta' });
        await told(element);
        expect(await openMenu(element)).to.have.length(1);
      });
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(new RegExp(`^${tag}: actions="dta" `))
        .and.include('“data”')
        .and.include('data, image, embed, cite');
    });
  });

  describe('what a reader does', () => {
    /** Everything that a reader can set off; nothing is really saved. */
    const doAll = async (element: HTMLElement) => {
      const saved: string[] = [];
      const restore = wrap(HTMLAnchorElement.prototype, 'click', (link) => {
        (link as HTMLAnchorElement).removeAttribute('href');
        saved.push((link as HTMLAnchorElement).download);
      });
      try {
        await openSource(element);
        const items = await openMenu(element);
        const count = items.length;
        const drawn = items.some(({ textContent }) => textContent?.includes('image'));
        part(element, 'menu-button')?.click();
        for (let i = 0; i < count; i++) (await openMenu(element))[i]?.click();
        if (drawn) await until(() => saved.some((name) => name.endsWith('.png')), 'the image');
        const citation = await openCitation(element);
        for (const button of citation.querySelectorAll('button')) button.click();
        part(element, 'source')?.querySelector('summary')?.click();
      } finally {
        restore();
      }
    };

    it('changes no attribute, address, storage or cookie of the page', async () => {
      const element = await show(tag, attributes);
      const state = () => ({
        attributes: element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
        address: location.href,
        history: history.length,
        storage: [Object.keys(localStorage), Object.keys(sessionStorage)],
        cookies: document.cookie,
      });
      const before = state();
      await doAll(element);
      expect(state()).to.deep.equal(before);
    });

    it('is told to the page by typed events', async () => {
      const element = await show(tag, attributes);
      const chosen = new Promise<Event>((resolve) =>
        document.addEventListener('indicator-select', resolve, { once: true }),
      );
      await choose(element);
      const event = await chosen;
      expect(event).to.be.instanceOf(IndicatorSelectEvent);
      expect(event).to.include({ bubbles: true, composed: true, element });
    });

    it('shows what comes late when it comes', async () => {
      const element = await show(tag, attributes);
      const behind = await openSource(element);
      const english = heard(behind);
      expect(english).not.to.equal('');
      element.lang = 'es';
      await until(() => heard(behind) && heard(behind) !== english, 'the Spanish words');
    });
  });
}
