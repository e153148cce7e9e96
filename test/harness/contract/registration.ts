import type { ReactiveElement } from '@lit/reactive-element';
import { expect } from 'chai';
import { register } from '../../../src/shared/register.js';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import type { OpenPage } from '../frame.js';
import { linesOf, load, openFresh } from '../fresh.js';
import { made, part, partOf, show, told } from '../place.js';

/** Properties that all elements share, and their defaults. */
const COMMON = { src: '', theme: 'auto', actions: null, for: '', data: undefined };

/** It registers itself, once, and stands back for others. */
export function registration(tag: ElementName, { attributes, defaults }: Contract): void {
  const ours = () => customElements.get(tag)!;

  describe('when it is registered,', () => {
    it('takes no notice of its define module being loaded again', async () => {
      const first = ours();
      const again = new URL(`../../../src/define/${tag}.ts?again`, import.meta.url).href;
      expect(await consoleLines(() => import(again))).to.deep.equal([]);
      expect(ours()).to.equal(first);
    });

    it('takes no notice of another copy of its class', async () => {
      const first = ours();
      const copy = class extends first {};
      expect(await consoleLines(() => register(tag, copy))).to.deep.equal([]);
      expect(ours()).to.equal(first);
    });

    it('has its defaults', () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ ...COMMON, ...defaults })) {
        expect(Reflect.get(element, name), name).to.equal(value);
      }
    });

    it('has them again when attributes are taken away', () => {
      const element = document.createElement(tag);
      const { observedAttributes } = ours() as CustomElementConstructor &
        Pick<typeof ReactiveElement, 'observedAttributes'>;
      for (const name of observedAttributes) {
        element.setAttribute(name, 'other');
        element.removeAttribute(name);
      }
      for (const [name, value] of Object.entries({ ...COMMON, ...defaults })) {
        expect(Reflect.get(element, name), name).to.equal(value);
      }
    });

    it('is as before, without a word, when attributes that it can do without are taken away', async () => {
      const { observedAttributes } = ours() as CustomElementConstructor &
        Pick<typeof ReactiveElement, 'observedAttributes'>;
      const lines = await consoleLines(async () => {
        const element = await show(tag, attributes);
        for (const name of observedAttributes.filter((one) => !(one in attributes))) {
          element.setAttribute(name, '');
          element.removeAttribute(name);
        }
        await told(element);
        expect([element.theme, element.actions]).to.deep.equal(['auto', null]);
        expect(part(element, 'figure')?.dataset['theme']).to.equal('auto');
        expect(part(element, 'menu-button')).not.to.equal(undefined);
      });
      expect(lines).to.deep.equal([]);
    });
  });

  describe('when its module comes to a page', () => {
    let page: OpenPage;
    beforeEach(async () => (page = await openFresh()));
    afterEach(() => page.close());

    it('that has such an element of its own, leaves that alone and says so in one line', async () => {
      const own = class extends page.window.HTMLElement {};
      page.window.customElements.define(tag, own);
      await load(page, tag);
      expect(page.window.customElements.get(tag)).to.equal(own);
      expect(linesOf(page)).to.have.length(1);
      expect(linesOf(page)[0]).to.match(new RegExp(`^${tag}: `));
      expect(page.record.errors).to.deep.equal([]);
    });

    it('takes over elements that stand there, with attributes and properties as set', async () => {
      const element = made(tag, { ...attributes, lang: 'es' }, page);
      Object.assign(element, { theme: 'dark' });
      page.document.body.append(element);
      await load(page, tag);
      const figure = await partOf(element, 'figure');
      expect([figure.lang, figure.dataset['theme']]).to.deep.equal(['es', 'dark']);
      expect(linesOf(page)).to.deep.equal([]);
      expect(page.record.errors).to.deep.equal([]);
    });
  });
}
