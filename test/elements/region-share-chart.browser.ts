import { expect } from 'chai';
import { view as en } from '../../src/figures/bundled/region-share-chart.en.js';
import { view as es } from '../../src/figures/bundled/region-share-chart.es.js';
import { viewsOf } from '../../src/figures/views.js';
import { expectAccessible } from '../harness/axe.js';
import { contract } from '../harness/contract.js';
import { changed } from '../harness/datasets.js';
import { heard } from '../harness/heard.js';
import { reduceMotion } from '../harness/motion.js';
import { made, put, ready } from '../harness/place.js';
import { buttons, drawn, drawnIn, INDICATOR, showChart } from './charts.js';

/** A number is said alike whatever blank stands before its sign. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

afterEach(() => document.body.replaceChildren());

contract('region-share-chart', {
  attributes: { indicator: INDICATOR },
  heard: {
    en: 'Share of ASGM gold production by region',
    es: 'Participación en la producción de oro de la MAPE, por región',
  },
  subject: { kind: 'indicator', id: INDICATOR },
  defaults: { indicator: '', label: '', type: 'doughnut', view: 'chart', selected: '' },
});

describe('What is heard of a chart', () => {
  const OF = 'of artisanal and small-scale gold production in Peru';
  const SOURCE = '(MINEM, as cited by ARM; year not stated; report of 2020)';
  const DE = 'de la producción de oro artesanal y de pequeña escala del Perú';
  const FUENTE = '(MINEM, citado por ARM; año no indicado; informe de 2020)';
  const WHOLE = {
    en:
      'Where small-scale gold was produced Share of ASGM gold production by region ' +
      'Share of artisanal and small-scale gold production in Peru Region Share ' +
      `Madre de Dios: 70% ${OF} ${SOURCE} 70% Puno: 15% ${OF} ${SOURCE} 15% ` +
      `Rest of the country: 15% ${OF} ${SOURCE} 15% ` +
      'MINEM, as cited by ARM · year not stated; report of 2020 1 note More about this figure',
    es:
      'Dónde se produjo el oro de pequeña escala ' +
      'Participación en la producción de oro de la MAPE, por región ' +
      'Porcentaje de la producción de oro artesanal y de pequeña escala del Perú ' +
      'Región Porcentaje ' +
      `Madre de Dios: 70 % ${DE} ${FUENTE} 70 % Puno: 15 % ${DE} ${FUENTE} 15 % ` +
      `Resto del país: 15 % ${DE} ${FUENTE} 15 % ` +
      'MINEM, citado por ARM · año no indicado; informe de 2020 1 nota Más sobre esta cifra',
  };
  for (const lang of ['en', 'es'] as const) {
    for (const attributes of [{}, { type: 'bar' }, { view: 'table' }] as Record<string, string>[]) {
      it(`is its table, in ${lang}, with ${JSON.stringify(attributes)}`, async () => {
        expect(plain(heard(await showChart({ ...attributes, lang })))).to.equal(WHOLE[lang]);
      });
    }
  }

  for (const { language, figures } of [en, es]) {
    for (const { parts } of figures) {
      it(`is each part as a sentence, walked through by its button, in ${language}`, async () => {
        const names = buttons(await showChart({ lang: language })).map(
          ({ ariaLabel }) => ariaLabel,
        );
        expect(names).to.deep.equal(parts.map(({ sentence }) => sentence));
      });
    }
  }

  it('is the same once the chart is drawn', async () => {
    const element = await showChart();
    const before = heard(element);
    await drawnIn(element);
    expect(heard(element)).to.equal(before);
  });

  it('begins with the page author’s own heading, and keeps the measure', async () => {
    const said = heard(await showChart({ label: 'Our region' }));
    expect(said).to.match(/^Our region Share of ASGM gold production by region/);
  });

  it('never claims a share of all gold', async () => {
    expect(heard(await showChart())).not.to.match(/share of (the )?gold/i);
    expect(heard(await showChart({ lang: 'es' }))).not.to.match(/producción de oro del Perú/i);
  });

  it('keeps the qualifier of another dataset before every number', async () => {
    const about = changed(({ shares }) => (shares[0]!.qualifier = 'about'));
    const element = made('region-share-chart', { indicator: INDICATOR });
    element.data = viewsOf(about);
    put('').append(element);
    const said = heard(await ready(element));
    expect(said.match(/about 70%/g)).to.have.length(2);
    expect(said.match(/about 15%/g)).to.have.length(4);
  });
});

describe('A chart keeps nobody out, drawn', () => {
  let restore: () => void;
  before(() => (restore = reduceMotion()));
  after(() => restore());

  for (const type of ['doughnut', 'bar']) {
    for (const scheme of ['light', 'dark']) {
      it(`as a ${type}, with a part selected, on a ${scheme} page`, async () => {
        const element = await drawn({ type });
        element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#15181c' : '#fffefb'}`;
        element.selected = 'puno';
        await element.updateComplete;
        await expectAccessible(element.parentElement!);
      });
    }
  }
});
