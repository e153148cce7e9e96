import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import { figuresOf, reportFacts } from '../../src/dataset/localised.js';
import { sentence } from '../../src/figures/sentence.js';
import { words } from '../../src/strings/index.js';
import { realData } from '../dataset/broken.js';
import { made, madeReport } from './made.js';

/** Every figure as one dated, sourced sentence: what a link, a picture and an ear are told. */
const sentences: Record<string, { en: string; es: string }> = {
  'gold-rank-latin-america': {
    en: 'Peru ranked first in gold production in Latin America (MINEM, as cited by ARM; year not stated; report of 2020)',
    es: 'El Perú fue primero en producción de oro en América Latina (MINEM, citado por ARM; año no indicado; informe de 2020)',
  },
  'gold-rank-world': {
    en: 'Peru ranked sixth in gold production worldwide (MINEM, as cited by ARM; year not stated; report of 2020)',
    es: 'El Perú fue sexto en producción de oro en el mundo (MINEM, citado por ARM; año no indicado; informe de 2020)',
  },
  'gold-production': {
    en: '135 tonnes of gold were produced in Peru by mining of every size in 2019 (MINEM, as cited by ARM)',
    es: '135 toneladas de oro se produjeron en el Perú en la minería de todas las escalas en 2019 (MINEM, citado por ARM)',
  },
  livelihoods: {
    en: 'About 1 million people depended on artisanal and small-scale gold mining in Peru (Planet Gold, as cited by ARM; year not stated; report of 2020)',
    es: 'Alrededor de 1 millón de personas dependían de la minería artesanal y de pequeña escala de oro en el Perú (Planet Gold, citado por ARM; año no indicado; informe de 2020)',
  },
  'artisanal-miners': {
    en: 'About 250,000 artisanal miners worked at small scale in Peru (Planet Gold, as cited by ARM; year not stated; report of 2020)',
    es: 'Alrededor de 250,000 mineros artesanales trabajaban a pequeña escala en el Perú (Planet Gold, citado por ARM; año no indicado; informe de 2020)',
  },
  'gold-export-share': {
    en: 'About 25% of Peru’s gold exports were produced by artisanal miners working at small scale (Planet Gold, as cited by ARM; year not stated; report of 2020)',
    es: 'Alrededor de un 25\u00a0% de las exportaciones de oro del Perú provenía de mineros artesanales que trabajaban a pequeña escala (Planet Gold, citado por ARM; año no indicado; informe de 2020)',
  },
  'mercury-emissions': {
    en: '145 tonnes of mercury were emitted by artisanal and small-scale gold mining in Peru (MINEM, as cited by ARM; year not stated; report of 2020)',
    es: '145 toneladas de mercurio fueron emitidas por la minería artesanal y de pequeña escala de oro en el Perú (MINEM, citado por ARM; año no indicado; informe de 2020)',
  },
  'asgm-gold-production': {
    en: 'Gold production by artisanal and small-scale mining in Peru was 38.7 tonnes a year (MINEM, as cited by ARM; year not stated; report of 2020)',
    es: 'La producción de oro de la minería artesanal y de pequeña escala en el Perú fue de 38.7 toneladas al año (MINEM, citado por ARM; año no indicado; informe de 2020)',
  },
  'orgs-with-improvement-plan': {
    en: 'Organisations with an improvement plan. The number stood in a graphic of the report and is lost in its text (ARM; year not stated; report of 2020)',
    es: 'Organizaciones con plan de mejora. El número estaba en un gráfico del informe y se perdió en su texto (ARM; año no indicado; informe de 2020)',
  },
  'miners-participating': {
    en: '1,346 miners actively participated and worked with ARM in Peru (ARM; year not stated; report of 2020)',
    es: '1346 mineros participaron activamente y trabajaron con ARM en el Perú (ARM; año no indicado; informe de 2020)',
  },
  'orgs-supported': {
    en: '5 mining organisations in Peru were named as supported in 2020 (ARM)',
    es: '5 organizaciones mineras del Perú fueron nombradas como apoyadas en 2020 (ARM)',
  },
  'certified-orgs': {
    en: '4 mining organisations in Peru were certified with the Fairmined standard in 2020 (ARM)',
    es: '4 organizaciones mineras del Perú estaban certificadas con el estándar Fairmined en 2020 (ARM)',
  },
  'womens-groups': {
    en: '2 women’s mining groups were direct participants in ARM’s work in Peru (ARM; year not stated; report of 2020)',
    es: '2 grupos de mujeres mineras participaron directamente en el trabajo de ARM en el Perú (ARM; año no indicado; informe de 2020)',
  },
  'women-in-groups': {
    en: 'About 45 women belonged to the two women’s mining groups that took part in ARM’s work in Peru (ARM; year not stated; report of 2020)',
    es: 'Alrededor de 45 mujeres integraban los dos grupos de mineras participantes en el trabajo de ARM en el Perú (ARM; año no indicado; informe de 2020)',
  },
  'certifications-kept': {
    en: '3 small-scale mining organisations in Peru kept their Fairmined certification from 2016 to 2020 (ARM)',
    es: '3 organizaciones mineras de pequeña escala del Perú mantuvieron su certificación Fairmined de 2016 a 2020 (ARM)',
  },
  'newly-certified': {
    en: '1 new mining organisation in Peru was certified with the Fairmined standard in 2020 (ARM)',
    es: '1 nueva organización minera del Perú se certificó con el estándar Fairmined en 2020 (ARM)',
  },
  'mercury-free-orgs': {
    en: '2 mining organisations in Peru stopped using mercury (ARM; year not stated; report of 2020)',
    es: '2 organizaciones mineras del Perú dejaron de usar mercurio (ARM; año no indicado; informe de 2020)',
  },
  'exporting-orgs': {
    en: '3 Fairmined certified mines in Peru exported their gold to responsible markets (ARM; year not stated; report of 2020)',
    es: '3 minas del Perú con certificación Fairmined exportaron su oro a mercados responsables (ARM; año no indicado; informe de 2020)',
  },
  'premium-committees': {
    en: '4 committees managed the investment of the Fairmined premium in mining organisations in Peru (ARM; year not stated; report of 2020)',
    es: '4 comités gestionaban la inversión del premio Fairmined en organizaciones mineras del Perú (ARM; año no indicado; informe de 2020)',
  },
  'fairmined-gold-sold': {
    en: 'Over 1.2 tonnes of Fairmined gold was sold to the market (ARM; year not stated; report of 2020)',
    es: 'Más de 1.2 toneladas de oro Fairmined se vendieron al mercado (ARM; año no indicado; informe de 2020)',
  },
  'fairmined-premium': {
    en: 'Over USD 4.4 million was generated as Fairmined premium (ARM; year not stated; report of 2020)',
    es: 'Más de 4.4 millones de dólares se generaron como premio Fairmined (ARM; año no indicado; informe de 2020)',
  },
  'national-supply-chains': {
    en: 'The first 100% Fairmined national supply chain was established in Peru (ARM; year not stated; report of 2020)',
    es: 'La primera cadena de suministro nacional 100\u00a0% Fairmined se estableció en el Perú (ARM; año no indicado; informe de 2020)',
  },
  'silver-pieces': {
    en: 'Over 50 silver pieces were made by women of the Divinas en Brillo de Oro association in Peru in 2019 (ARM)',
    es: 'Más de 50 piezas de plata fueron elaboradas por socias de Divinas en Brillo de Oro en el Perú en 2019 (ARM)',
  },
  'pallaquera-income': {
    en: 'A cost–benefit analysis showed that the income of pallaqueras (women rock collectors) in Peru was about PEN 300 a month in 2019 (ARM). The report says: “The women rock collectors (pallaqueras) of Rinconada live in higher vulnerability conditions due to the informality of their work.”',
    es: 'Un análisis de costo-beneficio mostró que los ingresos de pallaqueras (recolectoras de mineral) del Perú eran de alrededor de 300 soles al mes en 2019 (ARM). El informe dice: «Las recolectoras de mineral (pallaqueras) de La Rinconada viven en condiciones de mayor vulnerabilidad debido a la informalidad de su trabajo.»',
  },
};

const dataset = realData();

for (const language of languages) {
  const report = reportFacts(dataset, language);
  for (const figure of figuresOf(dataset, language)) {
    test(`the sentence of ${figure.id} (${language})`, () => {
      const said = sentence(figure, report, words[language]);
      assert.equal(said, sentences[figure.id]?.[language]);
    });
  }
}

test('the list holds every figure and no other', () => {
  assert.deepEqual(
    dataset.scalars.map(({ id }) => id),
    Object.keys(sentences),
  );
});

for (const language of languages) {
  test(`every sentence names its source and a year, once (${language})`, () => {
    const report = reportFacts(dataset, language);
    for (const figure of figuresOf(dataset, language)) {
      const said = sentence(figure, report, words[language]);
      assert.equal(said.match(/ARM[;)]/g)?.length, 1, said);
      assert.match(said, /\b20[12]\d\b/);
    }
  });
}

test('a label with braces of its own is said as it is written', () => {
  const label = 'miners {value} {constructor} {toString}';
  assert.equal(sentence(made({ label }), madeReport(), words.en), `4 ${label} in 2020 (ARM)`);
});
