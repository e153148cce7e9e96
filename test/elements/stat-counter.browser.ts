import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { view as en } from '../../src/figures/bundled/stat-counter.en.js';
import { view as es } from '../../src/figures/bundled/stat-counter.es.js';
import { contract } from '../harness/contract.js';
import { heard } from '../harness/heard.js';
import { part, show } from '../harness/place.js';

/** A number is said alike whatever blank stands before its sign. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll(' %', '%');

afterEach(() => document.body.replaceChildren());

contract('stat-counter', {
  attributes: { indicator: 'certified-orgs' },
  heard: {
    en: '4 mining organisations in Peru were certified with the Fairmined standard',
    es: '4 organizaciones mineras del Perú estaban certificadas con el estándar Fairmined',
  },
  subject: { kind: 'indicator', id: 'certified-orgs' },
  defaults: { indicator: '', label: '', still: false },
});

describe('What is heard of a counter', () => {
  for (const { language, figures, menu } of [en, es]) {
    for (const { id, qualifier, number, unit, spoken, text, context, origin, more } of figures) {
      it(`is the whole of ${id}, in ${language}`, async () => {
        const element = await show('stat-counter', { indicator: id, lang: language });
        const said = [qualifier, `${number ?? ''}${spoken ?? unit ?? ''}`, text, context];
        const sentence = [...said, origin, more, menu].filter(Boolean).join(' ');
        expect(plain(heard(element))).to.equal(plain(sentence));
      });
    }
  }

  const rows: [id: string, lang: string, sentence: string][] = [
    ['fairmined-premium', 'en', 'over 4.4 million US dollars was generated as Fairmined premium'],
    [
      'fairmined-premium',
      'es',
      'más de 4.4 millones de dólares se generaron como premio Fairmined',
    ],
    ['gold-rank-world', 'en', '6th place for Peru in gold production worldwide'],
    ['gold-rank-world', 'es', '6.º en producción de oro en el mundo fue el Perú'],
    [
      'miners-participating',
      'en',
      '1,346 miners actively participated and worked with ARM in Peru',
    ],
    ['miners-participating', 'es', '1346 mineros participaron activamente y trabajaron con ARM'],
    ['gold-export-share', 'en', 'about 25% of Peru’s gold exports'],
    ['gold-export-share', 'es', 'alrededor de 25% de las exportaciones de oro del Perú'],
    ['certifications-kept', 'en', 'ARM · 2016–2020'],
    ['livelihoods', 'en', 'Planet Gold, as cited by ARM · year not stated; report of 2020'],
    ['livelihoods', 'es', 'Planet Gold, citado por ARM · año no indicado; informe de 2020'],
  ];
  for (const [id, lang, sentence] of rows) {
    it(`holds “${sentence}”`, async () => {
      const element = await show('stat-counter', { indicator: id, lang });
      expect(plain(heard(element))).to.include(sentence);
    });
  }

  it('is, of a lost number, why it is lost; and no number is shown', async () => {
    const element = await show('stat-counter', { indicator: 'orgs-with-improvement-plan' });
    expect(heard(element)).to.include(
      'Organisations with an improvement plan. The number stood in a graphic of the report and is ' +
        'lost in its text.',
    );
    expect(part(element, 'number')).to.equal(undefined);
  });

  for (const [lang, sentence] of [
    ['en', 'live in higher vulnerability conditions due to the informality of their work.'],
    ['es', 'viven en condiciones de mayor vulnerabilidad debido a la informalidad de su trabajo.'],
  ] as const) {
    it(`is, with pallaquera-income, always the sentence of vulnerability, in ${lang}`, async () => {
      const attributes = { indicator: 'pallaquera-income', lang, label: 'Income', actions: '' };
      expect(heard(await show('stat-counter', attributes))).to.include(sentence);
    });
  }
});
