import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { languages } from '../../../src/dataset/languages.js';
import { viewsOf } from '../../../src/figures/views.js';
import { dataset } from '../../../src/dataset/bundled/dataset.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { openMenu, openSource, part, place, ready, show } from '../../harness/place.js';
import { all, CECOMIP, more, open, selections, texts, titles } from './timelines.js';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';

/** The longest sentence. */
const LONG = '2019-dialogue-events';

/** A timeline of which the fallback tells where its pages are. */
async function linked(attributes: Record<string, string> = {}): Promise<TimelineView> {
  const element = place('timeline-view', attributes);
  element.innerHTML = '<a href="https://h.example/v1/embed/es/timeline-view/">24</a>';
  return ready(element);
}

const link = (element: TimelineView, id = CECOMIP) =>
  more(element, id).querySelector<HTMLAnchorElement>('[part=activity-link]');
const isFolded = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight + 1;
const sentenceOf = (element: TimelineView, id: string) =>
  more(element, id).parentElement!.querySelector<HTMLElement>('.sentence')!;

afterEach(() => document.body.replaceChildren());

describe('An activity that is a milestone', () => {
  it('is marked by another shape, and by a word', async () => {
    const element = await show('timeline-view');
    const marked = all(element, '.entry').filter(
      (entry) => getComputedStyle(entry, '::before').borderRadius === '0px',
    );
    expect(marked.map((entry) => heard(entry.querySelector('.topic')!))).to.deep.equal([
      'Milestone · Certification',
      'Milestone · Certification',
      'Milestone · Certification · Environment',
      'Milestone · Certification',
    ]);
    expect(texts(element, '.topic').filter((topic) => topic.includes('Milestone'))).to.have.length(
      4,
    );
  });
});

describe('What is behind an activity', () => {
  for (const key of ['Enter', ' ']) {
    it(`opens and closes by keyboard, with “${key}”`, async () => {
      const element = await show('timeline-view');
      more(element).querySelector('summary')!.focus();
      await sendKeys({ press: key });
      await until(() => more(element).open, 'it to open');
      await sendKeys({ press: key });
      await until(() => !more(element).open, 'it to close');
    });
  }

  it('is described by the activity’s title, for whoever comes to it by Tab', async () => {
    const element = await show('timeline-view');
    for (const summary of all(element, '.entry summary')) {
      const title = element.shadowRoot!.getElementById(summary.getAttribute('aria-describedby')!);
      expect(titles(element)).to.include(heard(title!.querySelector('b')!));
    }
  });

  it('is the whole of a long sentence, which is folded until then', async () => {
    const place = (await show('timeline-view')).parentElement!;
    place.style.inlineSize = '320px';
    const element = place.querySelector('timeline-view')!;
    const sentence = sentenceOf(element, LONG);
    expect(isFolded(sentence)).to.be.true;
    more(element, LONG).querySelector('summary')!.click();
    await until(() => !isFolded(sentence), 'the whole sentence');
    more(element, LONG).querySelector('summary')!.click();
    await until(() => isFolded(sentence), 'it to fold');
  });

  it('is nothing of a sentence where the activity stands alone: it is whole', async () => {
    const element = await show('timeline-view', { activity: LONG });
    element.parentElement!.style.inlineSize = '240px';
    expect(isFolded(sentenceOf(element, LONG))).to.be.false;
  });

  it('is every note', async () => {
    const element = await show('timeline-view');
    const notes = (await open(element, '2020-francisco-uno-mercury')).querySelectorAll(
      '[part=note]',
    );
    expect([...notes].map(heard)).to.deep.equal([
      'The report says this of one concession of CECOMIP; elsewhere it says that CECOMIP stopped ' +
        'using mercury.',
      '“Gas-fueled” may mean gas or petrol.',
    ]);
  });

  it('is, in Spanish, the note and the English words that were translated', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    const details = await open(element);
    const quote = details.querySelector('q')!;
    expect(quote.lang).to.equal('en');
    expect(heard(quote)).to.match(/^Thanks to the work of Better Gold Initiative \(BGI\)/);
    expect(heard(details)).to.include(
      '«Primera» es palabra del informe; no la hemos comprobado. En palabras del informe: Thanks',
    );
  });

  it('leaves the colours of the other sentences as they were', async () => {
    const element = await show('timeline-view', { lang: 'es' });
    const colours = () => all(element, '.sentence q').map((q) => getComputedStyle(q).color);
    const before = colours();
    await open(element);
    expect(colours()).to.deep.equal(before);
  });

  it('is in the other language, once that is the page’s, and still open', async () => {
    const element = await linked();
    await open(element);
    element.lang = 'es';
    await until(() => heard(more(element)).includes('«Primera»'), 'Spanish');
    expect(more(element).open).to.be.true;
    expect(link(element)?.href).to.match(/\/embed\/es\//);
  });

  it('comes too where it was open before the timeline went live', async () => {
    const element = await show('timeline-view');
    more(element).setAttribute('open', '');
    await until(() => heard(more(element)).includes('report’s word'), 'its note');
    expect(element.selected).to.equal(CECOMIP);
  });

  it('is of one activity at a time', async () => {
    const element = await show('timeline-view');
    await open(element);
    await open(element, LONG);
    await until(() => !more(element).open, 'the first to close');
    expect(all<HTMLDetailsElement>(element, '.entry details[open]')).to.deep.equal([
      more(element, LONG),
    ]);
  });

  it('is told to the page when it is opened, when another is, and when it is closed', async () => {
    const element = await show('timeline-view');
    const told = await selections(element, async () => {
      await open(element);
      await open(element, LONG);
      await until(() => !more(element).open, 'the first to close');
      more(element, LONG).querySelector('summary')!.click();
      await until(() => !element.selected, 'the end of it');
    });
    expect(told).to.deep.equal([`activity ${CECOMIP}`, `activity ${LONG}`, 'activity null']);
  });
});

