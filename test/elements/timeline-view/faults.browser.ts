import '../../../src/define/timeline-view.js';
import { expect } from 'chai';
import { view } from '../../../src/figures/bundled/timeline-view.en.js';
import { consoleLines } from '../../harness/console.js';
import { heard } from '../../harness/heard.js';
import { FALLBACK, faulty as broken } from '../../harness/faulty.js';
import { until } from '../../harness/frame.js';
import { part, partOf, ready, show, told } from '../../harness/place.js';
import { notFound, serveOne } from '../../harness/served.js';
import { titles } from './timelines.js';

afterEach(() => document.body.replaceChildren());

const TOPICS = Object.keys(view.topics).join(', ');
const ORGANISATIONS = Object.keys(view.organisations).join(', ');
const ACTIVITIES = view.eras.flatMap(({ entries }) => entries.map(({ id }) => id)).join(', ');
const YEARS = '2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020';

const faulty = (attributes: Record<string, string>) => broken('timeline-view', attributes);

describe('A value that a timeline does not take', () => {
  const rows: [attributes: Record<string, string>, message: string][] = [
    [{ layout: 'round' }, 'layout="round" is not known. Accepted: vertical, horizontal.'],
    [
      { layout: 'horizontl' },
      'layout="horizontl" is not known. Did you mean “horizontal”? Accepted: vertical, horizontal.',
    ],
    [{ layout: '' }, 'layout is missing. Accepted: vertical, horizontal.'],
    [{ topic: 'gold' }, `topic="gold" is not known. Accepted: ${TOPICS}.`],
    [
      { topic: 'genders' },
      `topic="genders" is not known. Did you mean “gender”? Accepted: ${TOPICS}.`,
    ],
    [
      { organisation: 'cecomin' },
      'organisation="cecomin" is not known. Did you mean “cecomip”? ' +
        `Accepted: ${ORGANISATIONS}.`,
    ],
    [{ from: '1999' }, `from="1999" is not known. Accepted: ${YEARS}.`],
    [{ from: '18', to: '2020' }, `from="18" is not known. Accepted: ${YEARS}.`],
    [{ to: 'now' }, `to="now" is not known. Accepted: ${YEARS}.`],
    [{ from: '2019', to: '1990' }, 'to="1990" is not known. Accepted: 2019, 2020.'],
    [{ from: '2019', to: '2015' }, 'to="2015" is before from="2019". Accepted: 2019, 2020.'],
    [{ activity: 'none' }, `activity="none" is not known. Accepted: ${ACTIVITIES}.`],
  ];
  for (const [attributes, message] of rows) {
    it(`is told in place and in one console line: ${JSON.stringify(attributes)}`, async () => {
      const { element, lines } = await faulty(attributes);
      expect(lines).to.deep.equal([`timeline-view: ${message}`]);
      expect(heard(element)).to.equal(`${FALLBACK} ${lines[0]}`);
    });
  }

  it('is told to the page once, by an event', async () => {
    const { element, errors, lines } = await faulty({ activity: 'none' });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ kind: 'activity', id: 'none', element, message: lines[0] });
  });

  for (const [attributes, message] of [
    [{ topic: 'gender-' }, '¿Quiso decir «gender»? Se acepta: certification, '],
    [{ from: '2019', to: '2015' }, 'to="2015" es anterior a from="2019". Se acepta: 2019, 2020.'],
  ] as const) {
    it(`is told in the language of the page: ${JSON.stringify(attributes)}`, async () => {
      const { element } = await faulty({ ...attributes, lang: 'es' });
      expect(heard(element)).to.include(message);
      expect(part(element, 'message')?.lang).to.equal('es');
    });
  }

  it('is shown as text, whatever is in it', async () => {
    const { element } = await faulty({ topic: '<img src=x onerror=alert(1)>' });
    expect(part(element, 'message')?.childElementCount).to.equal(0);
    expect(heard(element)).to.include('<img src=x onerror=alert(1)>');
  });

  it('leaves the fallback until it is right, and brings it back when it is wrong', async () => {
    const { element } = await faulty({ topic: 'gold' });
    element.setAttribute('topic', 'gender');
    await ready(element);
    expect(heard(element)).not.to.include(FALLBACK);
    await consoleLines(async () => {
      element.from = 1999;
      expect(heard(await partOf(element, 'message'))).to.include('from="1999"');
    });
    expect(heard(element)).to.match(RegExp(`^${FALLBACK}`));
  });
});

describe('A value of an attribute that every element has', () => {
  const rows: [attributes: Record<string, string>, message: string][] = [
    [{ theme: 'midnight' }, 'theme="midnight" is not known. Accepted: auto, light, dark.'],
    [
      { actions: 'cite dta' },
      'actions="dta" is not known. Did you mean “data”? Accepted: data, image, embed, cite.',
    ],
    [{ lang: 'fr' }, 'lang="fr" is not known. Accepted: en, es.'],
  ];
  for (const [attributes, message] of rows) {
    it(`is warned of once, and the timeline shown: ${JSON.stringify(attributes)}`, async () => {
      const lines = await consoleLines(async () => {
        const element = await show('timeline-view', attributes);
        element.requestUpdate();
        await told(element);
        expect(titles(element)).to.have.length(24);
      });
      expect(lines).to.deep.equal([`timeline-view: ${message}`]);
    });
  }

  it('is told in place where there is nothing at `src`', async () => {
    const { src, restore } = serveOne(notFound);
    const { element, lines } = await faulty({ src });
    restore();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^timeline-view: src=".*" could not be loaded \(HTTP 404\)/);
    expect(heard(element)).to.equal(`${FALLBACK} ${lines[0]}`);
  });
});

describe('An attribute of a timeline that is taken away', () => {
  for (const [name, value] of Object.entries({
    layout: 'horizontal',
    topic: 'gender',
    organisation: 'cecomip',
    from: '2018',
    to: '2018',
    activity: '2019-women-workshops',
  })) {
    it(`leaves what there was without it: ${name}`, async () => {
      const element = await show('timeline-view', { [name]: value });
      const lines = await consoleLines(async () => {
        element.removeAttribute(name);
        await until(() => titles(element).length === 24, 'all activities');
        await told(element);
      });
      expect(element.layout).to.equal('vertical');
      expect(lines).to.deep.equal([]);
    });
  }
});
