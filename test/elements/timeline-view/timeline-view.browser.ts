import { expect } from 'chai';
import '../../../src/define/timeline-view.js';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';
import type { IndicatorSelectEvent } from '../../../src/shared/selection.js';
import { expectAccessible } from '../../harness/axe.js';
import { consoleLines } from '../../harness/console.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';

const CECOMIP = '2016-cecomip-certified';

/** A timeline as a page has it, ready or in error. */
async function shown(attributes = '', fallback = '24 activities'): Promise<TimelineView> {
  const place = document.createElement('div');
  place.innerHTML = `<timeline-view ${attributes}>${fallback}</timeline-view>`;
  document.body.append(place);
  const element = place.querySelector('timeline-view')!;
  await until(() => element.renderRoot.querySelector('#body, .message'), 'the timeline');
  return element;
}

const all = <E extends HTMLElement>({ renderRoot }: TimelineView, selector: string): E[] => [
  ...renderRoot.querySelectorAll<E>(selector),
];
const texts = (element: TimelineView, selector: string) => all(element, selector).map(heard);
const titles = (element: TimelineView) => texts(element, '.entry b');

async function press(element: TimelineView, text: string): Promise<void> {
  all(element, 'button')
    .find((button) => heard(button).startsWith(text))!
    .click();
  await element.updateComplete;
}