describe('The link of an activity', () => {
  for (const lang of languages) {
    it(`leads to its own page, beside that of the fallback, in ${lang}`, async () => {
      const element = await linked({ lang });
      await open(element);
      expect(link(element)?.href).to.equal(
        `https://h.example/v1/embed/${lang}/timeline-view/${CECOMIP}/`,
      );
    });
  }

  it('is found by the script that serves the page, where the fallback says nothing', async () => {
    const claims = Symbol.for('asgm-indicators');
    Object.assign(globalThis, { [claims]: [{ base: () => 'https://cdn.example/1/' }] });
    const element = await show('timeline-view');
    await open(element);
    Object.assign(globalThis, { [claims]: undefined });
    expect(link(element)?.href).to.equal(
      `https://cdn.example/1/embed/en/timeline-view/${CECOMIP}/`,
    );
  });

  it('is not there where nobody knows its page', async () => {
    const element = await show('timeline-view');
    expect(heard(await open(element, LONG))).to.match(
      /mining practices \(July and October 2019; ARM\)$/,
    );
    expect(link(element, LONG)).to.equal(null);
  });

  it('is not there for another dataset, whose activities have no page here', async () => {
    const element = await linked();
    element.data = viewsOf(dataset);
    await element.updateComplete;
    await open(element);
    expect(link(element)).to.equal(null);
  });

  for (const [lang, sentence] of [
    ['en', 'CECOMIP obtained the Fairmined certification (August 2016; ARM)'],
    ['es', 'CECOMIP obtuvo la certificación Fairmined (agosto de 2016; ARM)'],
  ] as const) {
    it(`is the activity as a sentence, dated and sourced, in ${lang}`, async () => {
      const element = await linked({ lang });
      await open(element);
      expect(heard(link(element)!)).to.equal(sentence);
    });
  }
});

describe('The link of an activity, copied,', () => {
  const { clipboard } = navigator;
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  afterEach(() =>
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }),
  );
  const copyButton = (element: TimelineView, id = CECOMIP) =>
    more(element, id).querySelector<HTMLElement>('[part=copy-link]')!;
  const said = (element: TimelineView, id = CECOMIP) =>
    heard(more(element, id).querySelector('[role=status]')!);

  it('is in the clipboard, and says so', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const element = await linked();
    await open(element);
    expect([heard(copyButton(element)), said(element)]).to.deep.equal(['Copy link', '']);
    copyButton(element).click();
    await until(() => said(element) === 'Copied', 'word of it');
    expect(copied).to.deep.equal([link(element)?.href]);
  });

  it('is shown to be copied by hand, where the page may not', async () => {
    withClipboard(() => Promise.reject(new Error('not allowed')));
    const element = await linked();
    await open(element);
    copyButton(element).click();
    await until(() => said(element), 'word of it');
    expect(said(element)).to.equal(`Select the text to copy it: ${link(element)?.href}`);
  });

  it('says nothing any more, once another one is', async () => {
    withClipboard(() => Promise.resolve());
    const element = await linked();
    await open(element);
    copyButton(element).click();
    await until(() => said(element), 'word of it');
    await open(element, LONG);
    copyButton(element, LONG).click();
    await until(() => said(element, LONG), 'word of the other');
    expect(said(element)).to.equal('');
  });

  it('leaves the address of the page alone', async () => {
    withClipboard(() => Promise.resolve());
    const element = await linked();
    const before = [location.href, history.length];
    await open(element);
    copyButton(element).click();
    await until(() => said(element), 'word of it');
    expect([location.href, history.length]).to.deep.equal(before);
  });
});

describe('One activity alone', () => {
  it('is what `activity` names, dated by its period', async () => {
    const element = await show('timeline-view', { activity: CECOMIP });
    expect(titles(element)).to.deep.equal(['CECOMIP obtained the Fairmined certification']);
    expect(heard(part(element, 'origin')!)).to.equal('ARM · 2013–2017');
  });

  it('is so whatever else is chosen', async () => {
    const element = await show('timeline-view', { activity: CECOMIP, topic: 'gender' });
    expect(titles(element)).to.have.length(1);
  });

  it('has its own data and citation in the menu', async () => {
    const element = await show('timeline-view', { activity: CECOMIP });
    (await openMenu(element)).at(-1)!.click();
    await until(() => part(element, 'citation-text'), 'the citation');
    expect(heard(part(element, 'citation-text')!)).to.include(
      'CECOMIP obtained the Fairmined certification (August 2016; ARM)',
    );
  });
});

describe('The source line of a timeline', () => {
  for (const [lang, note] of [
    ['en', 'The sentences are the report’s; titles, topics and milestones are ours.'],
    ['es', 'Las oraciones son del informe; los títulos, los temas y los hitos, nuestros.'],
  ] as const) {
    it(`says whose the words are, in ${lang}`, async () => {
      const element = await show('timeline-view', { lang });
      expect(heard(await openSource(element))).to.equal(note);
    });
  }

  it('selects no activity', async () => {
    const element = await show('timeline-view');
    expect(await selections(element, () => openSource(element))).to.deep.equal([]);
  });
});
