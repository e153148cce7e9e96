/** Elements as a server renders them, from hostile attributes and hostile datasets. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { optionsOf } from '../../../src/embed/options.js';
import { shows } from '../../../src/snippets/variants.js';
import { names, type ElementName } from '../../../src/shared/names.js';
import { viewsOf } from '../../../src/figures/views.js';
import { renderElement } from '../../../src/ssr.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import { read } from '../../embed/tree.js';
import { fuzz } from '../fuzz.js';
import { hostileText } from '../hostile.js';
import { small, textsIn, withText, type TextAt } from '../small.js';
import { assertHarmless, assertNoOther } from '../shape.js';

type Attributes = Record<string, string>;

/** Attributes with which each element shows something of the small dataset. */
const SHOWN: Record<ElementName, Attributes> = {
  'stat-counter': { indicator: 'certified-orgs' },
  'region-share-chart': { indicator: 'asgm-gold-by-region' },
  'timeline-view': {},
  'certified-orgs-map': {},
  'report-section': { name: 'organisations' },
  'impact-report': {},
};

const views = viewsOf(small);
const render = (tag: ElementName, attributes: Attributes, of = views) =>
  renderElement(tag, { attributes, views: of });

/** Names of elements and attributes that `tag` is made of, whatever it shows. */
const vocabulary = Object.fromEntries(
  names.map((tag) => {
    const variants = Object.values(optionsOf(tag)).length ? variantsOf(tag) : [];
    const trees = variants.map((attributes) => read(render(tag, attributes)).tags);
    return [
      tag,
      new Set(trees.flat().flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)])),
    ];
  }),
) as Record<ElementName, Set<string>>;

function variantsOf(tag: ElementName): Attributes[] {
  const shown = SHOWN[tag];
  const headed = shows[tag].settings.includes('heading-level') ? ['1', '2', '4'] : [];
  return [
    { ...shown, label: 'Plain', lang: 'es', theme: 'dark', actions: 'data', src: '', for: '' },
    ...Object.values(shows[tag].variants).map((variant) => ({ ...shown, ...variant })),
    ...headed.map((level) => ({ ...shown, 'heading-level': level })),
    ...(tag === 'report-section'
      ? (optionsOf(tag)['name']?.values ?? []).map((name) => ({ name }))
      : []),
    ...(tag === 'certified-orgs-map' ? [{ selected: 'cecomip' }, { region: 'PE-PUN' }] : []),
    ...(tag === 'timeline-view'
      ? [
          { activity: '2019-dialogue-events' },
          { from: '2013', topic: 'gender' },
          { to: '2017', organisation: 'macdesa' },
        ]
      : []),
  ];
}

/** An attribute of `tag` with a value that it may take or not. */
const attribute = (tag: ElementName) =>
  fc.oneof(
    ...Object.entries(optionsOf(tag)).map(([name, { values }]) =>
      fc.tuple(
        fc.constant(name),
        fc.oneof(
          fc.constantFrom(...values),
          fc.constantFrom('', ' ', '0', '1e3', 'constructor', '__proto__'),
          hostileText,
        ),
      ),
    ),
    fc.tuple(
      fc.constantFrom('label', 'still', 'for', 'title', 'class', 'id', 'data-x'),
      hostileText,
    ),
  );

const given = fc.constantFrom(...names).chain((tag) =>
  fc.tuple(
    fc.constant(tag),
    fc
      .array(attribute(tag), { maxLength: 4 })
      .map((all): Attributes => ({ ...SHOWN[tag], ...Object.fromEntries(all) })),
  ),
);

export function elements(): void {
  describe('an element on a server', () => {
    test('takes any attribute, or names it and itself', async () => {
      await fuzz('attributes', {
        given,
        valid: names.map((tag) => [tag, SHOWN[tag]] as [ElementName, Attributes]),
        holds: ([tag, attributes]) => {
          let html: string;
          try {
            html = render(tag, attributes);
          } catch (error) {
            const { message } = error as Error;
            assert.ok(message.startsWith(`${tag}: cannot be rendered: {"kind":`), message);
            const { attribute } = JSON.parse(message.slice(message.indexOf('{'))) as {
              attribute: string;
            };
            assert.ok(attribute in attributes || attribute === shows[tag].attribute, message);
            return;
          }
          const [host, ...within] = read(html).tags;
          assert.deepEqual(Object.keys(host!.attributes).sort(), Object.keys(attributes).sort());
          const strange = within
            .flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)])
            .filter((name) => !vocabulary[tag].has(name));
          assert.deepEqual(strange, []);
          assertHarmless(html);
        },
      });
    });

    test('shows hostile words of a dataset as words', async () => {
      const all = textsIn(small);
      const some = fc.oneof(fc.constant(all), fc.subarray(all, { minLength: 1, maxLength: 9 }));
      await fuzz('hostile datasets', {
        given: fc.record({
          text: hostileText.filter(isText),
          chosen: some,
          tag: fc.constantFrom(...names),
        }),
        valid: names.map((tag) => ({ text: 'Plain words', chosen: all, tag })),
        holds: ({ text, chosen, tag }) =>
          assertNoOther(rendered(tag, text, chosen), rendered(tag, 'Plain words', chosen)),
      });
    });
  });
}

/** What a dataset takes for a text: something, and not too much. */
const isText = (text: string): boolean =>
  text.trim().length > 0 && text.replace(/[{}]/g, '').trim().length > 0;

const rendered = (tag: ElementName, text: string, chosen: readonly TextAt[]): string =>
  render(tag, SHOWN[tag], viewsOf(parseDataset(withText(small, text, chosen))));