async function pick(element: TimelineView, list: string, value: string): Promise<void> {
  const [select] = all<HTMLSelectElement>(element, `select[aria-label="${list}"]`);
  select!.value = value;
  select!.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** What is told of a reader's selections while `run` runs. */
async function selections(element: TimelineView, run: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const listen = (event: IndicatorSelectEvent) => told.push(`${event.kind} ${event.id}`);
  element.addEventListener('indicator-select', listen);
  await run();
  element.removeEventListener('indicator-select', listen);
  return told;
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('timeline-view', () => {
  it('is an ordered list of periods, each a named, ordered list of activities', async () => {
    const element = await shown();
    const lists = all(element, 'ol ol');
    expect(lists.map((list) => list.children.length)).to.deep.equal([3, 6, 7, 8]);
    expect(lists.map((list) => list.getAttribute('aria-labelledby'))).to.deep.equal(
      texts(element, '.years').map((years) => `years-${years.slice(0, 4)}`),
    );
  });

  it('is heard with milestone, title, month, sentence, topic and organisation', async () => {
    const element = await shown();
    expect(heard(all(element, '.milestone')[0]!)).to.equal(
      'Milestone CECOMIP obtained the Fairmined certification August 2016 Thanks to the work of ' +
        'Better Gold Initiative (BGI) and the consulting firm ABR, the mining organization ' +
        'CECOMIP obtained the certification with the Fairmined standard in August 2016, becoming ' +
        'the first certified mine from Puno region. Certification CECOMIP 1 note',
    );
  });

  it('speaks the language of the page', async () => {
    const element = await shown('lang="es"');
    expect(heard(all(element, '.title')[0]!)).to.equal('Lo que se hizo, de 2013 a 2020');
  });

  for (const attributes of ['', 'layout="horizontal" theme="dark"', 'topic="covid-19" to="2018"']) {
    it(`keeps nobody out with ${attributes || 'no attributes'}`, async () => {
      if (attributes.includes('dark')) document.body.style.background = '#15181c';
      await expectAccessible(await shown(attributes));
    });
  }
});

describe('the filters of timeline-view', () => {
  it('leave the activities of a topic, and say how many', async () => {
    const element = await shown();
    await press(element, 'Covid-19');
    expect(heard(all(element, '[role=status]')[0]!)).to.equal('2 of 24 activities');
    expect(titles(element)).to.have.length(2);
  });

  it('begin as the page author has them, and leave the attributes alone', async () => {
    const element = await shown('topic="governance"');
    expect(titles(element)).to.have.length(3);
    await press(element, 'All');
    expect(titles(element)).to.have.length(24);
    expect(element.getAttribute('topic')).to.equal('governance');
  });

  it('count what each topic would leave beside an organisation', async () => {
    const element = await shown();
    await pick(element, 'Organisation', 'macdesa');
    expect(texts(element, '.chip').slice(0, 2)).to.deep.equal(['All 2', 'Certification 2']);
  });

  it('take a period', async () => {
    const element = await shown();
    await pick(element, 'Years', '2019');
    expect(texts(element, '.years')).to.deep.equal(['2019']);
  });

  it('name years of the page author that are no period', async () => {
    const element = await shown('from="2018" to="2019"');
    const [, years] = all<HTMLSelectElement>(element, 'select');
    expect(years!.selectedOptions[0]!.text.trim()).to.equal('2018–2019 (13)');
  });

  it('say that nothing is left, and give everything back with the focus kept', async () => {
    const element = await shown('topic="covid-19" to="2018"');
    expect(heard(all(element, '.status')[0]!)).to.equal(
      'No activity is about all of this. Show all',
    );
    await press(element, 'Show all');
    expect(titles(element)).to.have.length(24);
    expect(heard(element.shadowRoot!.activeElement!)).to.equal('All 24');
  });

  it('tell the page which organisation was chosen, and when it is let go', async () => {
    const element = await shown();
    const told = await selections(element, async () => {
      await pick(element, 'Organisation', 'oro-puno');
      await press(element, 'Show all');
    });
    expect(told).to.deep.equal(['organisation oro-puno', 'organisation null']);
  });
});

describe('an activity of timeline-view', () => {
  const details = (element: TimelineView, id = CECOMIP) =>
    element.shadowRoot!.getElementById(`more-${id}`) as HTMLDetailsElement;

  it('opens its notes and the words it was translated from', async () => {
    const element = await shown('lang="es"');
    details(element).open = true;
    const quote = await until(() => details(element).querySelector('q'), 'the quote');
    expect(quote.lang).to.equal('en');
    expect(heard(details(element))).to.include('“Primera” es palabra del informe');
  });

  it('is told to the page when it is opened and when it is closed', async () => {
    const element = await shown();
    const told = await selections(element, async () => {
      details(element).open = true;
      await until(() => element.selected === CECOMIP, 'the selection');
      details(element).open = false;
      await until(() => !element.selected, 'its end');
    });
    expect(told).to.deep.equal([`activity ${CECOMIP}`, 'activity null']);
  });

  it('has a link to its own page where the fallback tells where that is', async () => {
    const element = await shown(
      '',
      '<a href="https://h.example/v1/embed/es/timeline-view/">24</a>',
    );
    expect(
      details(element).querySelector<HTMLAnchorElement>('[part=activity-link]')!.href,
    ).to.equal(`https://h.example/v1/embed/en/timeline-view/${CECOMIP}/`);
  });

  it('has no link where nobody knows its page', async () => {
    const element = await shown();
    expect(details(element).querySelector('a')).to.equal(null);
  });

  it('stands alone where the page asks for it, dated by its period', async () => {
    const element = await shown(`activity="${CECOMIP}"`);
    expect(titles(element)).to.have.length(1);
    expect(texts(element, '[part=origin]')).to.deep.equal(['ARM · 2013–2017']);
  });
});

describe('what timeline-view follows', () => {
  it('is the organisation selected elsewhere, without telling it again', async () => {
    const element = await shown();
    const told = await selections(element, async () => {
      element.follow('organisation', 'cecomip');
      await element.updateComplete;
    });
    expect(titles(element)).to.have.length(5);
    expect(told).to.deep.equal([]);
  });

  it('is the activity selected elsewhere, although a choice hides it', async () => {
    const element = await shown('topic="gender"');
    element.follow('activity', CECOMIP);
    await element.updateComplete;
    expect(element.shadowRoot!.getElementById(`more-${CECOMIP}`)).to.have.property('open', true);
  });

  it('is nothing that it does not know', async () => {
    const element = await shown();
    element.follow('organisation', 'nobody');
    await element.updateComplete;
    expect(titles(element)).to.have.length(24);
  });
});

describe('bad values of timeline-view', () => {
  const rows: [attributes: string, message: string][] = [
    ['layout="round"', 'layout="round" is not known.'],
    ['topic="gold"', 'topic="gold" is not known.'],
    ['organisation="nobody"', 'organisation="nobody" is not known.'],
    ['from="1999"', 'from="1999" is not known.'],
    ['from="2019" to="2015"', 'Accepted: 2019, 2020.'],
    ['activity="none"', 'activity="none" is not known.'],
  ];
  for (const [attributes, message] of rows) {
    it(`are answered in place: ${attributes}`, async () => {
      const lines = await consoleLines(async () => {
        const element = await shown(attributes);
        expect(heard(element)).to.include(message).and.to.include('24 activities');
      });
      expect(lines).to.have.length(1);
    });
  }
});

describe('timeline-view with its periods side by side', () => {
  const wide = async () => {
    document.body.style.inlineSize = '700px';
    const element = await shown('layout="horizontal"');
    await until(() => all(element, '.steps')[0], 'the buttons');
    return { element, scroller: all(element, '.scroller')[0]! };
  };
  const steps = (element: TimelineView) => all(element, '.nav button');

  it('moves on by a button, which the one back answers', async () => {
    const { element, scroller } = await wide();
    expect(steps(element).map((step) => step.ariaDisabled)).to.deep.equal(['true', 'false']);
    steps(element)[1]!.click();
    await until(() => scroller.scrollLeft > 200, 'the next period');
    await until(() => steps(element)[0]!.ariaDisabled === 'false', 'the way back');
  });

  it('moves to its ends by keys', async () => {
    const { element, scroller } = await wide();
    const key = (name: string) =>
      scroller.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
    key('End');
    await until(() => steps(element)[1]!.ariaDisabled === 'true', 'the end');
    key('Home');
    await until(() => scroller.scrollLeft === 0, 'the beginning');
  });

  it('can have the focus only while there is more than fits', async () => {
    const { scroller } = await wide();
    expect(scroller.tabIndex).to.equal(0);
    document.body.style.inlineSize = '300px';
    await until(() => scroller.tabIndex === -1, 'one below the other');
  });

  it('brings what was selected elsewhere into view without moving the page', async () => {
    const { element, scroller } = await wide();
    const { scrollY } = window;
    element.follow('activity', '2020-mine-diagnoses');
    await until(() => scroller.scrollLeft > 300, 'the year 2020');
    expect(window.scrollY).to.equal(scrollY);
  });
});
