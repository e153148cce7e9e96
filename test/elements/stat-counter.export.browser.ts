import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { citation } from '../../src/dataset/citation.js';
import { details as en } from '../../src/figures/bundled/stat-counter.details.en.js';
import { details as es } from '../../src/figures/bundled/stat-counter.details.es.js';
import { takeDownloads, type Downloads } from '../harness/downloads.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { choose, openCitation, part, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

describe('What is taken away from a counter', () => {
  let downloads: Downloads;
  beforeEach(() => (downloads = takeDownloads()));
  afterEach(() => downloads.restore());

  /** The one file that choosing `item` of the menu of `indicator` gives. */
  async function taken(indicator: string, item: string, lang = 'en') {
    await choose(await show('stat-counter', { indicator, lang }), item);
    expect(downloads.files).to.have.length(1);
    const { name, type, text } = downloads.files[0]!;
    return { name, type, text: await text };
  }

  it('as CSV bears the figure’s id, and says that it is UTF-8', async () => {
    const { name, type, text } = await taken('artisanal-miners', 'Download data (CSV)');
    expect(name).to.equal('artisanal-miners.csv');
    expect(type).to.equal('text/csv;charset=utf-8');
    expect(text).to.match(/^\uFEFFid,title,value,unit,qualifier,/);
  });

  it('as CSV holds value, unit, period and source together, in the page’s language', async () => {
    const { text } = await taken('gold-production', 'Descargar los datos (CSV)', 'es');
    const [header, row = '', end] = text.slice(1).split('\r\n');
    expect(header?.split(',').slice(0, 8)).to.deep.equal([
      'id',
      'title',
      'value',
      'unit',
      'qualifier',
      'written',
      'period',
      'source',
    ]);
    expect(row).to.include(',135,toneladas,as-stated,135 toneladas,2019,"MINEM, citado por ARM",');
    expect(end).to.equal('');
  });

  it('as JSON holds the same, and the report it comes from', async () => {
    const { name, type, text } = await taken('certified-orgs', 'Download data (JSON)');
    expect([name, type]).to.deep.equal(['certified-orgs.json', 'application/json']);
    const { report, data } = JSON.parse(text) as { report: unknown; data: unknown[] };
    expect(report).to.deep.equal(en.report);
    expect(data).to.deep.equal(en.figures['certified-orgs']?.rows);
    expect(data[0]).to.include({ value: 4, period: '2020', source: 'ARM' });
  });

  it('of a lost number is no number, but why it is lost', async () => {
    const { text } = await taken('orgs-with-improvement-plan', 'Download data (JSON)');
    const { data } = JSON.parse(text) as { data: { value: unknown; notes: string }[] };
    expect(data[0]?.value).to.equal(null);
    expect(data[0]?.notes).to.include('lost in its text');
  });

  for (const [button, name, holds] of [
    ['BibTeX', 'certified-orgs.bib', /^@techreport\{peru-2020-certified-orgs,/],
    ['CSL-JSON', 'certified-orgs.csl.json', /"literal": "Alliance for Responsible Mining"/],
  ] as const) {
    it(`is the citation as ${button} too`, async () => {
      const element = await show('stat-counter', { indicator: 'certified-orgs' });
      buttonOf(await openCitation(element), button).click();
      expect(downloads.files.map((file) => file.name)).to.deep.equal([name]);
      expect(await downloads.files[0]?.text).to.match(holds);
    });
  }
});

const buttonOf = (panel: HTMLElement, words: string): HTMLButtonElement =>
  [...panel.querySelectorAll('button')].find(({ innerText }) => innerText === words)!;

describe('The citation of a counter', () => {
  const { clipboard } = navigator;
  /** Has the page's clipboard do as `writeText` does. */
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  afterEach(() =>
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }),
  );

  for (const [lang, { report, figures }] of Object.entries({ en, es })) {
    it(`holds the figure as a sentence, and its report, in ${lang}`, async () => {
      const element = await show('stat-counter', { indicator: 'fairmined-premium', lang });
      await openCitation(element);
      const { sentence } = figures['fairmined-premium']!;
      expect(heard(part(element, 'citation-text')!)).to.equal(citation(report, sentence));
    });
  }

  it('has the focus, and gives it back to the menu’s button when it is closed', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    const panel = await openCitation(element);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'citation-text'));
    buttonOf(panel, 'Close').click();
    expect(part(element, 'citation-text')).to.equal(undefined);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'menu-button'));
  });

  it('is copied, and says so', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const panel = await openCitation(await show('stat-counter', { indicator: 'certified-orgs' }));
    const status = panel.querySelector('[role=status]');
    expect(status?.textContent).to.equal('');
    buttonOf(panel, 'Copy').click();
    await until(() => status?.textContent === 'Copied', 'word of it');
    expect(copied).to.deep.equal([
      citation(en.report, en.figures['certified-orgs']?.sentence ?? ''),
    ]);
  });

  it('is selected where the page may not copy, and says so', async () => {
    withClipboard(() => Promise.reject(new DOMException('not here', 'NotAllowedError')));
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    const panel = await openCitation(element);
    buttonOf(panel, 'Copy').click();
    const status = panel.querySelector('[role=status]');
    await until(() => status?.textContent === 'Select the text to copy it', 'word of it');
    expect(getSelection()?.toString().trim()).to.equal(
      citation(en.report, en.figures['certified-orgs']?.sentence ?? ''),
    );
  });

  it('does not outlive the figure: another one is never shown with it', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    await openCitation(element);
    element.indicator = 'livelihoods';
    await element.updateComplete;
    expect(heard(element)).to.include('1 million people');
    expect(part(element, 'citation')).to.equal(undefined);
  });

  it('does not outlive its language', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    await openCitation(element);
    element.lang = 'es';
    await until(() => heard(element).includes('organizaciones mineras'), 'Spanish');
    expect(part(element, 'citation')).to.equal(undefined);
  });

  it('stays while the same figure is rendered anew', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    await openCitation(element);
    element.label = 'A label';
    await element.updateComplete;
    expect(part(element, 'citation-text')?.textContent).to.include('4 mining organisations');
  });
});
