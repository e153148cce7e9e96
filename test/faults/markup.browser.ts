import '../../src/define/all.js';
import fc from 'fast-check';
import { expect } from 'chai';
import { viewsOf } from '../../src/figures/views.js';
import { names, type ElementName } from '../../src/shared/names.js';
import { choose, made, openCitation, openSource, put, ready } from '../harness/place.js';
import { comings } from './expected.js';
import { hostileTexts } from './hostile.js';
import { expectHarmless, fuzzLive, shapeWithin } from './live.js';
import { small, textsIn, withText } from './small.js';

const texts = textsIn(small);

/** What is shown of the small dataset when `text` stands in all of it, once all is opened. */
async function opened(tag: ElementName, text: string): Promise<string[]> {
  const element = made(tag, comings[tag].attributes);
  element.data = viewsOf(withText(small, text, texts));
  put('').append(element);
  await ready(element);
  await openSource(element);
  await openCitation(element);
  await choose(element, 'Embed').catch(() => {});
  await element.updateComplete;
  expectHarmless(document.body);
  return shapeWithin(element.shadowRoot!);
}

afterEach(() => document.body.replaceChildren());

describe('Markup in a dataset', () => {
  it('is text in every element, behind its source line, in its menu and its citation', async () => {
    const plain = new Map<ElementName, Set<string>>();
    for (const tag of names) plain.set(tag, new Set(await opened(tag, 'Plain words')));
    await fuzzLive('live datasets', {
      given: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...hostileTexts)),
      valid: names.map((tag) => [tag, 'Plain words'] as [ElementName, string]),
      holds: async ([tag, text]) => {
        const strange = (await opened(tag, text)).filter((one) => !plain.get(tag)!.has(one));
        expect([...new Set(strange)]).to.deep.equal([]);
      },
    });
  });
});
