import { expect } from 'chai';
import type { ShareId } from '../../src/elements/region-share-chart/region-share-chart.js';
import { consoleLines } from '../harness/console.js';
import { changed } from '../harness/datasets.js';
import { FALLBACK, faulty as broken } from '../harness/faulty.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { part, partOf, ready, told } from '../harness/place.js';
import { asJson, serveOne } from '../harness/served.js';
import { countCharts, drawn, drawnIn, INDICATOR, showChart } from './charts.js';

afterEach(() => document.body.replaceChildren());

const faulty = (attributes: Record<string, string>) =>
  broken('region-share-chart', { indicator: INDICATOR, ...attributes });

describe('A bad value is answered in place', () => {
  const rows: [attributes: Record<string, string>, en: string, es: string][] = [
    [
      { indicator: '' },
      `indicator is missing. Accepted: ${INDICATOR}.`,
      `Falta indicator. Se acepta: ${INDICATOR}.`,
    ],
    [
      { indicator: 'asgm-gold-by-regions' },
      'indicator="asgm-gold-by-regions" is not known. ' +
        `Did you mean “${INDICATOR}”? Accepted: ${INDICATOR}.`,
      'indicator="asgm-gold-by-regions" no se reconoce. ' +
        `¿Quiso decir «${INDICATOR}»? Se acepta: ${INDICATOR}.`,
    ],
    [
      { indicator: 'certified-orgs' },
      'indicator="certified-orgs" is a single number; stat-counter shows it. ' +
        `Accepted: ${INDICATOR}.`,
      'indicator="certified-orgs" es una sola cifra; la muestra stat-counter. ' +
        `Se acepta: ${INDICATOR}.`,
    ],
    [
      { type: 'pie' },
      'type="pie" is not known. Accepted: doughnut, bar.',
      'type="pie" no se reconoce. Se acepta: doughnut, bar.',
    ],
    [
      { view: 'tabel' },
      'view="tabel" is not known. Did you mean “table”? Accepted: chart, table.',
      'view="tabel" no se reconoce. ¿Quiso decir «table»? Se acepta: chart, table.',
    ],
  ];
  for (const [attributes, en, es] of rows) {
    for (const [lang, message] of Object.entries({ en, es })) {
      it(`for ${JSON.stringify(attributes)}, in ${lang}, and in one console line`, async () => {
        const { element, lines } = await faulty({ ...attributes, lang });
        expect(heard(element)).to.equal(`${FALLBACK} region-share-chart: ${message}`);
        expect(part(element, 'message')?.lang).to.equal(lang);
        expect(lines).to.deep.equal([`region-share-chart: ${message}`]);
      });
    }
  }

  it('and told to the page once', async () => {
    const { element, errors, lines } = await faulty({ type: 'pie' });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ kind: 'indicator', id: INDICATOR, element });
    expect(errors[0]?.message).to.equal(lines[0]);
  });

  it('one after the other, where two are wrong', async () => {
    const { element } = await faulty({ type: 'pie', view: 'tabel' });
    const lines = await consoleLines(async () => {
      element.type = 'bar';
      await until(() => heard(element).includes('view="tabel"'), 'the second');
    });
    expect(lines).to.have.length(1);
  });

  it('and mended when the value is', async () => {
    const { element } = await faulty({ type: 'pie' });
    element.setAttribute('type', 'bar');
    await drawnIn(await ready(element));
    expect(part(element, 'message')).to.equal(undefined);
    expect(heard(element)).not.to.include(FALLBACK);
  });

  it('also where it was good before: the chart makes way for the fallback', async () => {
    const before = countCharts();
    const element = await drawn();
    await consoleLines(async () => {
      element.indicator = 'nonsense' as ShareId;
      await partOf(element, 'message');
    });
    expect(heard(element)).to.match(/^The figure as a sentence region-share-chart: indicator=/);
    expect(countCharts()).to.equal(before);
  });

  it('and shown, whatever it is, as text', async () => {
    const { element } = await faulty({ indicator: '<img src=x onerror=alert(1)>' });
    expect(part(element, 'message')?.childElementCount).to.equal(0);
    expect(heard(element)).to.include('<img src=x onerror=alert(1)>');
  });

  it('of `theme` and `actions` by a warning, and the figure is shown', async () => {
    const lines = await consoleLines(async () => {
      await told(await showChart({ theme: 'night', actions: 'print' }));
    });
    expect(lines).to.have.length(2);
    expect(lines.join('\n')).to.include('Accepted: auto, light, dark.').and.include('data, image');
  });
});

describe('A dataset without such an indicator', () => {
  it('is told of, and which there are', async () => {
    const renamed = changed(({ shares, sections }) => {
      shares[0]!.id = 'mercury-by-region';
      sections.length = 0;
    });
    const { src, restore } = serveOne(asJson(renamed));
    const { lines } = await faulty({ src });
    restore();
    expect(lines).to.deep.equal([
      `region-share-chart: indicator="${INDICATOR}" is not known. Accepted: mercury-by-region.`,
    ]);
  });

  it('is told of where there are none', async () => {
    const { src, restore } = serveOne(
      asJson(changed((copy) => (copy.shares = copy.sections = []))),
    );
    const { lines } = await faulty({ src });
    restore();
    expect(lines).to.deep.equal([`region-share-chart: indicator="${INDICATOR}" is not known.`]);
  });
});

describe('An attribute that is taken away', () => {
  it('is as if it had never been there', async () => {
    const element = await showChart({ type: 'bar', view: 'table' });
    const lines = await consoleLines(async () => {
      element.removeAttribute('type');
      element.removeAttribute('view');
      await told(element);
    });
    expect(lines).to.deep.equal([]);
    await until(() => element.shadowRoot?.querySelector('.plot.doughnut'), 'the ring');
  });

  it('is missed, where the figure needs it', async () => {
    const element = await showChart();
    const lines = await consoleLines(async () => {
      element.removeAttribute('indicator');
      await partOf(element, 'message');
    });
    const message = `region-share-chart: indicator is missing. Accepted: ${INDICATOR}.`;
    expect(lines).to.deep.equal([message]);
    expect(part(element, 'message')?.textContent).to.equal(message);
  });
});
