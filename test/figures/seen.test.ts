import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import type { Counter } from '../../src/figures/counter-view.js';
import { realData } from '../dataset/broken.js';
import { countersOf } from './made.js';

/** Every figure as it stands on the page, read from its qualifier to its label. */
const seen: Record<string, { en: string; es: string }> = {
  'gold-rank-latin-america': {
    en: '1st place for Peru in gold production in Latin America',
    es: '1.º en producción de oro en América Latina fue el Perú',
  },
  'gold-rank-world': {
    en: '6th place for Peru in gold production worldwide',
    es: '6.º en producción de oro en el mundo fue el Perú',
  },
  'gold-production': {
    en: '135 tonnes of gold were produced in Peru by mining of every size',
    es: '135 toneladas de oro se produjeron en el Perú en la minería de todas las escalas',
  },
  livelihoods: {
    en: 'about 1 million people depended on artisanal and small-scale gold mining in Peru',
    es: 'alrededor de 1 millón de personas dependían de la minería artesanal y de pequeña escala de oro en el Perú',
  },
  'artisanal-miners': {
    en: 'about 250,000 artisanal miners worked at small scale in Peru',
    es: 'alrededor de 250,000 mineros artesanales trabajaban a pequeña escala en el Perú',
  },
  'gold-export-share': {
    en: 'about 25% of Peru’s gold exports were produced by artisanal miners working at small scale',
    es: 'alrededor de 25\u00a0% de las exportaciones de oro del Perú provenía de mineros artesanales que trabajaban a pequeña escala',
  },
  'mercury-emissions': {
    en: '145 tonnes of mercury were emitted by artisanal and small-scale gold mining in Peru',
    es: '145 toneladas de mercurio fueron emitidas por la minería artesanal y de pequeña escala de oro en el Perú',
  },
  'asgm-gold-production': {
    en: '38.7 tonnes a year was the gold production of artisanal and small-scale mining in Peru',
    es: '38.7 toneladas al año fue la producción de oro de la minería artesanal y de pequeña escala en el Perú',
  },
  'orgs-with-improvement-plan': {
    en: 'Organisations with an improvement plan. The number stood in a graphic of the report and is lost in its text.',
    es: 'Organizaciones con plan de mejora. El número estaba en un gráfico del informe y se perdió en su texto.',
  },
  'miners-participating': {
    en: '1,346 miners actively participated and worked with ARM in Peru',
    es: '1346 mineros participaron activamente y trabajaron con ARM en el Perú',
  },
  'orgs-supported': {
    en: '5 mining organisations in Peru were named as supported',
    es: '5 organizaciones mineras del Perú fueron nombradas como apoyadas',
  },
  'certified-orgs': {
    en: '4 mining organisations in Peru were certified with the Fairmined standard',
    es: '4 organizaciones mineras del Perú estaban certificadas con el estándar Fairmined',
  },
  'womens-groups': {
    en: '2 women’s mining groups were direct participants in ARM’s work in Peru',
    es: '2 grupos de mujeres mineras participaron directamente en el trabajo de ARM en el Perú',
  },
  'women-in-groups': {
    en: 'about 45 women belonged to the two women’s mining groups that took part in ARM’s work in Peru',
    es: 'alrededor de 45 mujeres integraban los dos grupos de mineras participantes en el trabajo de ARM en el Perú',
  },
  'certifications-kept': {
    en: '3 small-scale mining organisations in Peru kept their Fairmined certification',
    es: '3 organizaciones mineras de pequeña escala del Perú mantuvieron su certificación Fairmined',
  },
  'newly-certified': {
    en: '1 new mining organisation in Peru was certified with the Fairmined standard',
    es: '1 nueva organización minera del Perú se certificó con el estándar Fairmined',
  },
  'mercury-free-orgs': {
    en: '2 mining organisations in Peru stopped using mercury',
    es: '2 organizaciones mineras del Perú dejaron de usar mercurio',
  },
  'exporting-orgs': {
    en: '3 Fairmined certified mines in Peru exported their gold to responsible markets',
    es: '3 minas del Perú con certificación Fairmined exportaron su oro a mercados responsables',
  },
  'premium-committees': {
    en: '4 committees managed the investment of the Fairmined premium in mining organisations in Peru',
    es: '4 comités gestionaban la inversión del premio Fairmined en organizaciones mineras del Perú',
  },
  'fairmined-gold-sold': {
    en: 'over 1.2 tonnes of Fairmined gold was sold to the market',
    es: 'más de 1.2 toneladas de oro Fairmined se vendieron al mercado',
  },
  'fairmined-premium': {
    en: 'over 4.4 million USD was generated as Fairmined premium',
    es: 'más de 4.4 millones de dólares se generaron como premio Fairmined',
  },
  'national-supply-chains': {
    en: 'first 100% Fairmined national supply chain was established in Peru',
    es: 'primera cadena de suministro nacional 100\u00a0% Fairmined se estableció en el Perú',
  },
  'silver-pieces': {
    en: 'over 50 silver pieces were made by women of the Divinas en Brillo de Oro association in Peru',
    es: 'más de 50 piezas de plata fueron elaboradas por socias de Divinas en Brillo de Oro en el Perú',
  },
  'pallaquera-income': {
    en: 'about 300 soles a month was the income of pallaqueras (women rock collectors) in Peru, an analysis showed',
    es: 'alrededor de 300 soles al mes eran los ingresos de pallaqueras (recolectoras de mineral) del Perú, según un análisis',
  },
};

const dataset = realData();

const read = ({ qualifier, number, unit = '', text }: Counter): string =>
  [qualifier, number && number + unit, text].filter(Boolean).join(' ');

for (const language of languages) {
  for (const figure of countersOf(dataset, language)) {
    test(`${figure.id} on the page (${language})`, () => {
      assert.equal(read(figure), seen[figure.id]?.[language]);
    });
  }
}

test('the list holds every figure and no other', () => {
  assert.deepEqual(
    countersOf(dataset, 'en').map(({ id }) => id),
    Object.keys(seen),
  );
});

test('an income is never shown without the sentence on vulnerability', () => {
  const contexts = languages.map(
    (language) =>
      countersOf(dataset, language).find(({ id }) => id === 'pallaquera-income')?.context,
  );
  assert.deepEqual(contexts, [
    'The report says: “The women rock collectors (pallaqueras) of Rinconada live in higher vulnerability conditions due to the informality of their work.”',
    'El informe dice: «Las recolectoras de mineral (pallaqueras) de La Rinconada viven en condiciones de mayor vulnerabilidad debido a la informalidad de su trabajo.»',
  ]);
});

test('of the premium alone the unit is said in another word than it is written', () => {
  const spoken = languages.flatMap((language) =>
    countersOf(dataset, language).flatMap(({ id, spoken }) => (spoken ? [`${id}:${spoken}`] : [])),
  );
  assert.deepEqual(spoken, ['fairmined-premium: million US dollars']);
});

test('a number that is lost has no number, no unit and no qualifier', () => {
  const lost = countersOf(dataset, 'en').filter(({ number }) => number === undefined);
  assert.deepEqual(
    lost.map(({ id, qualifier, unit, count }) => ({ id, qualifier, unit, count })),
    [{ id: 'orgs-with-improvement-plan', qualifier: undefined, unit: undefined, count: undefined }],
  );
});
