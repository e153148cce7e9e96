import { expect } from 'chai';
import type { ElementName } from '../../../src/shared/names.js';
import { consoleLines } from '../console.js';
import type { Contract } from '../contract.js';
import { until } from '../frame.js';
import { load, openFresh } from '../fresh.js';
import { heard } from '../heard.js';
import { made, part, put, ready, show, told } from '../place.js';

/** It speaks the language of the place it stands in. */
export function language(tag: ElementName, { attributes, heard: words }: Contract): void {
  /** Puts the element into `holder`, and waits until it is ready. */
  const within = (holder: ParentNode) => {
    const element = made(tag, attributes);
    holder.append(element);
    return ready(element);
  };
  const speaks = (element: Element, language: 'en' | 'es') =>
    until(() => heard(element).includes(words[language]), `words in ${language}`);

  describe('its language', () => {
    afterEach(() => document.documentElement.setAttribute('lang', 'en'));

    it('is its own `lang`', async () => {
      const element = await show(tag, { ...attributes, lang: 'es-PE' });
      expect(heard(element)).to.include(words.es);
    });

    it('is that of the nearest ancestor with one', async () => {
      const place = put('<div lang="en"><div lang="es"><p></p></div></div>');
      expect(heard(await within(place.querySelector('p')!))).to.include(words.es);
    });

    it('is English where no ancestor tells, or one takes its language back', async () => {
      document.documentElement.removeAttribute('lang');
      expect(heard(await within(put('')))).to.include(words.en);
      const place = put('<div lang="es"><div lang=""><p></p></div></div>');
      expect(heard(await within(place.querySelector('p')!))).to.include(words.en);
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`is that outside of ${mode} shadow roots, and follows it`, async () => {
        const place = put('<div lang="es"><p></p></div>');
        const outer = place.querySelector('p')!.attachShadow({ mode });
        const inner = outer.appendChild(document.createElement('p')).attachShadow({ mode });
        const element = await within(inner);
        expect(heard(element)).to.include(words.es);
        place.querySelector('div')!.lang = 'en';
        await speaks(element, 'en');
        (inner.host as HTMLElement).lang = 'es';
        await speaks(element, 'es');
      });
    }

    it('follows every change of an ancestor’s, and of its own', async () => {
      const place = put('');
      const element = await within(place);
      document.documentElement.lang = 'es';
      await speaks(element, 'es');
      place.lang = 'en';
      await speaks(element, 'en');
      element.lang = 'es';
      await speaks(element, 'es');
      element.removeAttribute('lang');
      await speaks(element, 'en');
    });

    it('is that of the place it is moved to', async () => {
      const place = put('<div></div><p lang="es"></p>');
      const element = await within(place.querySelector('div')!);
      place.querySelector('p')!.append(element);
      await speaks(element, 'es');
    });

    it('is the one asked for, also where it moves before the words for it have come', async () => {
      const page = await openFresh();
      const element = made(tag, attributes, page);
      page.document.body.append(element);
      await load(page, tag);
      await ready(element);
      element.lang = 'es';
      element.requestUpdate();
      await element.updateComplete;
      page.document.body.prepend(element);
      await speaks(element, 'es');
      page.close();
    });

    it('stands on what is shown, with its direction', async () => {
      const figure = part(await show(tag, { ...attributes, lang: 'es' }), 'figure');
      expect([figure?.lang, figure?.dir]).to.deep.equal(['es', 'ltr']);
    });

    it('is English, without a word, where an ancestor’s is not known', async () => {
      const lines = await consoleLines(async () => {
        const place = put('<div lang="es"><div lang="qu"><p></p></div></div>');
        const element = await within(place.querySelector('p')!);
        expect(heard(element)).to.include(words.en);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(lines).to.deep.equal([]);
    });

    it('is English, with one warning, where its own is not known', async () => {
      const lines = await consoleLines(async () => {
        const element = await show(tag, { ...attributes, lang: 'fr' });
        expect(heard(element)).to.include(words.en);
        element.requestUpdate();
        await told(element);
      });
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(new RegExp(`^${tag}: lang="fr" `))
        .and.include('en, es');
    });
  });
}
