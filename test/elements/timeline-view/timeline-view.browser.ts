import { expect } from 'chai';
import { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';
import { view as en } from '../../../src/figures/bundled/timeline-view.en.js';
import { view as es } from '../../../src/figures/bundled/timeline-view.es.js';
import { expectAccessible } from '../../harness/axe.js';
import { contract } from '../../harness/contract.js';
import { heard } from '../../harness/heard.js';
import { part, show } from '../../harness/place.js';
import { all, open, texts } from './timelines.js';

afterEach(() => document.body.replaceChildren());

contract('timeline-view', {
  attributes: {},
  heard: { en: 'What was done, 2013 to 2020', es: 'Lo que se hizo, de 2013 a 2020' },
  subject: { kind: 'activity', id: null },
  defaults: {
    layout: 'vertical',
    topic: '',
    organisation: '',
    from: '',
    to: '',
    activity: '',
    label: '',
    selected: '',
  },
  choose: (element) => element instanceof TimelineView && open(element),
});

describe('What is heard of a timeline', () => {
  for (const { language, eras, topics, organisations, words } of [en, es]) {
    it(`is each activity: title, month, sentence, topics and organisations, in ${language}`, async () => {
      const element = await show('timeline-view', { lang: language });
      const entries = eras.flatMap((era) => era.entries);
      const sentences = entries.map((entry) => {
        const about = entry.topics.map((id) => topics[id]);
        return [
          entry.title,
          entry.months,
          entry.sentence,
          entry.context,
          [entry.milestone && words.milestone, ...about].filter(Boolean).join(' · '),
          ...(entry.organisations ?? []).map((id) => organisations[id]),
          entry.notes ?? words.more,
        ]
          .filter(Boolean)
          .join(' ');
      });
      expect(sentences).to.have.length(24);
      expect(texts(element, '.entry')).to.deep.equal(sentences);
    });
  }

  const rows: [lang: string, sentence: string][] = [
    [
      'en',
      'CECOMIP obtained the Fairmined certification August 2016 Thanks to the work of Better ' +
        'Gold Initiative (BGI) and the consulting firm ABR, the mining organization CECOMIP ' +
        'obtained the certification with the Fairmined standard in August 2016, becoming the ' +
        'first certified mine from Puno region. Milestone · Certification CECOMIP 1 note',
    ],
    [
      'es',
      'CECOMIP obtuvo la certificación Fairmined agosto de 2016 Gracias al trabajo de Better ' +
        'Gold Initiative (BGI) y de la firma consultora ABR, la organización minera CECOMIP ' +
        'obtuvo la certificación con el estándar Fairmined en agosto de 2016 y se convirtió en ' +
        'la primera mina certificada de la región Puno. Hito · Certificación CECOMIP 1 nota',
    ],
    [
      'en',
      'Dialogue and exchange of good mining practices July and October Promotion of dialog spaces',
    ],
    ['es', 'Diálogo e intercambio de buenas prácticas mineras julio y octubre Promoción de'],
  ];
  for (const [lang, sentence] of rows) {
    it(`holds “${sentence.slice(0, 60)}…”`, async () => {
      expect(texts(await show('timeline-view', { lang }), '.entry').join(' ')).to.include(sentence);
    });
  }

  for (const [lang, sentence] of [
    ['en', 'live in higher vulnerability conditions due to the informality of their work.'],
    ['es', 'viven en condiciones de mayor vulnerabilidad debido a la informalidad de su trabajo.'],
  ] as const) {
    it(`is, with the income of pallaqueras, the sentence of vulnerability, in ${lang}`, async () => {
      const activity = '2019-pallaqueras-practices';
      const [entry] = texts(await show('timeline-view', { lang, activity }), '.entry');
      expect(entry).to.include('300').and.include(sentence);
    });
  }

  for (const [lang, counts] of [
    ['en', '2013–2017 3 activities 2018 6 activities 2019 7 activities 2020 8 activities'],
    ['es', '2013–2017 3 actividades 2018 6 actividades 2019 7 actividades 2020 8 actividades'],
  ] as const) {
    it(`is each period with the number of its activities, in ${lang}`, async () => {
      expect(texts(await show('timeline-view', { lang }), '.when').join(' ')).to.equal(counts);
    });
  }

  it('begins with the page author’s own heading, and keeps the title', async () => {
    const said = heard(await show('timeline-view', { label: 'Our years' }));
    expect(said).to.match(/^Our years What was done, 2013 to 2020/);
  });

  it('names source and years', async () => {
    const element = await show('timeline-view');
    expect(heard(part(element, 'origin')!)).to.equal('ARM · 2013–2020');
  });

  it('says in Spanish that the words are a translation', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    expect(heard(part(element, 'origin')!)).to.equal('ARM · 2013–2020 · traducción nuestra');
  });
});

describe('A timeline', () => {
  it('is an ordered list of periods, each a named, ordered list of activities', async () => {
    const element = await show('timeline-view');
    expect(all(element, 'ol.eras > li')).to.have.length(4);
    const lists = all(element, 'ol ol');
    expect(lists.map((list) => list.children.length)).to.deep.equal([3, 6, 7, 8]);
    const named = lists.map((list) => list.getAttribute('aria-labelledby'));
    expect(named).to.deep.equal(all(element, '.years').map(({ id }) => id));
    expect(all(element, 'ol').map(({ role }) => role)).to.deep.equal(Array(5).fill('list'));
  });

  const states: Record<string, string>[] = [
    { layout: 'horizontal' },
    { layout: 'horizontal', lang: 'es', theme: 'dark' },
    { topic: 'covid-19', to: '2018' },
    { topic: 'certification', organisation: 'oro-puno', theme: 'dark' },
    { activity: '2020-francisco-uno-mercury', lang: 'es' },
  ];
  for (const attributes of states) {
    it(`keeps nobody out with ${JSON.stringify(attributes)}`, async () => {
      const element = await show('timeline-view', attributes);
      const dark = attributes['theme'] === 'dark';
      element.parentElement!.style.background = dark ? '#15181c' : '#fff';
      await expectAccessible(element.parentElement!);
    });
  }

  for (const lang of ['en', 'es']) {
    it(`keeps nobody out of an activity that is open, in ${lang}`, async () => {
      const element = await show('timeline-view', { lang });
      element.insertAdjacentHTML('beforeend', '<a href="/embed/en/timeline-view/">page</a>');
      await open(element);
      await expectAccessible(element);
    });
  }
});
