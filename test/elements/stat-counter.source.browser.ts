import '../../src/define/stat-counter.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { details as english } from '../../src/figures/bundled/stat-counter.details.en.js';
import { details as spanish } from '../../src/figures/bundled/stat-counter.details.es.js';
import type { IndicatorSelectEvent } from '../../src/shared/selection.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { openSource, part, put, ready, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

const summaryOf = (element: Element) => part(element, 'source')!.querySelector('summary')!;

describe('The source line of a counter', () => {
  it('names source and period without being opened', async () => {
    const element = await show('stat-counter', { indicator: 'gold-production' });
    expect(heard(summaryOf(element))).to.equal('MINEM, as cited by ARM · 2019 2 notes');
    expect((part(element, 'source') as HTMLDetailsElement).open).to.be.false;
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes by keyboard, with “${key}”`, async () => {
      const element = await show('stat-counter', { indicator: 'gold-production' });
      const source = part(element, 'source') as HTMLDetailsElement;
      summaryOf(element).focus();
      await sendKeys({ press: key });
      await until(() => source.open, 'the source line to open');
      await sendKeys({ press: key });
      await until(() => !source.open, 'the source line to close');
    });
  }

  it('shows every note, and the report’s words', async () => {
    const element = await show('stat-counter', { indicator: 'gold-production' });
    const { notes, quote } = english.figures['gold-production']!;
    expect(notes).to.have.length(2);
    const sentences = [...notes, `The report says: ${quote.text}`];
    expect(heard(await openSource(element))).to.equal(sentences.join(' '));
  });

  it('shows, in Spanish, the translation as such, and the report’s words as English', async () => {
    const element = await show('stat-counter', { indicator: 'gold-production', lang: 'es' });
    const behind = await openSource(element);
    const { text, original = '' } = spanish.figures['gold-production']!.quote;
    expect(heard(behind)).to.include(`El informe dice: ${text} Traducción nuestra`);
    const [translation, source] = behind.querySelectorAll('q');
    expect([translation?.textContent, translation?.lang]).to.deep.equal([text, '']);
    expect([source?.textContent, source?.lang]).to.deep.equal([original, 'en']);
  });

  it('shows what is behind it in the other language too, once that is the page’s', async () => {
    const element = await show('stat-counter', { indicator: 'gold-production' });
    const behind = await openSource(element);
    element.lang = 'es';
    await until(() => heard(behind).startsWith('La cifra es de toda la minería'), 'Spanish');
    expect((part(element, 'source') as HTMLDetailsElement).open).to.be.true;
  });

  it('tells the page what is opened, and then that nothing is', async () => {
    const element = await show('stat-counter', { indicator: 'livelihoods' });
    const told: [kind: string, id: string | null][] = [];
    element.addEventListener('indicator-select', ({ kind, id }) => told.push([kind, id]));
    await openSource(element);
    summaryOf(element).click();
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal([
      ['indicator', 'livelihoods'],
      ['indicator', null],
    ]);
  });
});

describe('The label of a counter', () => {
  const attributes = { indicator: 'certified-orgs', label: 'Certified so far' };

  it('stands above the figure, whose own label stays', async () => {
    const element = await show('stat-counter', attributes);
    expect(heard(element)).to.match(/^Certified so far 4 mining organisations in Peru were certif/);
    const [label, number] = [part(element, 'label')!, part(element, 'number')!];
    expect(label.compareDocumentPosition(number)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is text, whatever is in it', async () => {
    const element = await show('stat-counter', { ...attributes, label: '<img src=x> & "so"' });
    expect(part(element, 'label')?.textContent).to.equal('<img src=x> & "so"');
  });

  it('has the canonical label shown behind the source line', async () => {
    const behind = await openSource(await show('stat-counter', attributes));
    expect(heard(behind)).to.match(/^Figure shown: Organisations certified .*Fairmined/);
  });

  it('is not there, above or behind, where the page gives none', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    expect(heard(await openSource(element))).not.to.include('Figure shown');
    expect(part(element, 'label')).to.equal(undefined);
  });
});

describe('A counter named by `for`', () => {
  const pair = async (root: HTMLElement | ShadowRoot) => {
    root.innerHTML =
      '<stat-counter indicator="mercury-emissions" for="other"></stat-counter>' +
      '<stat-counter indicator="certified-orgs" id="other"></stat-counter>';
    const [first, other] = root.querySelectorAll('stat-counter');
    return [await ready(first), await ready(other)] as const;
  };
  const text = 'of mercury were emitted';

  it('shows what is opened in the other one', async () => {
    const [first, other] = await pair(put(''));
    await openSource(first);
    await until(() => heard(other).includes(text), 'the other figure');
    expect(other.getAttribute('indicator')).to.equal('certified-orgs');
  });

  it('keeps what it shows when the other one is closed', async () => {
    const [first, other] = await pair(put(''));
    await openSource(first);
    const closed = new Promise<IndicatorSelectEvent>((resolve) =>
      first.addEventListener('indicator-select', resolve),
    );
    summaryOf(first).click();
    expect((await closed).id).to.equal(null);
    await other.updateComplete;
    expect(heard(other)).to.include(text);
  });

  it('is looked for in the tree that both stand in', async () => {
    const [first, other] = await pair(put('').attachShadow({ mode: 'open' }));
    await openSource(first);
    await until(() => heard(other).includes(text), 'the other figure');
  });

  it('may be missing, or be something else', async () => {
    const place = put('<stat-counter indicator="livelihoods" for="other"></stat-counter><i></i>');
    const first = await ready(place.querySelector('stat-counter'));
    await openSource(first);
    place.querySelector('i')!.id = 'other';
    summaryOf(first).click();
    expect(heard(first)).to.include('1 million people');
  });

  it('leaves alone what is no indicator', async () => {
    const element = await show('stat-counter', { indicator: 'livelihoods' });
    element.follow('region', 'PE-PUN');
    element.follow('indicator', null);
    await element.updateComplete;
    expect(element.indicator).to.equal('livelihoods');
  });
});
