import '../../src/define/all.js';
import fc from 'fast-check';
import { expect } from 'chai';
import { optionsOf } from '../../src/embed/options.js';
import { names, type ElementName } from '../../src/shared/names.js';
import { until } from '../harness/frame.js';
import { part, place, show } from '../harness/place.js';
import { comings } from './expected.js';
import { hostileText } from './hostile.js';
import { expectHarmless, fuzzLive } from './live.js';

type Attributes = Record<string, string | null>;

/** The elements that are changed all the time; the report is each of them once more. */
const TAGS = names.filter((name) => name !== 'impact-report');

const value = (values: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom('', ' ', '0', 'constructor', '__proto__', 'toString', null),
    hostileText,
  );

/** Changes of attributes of `tag`; `null` takes one away. */
const changes = (tag: ElementName): fc.Arbitrary<[ElementName, Attributes]> => {
  const own = Object.entries(optionsOf(tag)).map(([name, { values }]) =>
    fc.tuple(fc.constant(name), value(values)),
  );
  const others = fc.tuple(fc.constantFrom('label', 'for', 'still', 'title', 'class'), value(['']));
  return fc.tuple(
    fc.constant(tag),
    fc
      .array(fc.oneof(...own, others), { minLength: 1, maxLength: 3 })
      .map((all): Attributes => ({ ...comings[tag].attributes, ...Object.fromEntries(all) })),
  );
};

afterEach(() => document.body.replaceChildren());

describe('Attributes of live elements', () => {
  it('may say anything: the figure shows, or a message that names element and attribute', async () => {
    const live = new Map<ElementName, HTMLElement & { updateComplete: Promise<unknown> }>();
    const all = document.createElement('div');
    for (const tag of TAGS) {
      const element = await show(tag, comings[tag].attributes);
      live.set(tag, element);
      all.append(element);
    }
    document.body.append(all);
    await fuzzLive('live attributes', {
      given: fc.constantFrom(...TAGS).chain(changes),
      valid: TAGS.map((tag) => [tag, comings[tag].attributes] as [ElementName, Attributes]),
      holds: async ([tag, attributes]) => {
        const element = live.get(tag)!;
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        for (const [name, value] of Object.entries(attributes)) {
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
        await element.updateComplete;
        const shown = await until(
          () => part(element, 'message') ?? part(element, 'figure'),
          'the figure or a message',
        );
        if (shown.getAttribute('part') === 'message') {
          expect(shown.textContent).to.match(new RegExp(`^${tag}: .*“?[\\w-]+`));
          // The fallback stays readable.
          expect(element.textContent).to.equal('The figure as a sentence');
        }
        expectHarmless(element.shadowRoot!);
      },
    });
  });

  for (const src of [
    'javascript:canary()',
    'data:application/json,{}',
    '//',
    'http://[',
    '\u0000',
  ]) {
    it(`name no dataset that is not on the web: ${JSON.stringify(src)}`, async () => {
      const element = place('stat-counter', { indicator: 'certified-orgs', src });
      const message = await until(() => part(element, 'message'), 'a message');
      expect(message.textContent).to.match(/^stat-counter: /);
      expect(part(element, 'figure')).to.equal(undefined);
    });
  }
});
