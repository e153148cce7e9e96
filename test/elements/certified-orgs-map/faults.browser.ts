import { expect } from 'chai';
import { view } from '../../../src/figures/bundled/certified-orgs-map.en.js';
import { consoleLines } from '../../harness/console.js';
import { FALLBACK, faulty as broken } from '../../harness/faulty.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { part, place, ready, told } from '../../harness/place.js';
import { asJson, serve } from '../../harness/served.js';
import { showMap } from './maps.js';

afterEach(() => document.body.replaceChildren());

const ORGANISATIONS = view.organisations.map(({ id }) => id).join(', ');
const DEPARTMENTS = Object.keys(view.departments).join(', ');

const faulty = (attributes: Record<string, string>) => broken('certified-orgs-map', attributes);

describe('A map that cannot be shown', () => {
  const rows: [attribute: string, value: string, line: string][] = [
    [
      'show',
      'certifed',
      'show="certifed" is not known. Did you mean “certified”? ' +
        'Accepted: certified, supported, groups, all.',
    ],
    [
      'region',
      'PE-PUNO',
      `region="PE-PUNO" is not known. Did you mean “PE-PUN”? Accepted: ${DEPARTMENTS}.`,
    ],
    [
      'selected',
      'cecomin',
      `selected="cecomin" is not known. Did you mean “cecomip”? Accepted: ${ORGANISATIONS}.`,
    ],
  ];
  for (const [attribute, value, line] of rows) {
    it(`for its ${attribute} says so once: attribute, the nearest and all accepted`, async () => {
      const { lines, errors } = await faulty({ [attribute]: value });
      expect(lines).to.deep.equal([`certified-orgs-map: ${line}`]);
      expect(errors.map(({ message }) => message)).to.deep.equal(lines);
    });

    it(`for its ${attribute} says the same in place, beneath the fallback`, async () => {
      const { element: map, lines } = await faulty({ [attribute]: value });
      expect(heard(map)).to.equal(`${FALLBACK} ${lines[0]}`);
    });

    it(`for its ${attribute} says it in the language of the page`, async () => {
      const { element: map, lines } = await faulty({ [attribute]: value, lang: 'es' });
      expect(lines[0]).to.include(`${attribute}="${value}" no se reconoce. ¿Quiso decir «`);
      expect(part(map, 'message')?.lang).to.equal('es');
    });

    it(`is shown as soon as ${attribute} is right`, async () => {
      const { element: map } = await faulty({ [attribute]: value });
      map.removeAttribute(attribute);
      map.setAttribute(
        attribute,
        { show: 'all', region: 'PE-PUN', selected: 'cecomip' }[attribute]!,
      );
      await ready(map);
      expect(part(map, 'message')).to.equal(undefined);
    });
  }

  it('is shown again where the attribute is taken away', async () => {
    const { element: map } = await faulty({ region: 'PE-PUNO' });
    map.removeAttribute('region');
    await ready(map);
    expect(part(map, 'region')).to.equal(undefined);
  });

  it('shows markup in a value as text', async () => {
    const { element: map } = await faulty({ selected: '<img src=x onerror=alert(1)>' });
    expect(part(map, 'message')?.childElementCount).to.equal(0);
    expect(heard(map)).to.include('<img src=x onerror=alert(1)>');
  });

  it('tells first what it is a map of, then which part, then who', async () => {
    const { lines } = await faulty({ show: 'mines', region: 'x', selected: 'x' });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('show="mines"');
  });

  it('warns of a theme besides', async () => {
    const { lines } = await faulty({ region: 'PE-PUNO', theme: 'night' });
    expect(lines.join('\n')).to.include('theme="night"').and.include('region="PE-PUNO"');
  });
});

describe('A map that can be shown all the same', () => {
  const rows: [attribute: string, value: string, accepted: string][] = [
    ['theme', 'sepia', 'auto, light, dark'],
    ['actions', 'print', 'data, image, embed, cite'],
    ['lang', 'qu', 'en, es'],
  ];
  for (const [attribute, value, accepted] of rows) {
    it(`warns once of ${attribute}="${value}", with what is accepted`, async () => {
      const lines = await consoleLines(async () => {
        const map = await ready(place('certified-orgs-map', { [attribute]: value }));
        map.requestUpdate();
        await told(map);
      });
      expect(lines).to.deep.equal([
        `certified-orgs-map: ${attribute}="${value}" is not known. Accepted: ${accepted}.`,
      ]);
    });
  }

  it('says of `src` what is wrong with it, and what is accepted', async () => {
    const served = serve({ 'list.json': asJson([]) });
    const { lines } = await faulty({ src: '/list.json' });
    served.restore();
    expect(lines[0]).to.match(
      /^certified-orgs-map: src=".*list\.json" is not a dataset: .*Accepted: /,
    );
  });

  it('is one whose chosen organisation is of another kind: nobody is chosen', async () => {
    const map = await showMap('show="groups" selected="cecomip"');
    expect(map.renderRoot.querySelectorAll('.selected, [aria-expanded=true]')).to.have.length(0);
    map.show = 'all';
    await until(() => map.renderRoot.querySelector('.selected'), 'the one that is chosen');
  });
});
