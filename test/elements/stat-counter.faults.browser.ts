import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { view } from '../../src/figures/bundled/stat-counter.en.js';
import type { ScalarId } from '../../src/elements/stat-counter/stat-counter.js';
import { consoleLines } from '../harness/console.js';
import { FALLBACK, faulty as broken } from '../harness/faulty.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { part, partOf, place, ready } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

const ACCEPTED = view.figures.map(({ id }) => id).join(', ');

const faulty = (attributes: Record<string, string>) => broken('stat-counter', attributes);

describe('A counter whose indicator is not known', () => {
  const attributes = { indicator: 'certified-org' };

  it('says so in one console line: element, attribute, the nearest and all accepted', async () => {
    const { lines } = await faulty(attributes);
    expect(lines).to.deep.equal([
      'stat-counter: indicator="certified-org" is not known. ' +
        `Did you mean “certified-orgs”? Accepted: ${ACCEPTED}.`,
    ]);
  });

  it('says the same in place, beneath the fallback', async () => {
    const { element, lines } = await faulty(attributes);
    expect(heard(element)).to.equal(`${FALLBACK} ${lines[0]}`);
  });

  it('tells the page once', async () => {
    const { element, errors, lines } = await faulty(attributes);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ kind: 'indicator', id: 'certified-org', element });
    expect(errors[0]?.message).to.equal(lines[0]);
  });

  it('says so in the language of the page', async () => {
    const { element, lines } = await faulty({ ...attributes, lang: 'es' });
    expect(lines[0]).to.include('no se reconoce. ¿Quiso decir «certified-orgs»? Se acepta: ');
    expect(part(element, 'message')?.lang).to.equal('es');
  });

  it('says so anew in another language, in place', async () => {
    const { element } = await faulty(attributes);
    await consoleLines(async () => {
      element.lang = 'es';
      await until(() => heard(element).includes('no se reconoce'), 'Spanish');
    });
    expect(heard(element)).not.to.include('is not known');
  });

  it('guesses at nothing where nothing is near', async () => {
    const { lines } = await faulty({ indicator: 'unemployment' });
    expect(lines[0]).to.include('is not known. Accepted: ');
  });

  it('shows markup in it as text', async () => {
    const { element } = await faulty({ indicator: '<img src=x onerror=alert(1)>' });
    expect(part(element, 'message')?.childElementCount).to.equal(0);
    expect(heard(element)).to.include('<img src=x onerror=alert(1)>');
  });

  it('shows the figure as soon as the attribute is right', async () => {
    const { element } = await faulty(attributes);
    element.setAttribute('indicator', 'certified-orgs');
    await ready(element);
    expect(heard(element)).to.match(/^4 mining organisations/);
    expect(part(element, 'message')).to.equal(undefined);
  });

  it('falls back again, and says why, when the attribute becomes wrong', async () => {
    const element = await ready(place('stat-counter', { indicator: 'certified-orgs' }));
    const lines = await consoleLines(async () => {
      element.indicator = 'nonsense' as ScalarId;
      await partOf(element, 'message');
    });
    expect(heard(element)).to.equal(`${FALLBACK} ${lines[0]}`);
  });

  it('warns of each fault, where there are two', async () => {
    const { lines } = await faulty({ ...attributes, theme: 'night' });
    expect(lines).to.have.length(2);
    expect(lines.join('\n')).to.include('theme="night"').and.include('indicator="certified-org"');
  });
});

describe('A counter', () => {
  it('without an indicator says that it is missing, and what is accepted', async () => {
    const { errors, lines } = await faulty({});
    expect(lines).to.deep.equal([`stat-counter: indicator is missing. Accepted: ${ACCEPTED}.`]);
    expect(errors[0]?.id).to.equal(null);
  });

  it('that is given shares names the element that shows them', async () => {
    const { lines } = await faulty({ indicator: 'asgm-gold-by-region' });
    expect(lines[0]).to.match(/is divided into shares; region-share-chart shows it\. Accepted: /);
  });
});
