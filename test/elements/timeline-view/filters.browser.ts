import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { languages } from '../../../src/dataset/languages.js';
import { viewsOf } from '../../../src/figures/views.js';
import { changed } from '../../harness/datasets.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { part, show } from '../../harness/place.js';
import { all, list, pick, press, selections, texts, titles } from './timelines.js';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';

afterEach(() => document.body.replaceChildren());

const chips = (element: TimelineView) => texts(element, '.chip');
const pressed = (element: TimelineView) => texts(element, '.chip[aria-pressed=true]');
const options = (element: TimelineView, name: string) =>
  [...list(element, name).options].map(({ text }) => text.trim());
const status = (element: TimelineView) => heard(part(element, 'status')!);

describe('The topics of a timeline', () => {
  const counted: Record<string, string[]> = {
    en: [
      'All 24',
      'Certification 6',
      'Governance 3',
      'Environment 4',
      'Women miners 9',
      'Markets 6',
      'Covid-19 2',
      'Presence 4',
    ],
    es: [
      'Todas 24',
      'Certificación 6',
      'Gobernanza 3',
      'Ambiente 4',
      'Mujeres mineras 9',
      'Mercados 6',
      'COVID-19 2',
      'Presencia 4',
    ],
  };
  for (const lang of languages) {
    it(`stand as words with their counts, in ${lang}`, async () => {
      expect(chips(await show('timeline-view', { lang }))).to.deep.equal(counted[lang]);
    });
  }

  it('leave the activities of one of them, and say how many of each period', async () => {
    const element = await show('timeline-view');
    await press(element, 'Covid-19');
    expect(titles(element)).to.deep.equal([
      'Support for a reactivation plan in the Covid-19 crisis',
      'Food, protection kits and warm clothes for women in Puno and Arequipa',
    ]);
    expect(texts(element, '.when')).to.deep.equal(['2020 2 of 8']);
    expect(pressed(element)).to.deep.equal(['Covid-19 2']);
  });

  it('are a named group of buttons, pressed by keyboard too, which keeps the focus', async () => {
    const element = await show('timeline-view');
    expect(all(element, '.topics').map((one) => [one.role, one.ariaLabel])).to.deep.equal([
      ['group', 'Topic'],
    ]);
    all(element, '.chip')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => titles(element).length === 6, 'six activities');
    expect(heard(element.shadowRoot!.activeElement!)).to.equal('Certification 6');
  });

  it('begin as the page author has them, and leave the attribute alone', async () => {
    const element = await show('timeline-view', { topic: 'governance' });
    expect(pressed(element)).to.deep.equal(['Governance 3']);
    await press(element, 'All');
    expect(titles(element)).to.have.length(24);
    expect([element.topic, element.getAttribute('topic')]).to.deep.equal(['', 'governance']);
  });

  it('that would leave nothing cannot be chosen; the one that is chosen can be left', async () => {
    const element = await show('timeline-view', { topic: 'covid-19', organisation: 'macdesa' });
    const disabled = all<HTMLButtonElement>(element, '.chip').filter((chip) => chip.disabled);
    expect(disabled.map(heard)).to.include('Women miners 0').and.not.to.include('Covid-19 0');
    expect(pressed(element)).to.deep.equal(['Covid-19 0']);
  });
});

describe('The lists of a timeline', () => {
  it('name the organisations with their counts, and take one', async () => {
    const element = await show('timeline-view');
    expect(options(element, 'Organisation')).to.deep.equal([
      'All organisations',
      'CECOMIP (5)',
      'Oro Puno (3)',
      'Cruz Pata Chaquiminas (1)',
      'MACDESA (2)',
      'CENCOMIN (0)',
      'Asociación San Francisco (0)',
      'Divinas en Brillo de Oro (3)',
    ]);
    await pick(element, 'Organisation', 'macdesa');
    expect(titles(element)).to.deep.equal([
      'MACDESA obtained the Fairmined certification',
      'CECOMIP, Oro Puno and MACDESA remained certified',
    ]);
  });

  it('name the periods with their counts, and take one', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    expect(options(element, 'Años')).to.deep.equal([
      'Todos los años',
      '2013–2017 (3)',
      '2018 (6)',
      '2019 (7)',
      '2020 (8)',
    ]);
    await pick(element, 'Años', '2019');
    expect(texts(element, '.years')).to.deep.equal(['2019']);
  });

  it('count what each choice would leave beside the others', async () => {
    const element = await show('timeline-view', { topic: 'gender' });
    await pick(element, 'Years', '2019');
    expect(options(element, 'Organisation')).to.include.members([
      'CECOMIP (0)',
      'Divinas en Brillo de Oro (1)',
    ]);
    expect(options(element, 'Years')).to.include.members(['2013–2017 (0)', '2018 (3)']);
    expect(chips(element)).to.include.members(['All 7', 'Women miners 3', 'Markets 3']);
  });

  it('offer nothing that would leave nothing', async () => {
    const element = await show('timeline-view', { topic: 'covid-19' });
    const [, ...years] = list(element, 'Years').options;
    expect(years.map(({ disabled }) => disabled)).to.deep.equal([true, true, true, false]);
  });

  for (const [attributes, option] of [
    [{ from: '2018', to: '2019' }, '2018–2019 (13)'],
    [{ from: '2020' }, '2020 (8)'],
    [{ to: '2016' }, '2013–2016 (3)'],
    [{ from: '2019', to: '2019' }, '2019 (7)'],
  ] as [Record<string, string>, string][]) {
    it(`have the page author’s years: ${JSON.stringify(attributes)}`, async () => {
      const element = await show('timeline-view', attributes);
      expect(list(element, 'Years').selectedOptions[0]?.text.trim()).to.equal(option);
      expect(status(element)).to.include(`${titles(element).length} of 24 activities`);
    });
  }

  it('forget the page author’s years once a reader has chosen others', async () => {
    const element = await show('timeline-view', { from: '2018', to: '2019' });
    await pick(element, 'Years', '2020');
    expect(options(element, 'Years')).to.have.length(5);
    expect([element.from, element.getAttribute('from')]).to.deep.equal([2020, '2018']);
  });

  it('take years as numbers too', async () => {
    const element = await show('timeline-view');
    element.from = 2020;
    await element.updateComplete;
    expect(titles(element)).to.have.length(8);
  });
});

describe('The status of a timeline', () => {
  it('is silent while all activities are shown', async () => {
    expect(status(await show('timeline-view'))).to.equal('');
  });

  for (const [lang, topic, said] of [
    ['en', 'Covid-19', '2 of 24 activities Show all'],
    ['es', 'COVID-19', '2 de 24 actividades Mostrar todas'],
  ] as const) {
    it(`is said when a choice is made, in ${lang}`, async () => {
      const element = await show('timeline-view', { lang });
      const live = all(element, '.status [role=status]')[0]!;
      await press(element, topic);
      expect(status(element)).to.equal(said);
      expect(all(element, '.status [role=status]')).to.deep.equal([live]);
    });
  }

  for (const [lang, said] of [
    ['en', 'No activity is about all of this. Show all'],
    ['es', 'Ninguna actividad cumple todo lo elegido. Mostrar todas'],
  ] as const) {
    it(`says where nothing is left, and offers the way back, in ${lang}`, async () => {
      const element = await show('timeline-view', { lang, topic: 'covid-19', to: '2018' });
      expect(status(element)).to.equal(said);
      expect(titles(element)).to.deep.equal([]);
    });
  }

  it('gives everything back, and the focus to the first topic', async () => {
    const element = await show('timeline-view', { topic: 'covid-19', to: '2018' });
    await press(element, 'Show all');
    await until(() => titles(element).length === 24, 'all activities');
    expect(heard(element.shadowRoot!.activeElement!)).to.equal('All 24');
    expect(element.getAttribute('to')).to.equal('2018');
  });

  it('leads from one activity to all of them', async () => {
    const element = await show('timeline-view', { activity: '2019-juliaca-office' });
    expect(status(element)).to.equal('1 of 24 activities Show all');
    expect(part(element, 'filters')).to.equal(undefined);
    await press(element, 'Show all');
    expect(titles(element)).to.have.length(24);
  });

  it('takes no room away and gives none when it comes', async () => {
    const element = await show('timeline-view');
    const { top } = part(element, 'years')!.getBoundingClientRect();
    await press(element, 'Certification');
    expect(part(element, 'years')!.getBoundingClientRect().top).to.equal(top);
  });

  it('says so where a dataset has no activities', async () => {
    const element = await show('timeline-view');
    element.data = viewsOf(changed((dataset) => void (dataset.activities = [])));
    await element.updateComplete;
    expect(status(element)).to.match(/^No activity/);
  });
});

describe('A choice among the activities', () => {
  it('of an organisation is told to the page, and that it is let go', async () => {
    const element = await show('timeline-view');
    const told = await selections(element, async () => {
      await pick(element, 'Organisation', 'oro-puno');
      await press(element, 'Show all');
    });
    expect(told).to.deep.equal(['organisation oro-puno', 'organisation null']);
  });

  it('of a topic or of years is nothing that another element could show', async () => {
    const element = await show('timeline-view');
    const told = await selections(element, async () => {
      await press(element, 'Markets');
      await pick(element, 'Years', '2019');
    });
    expect(told).to.deep.equal([]);
  });

  it('stays when the language changes', async () => {
    const element = await show('timeline-view');
    await press(element, 'Markets');
    await pick(element, 'Years', '2019');
    element.lang = 'es';
    await until(() => status(element) === '3 de 24 actividades Mostrar todas', 'Spanish');
    expect(pressed(element)).to.deep.equal(['Mercados 3']);
  });

  it('changes no attribute, and neither the address nor the history of the page', async () => {
    const element = await show('timeline-view');
    const state = () => [element.getAttributeNames(), location.href, history.length];
    const before = state();
    await press(element, 'Markets');
    await pick(element, 'Years', '2019');
    await pick(element, 'Organisation', 'divinas-en-brillo-de-oro');
    expect(state()).to.deep.equal(before);
  });
});
