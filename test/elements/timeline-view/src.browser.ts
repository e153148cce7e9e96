import '../../../src/define/timeline-view.js';
import { expect } from 'chai';
import type { Dataset } from '../../../src/dataset/schema.js';
import { viewsOf } from '../../../src/figures/views.js';
import { changed } from '../../harness/datasets.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { openCitation, part, show } from '../../harness/place.js';
import { asJson, serveOne, type Served } from '../../harness/served.js';
import { all, list, more, open, texts, titles } from './timelines.js';

let served: Served | undefined;
afterEach(() => {
  served?.restore();
  document.body.replaceChildren();
});

const both = (text: string) => ({ en: text, es: text });

/** Another country's: two activities in years of its own. */
const other = (text = 'A mine elsewhere was certified'): Dataset =>
  changed((dataset) => {
    const [first, second] = dataset.activities;
    const change = { months: [], organisations: [], indicators: [], notes: [] };
    dataset.report.year = 2031;
    dataset.report.source = 'ew';
    dataset.report.publisher = { name: 'EW', fullName: both('Elsewhere Watch') };
    dataset.sources.push({ id: 'ew', name: both('EW'), fullName: both('Elsewhere Watch') });
    dataset.periods = [
      { id: 'late', from: 2031, to: 2031 },
      { id: 'early', from: 2025, to: 2029 },
    ];
    dataset.activities = [
      { ...first!, ...change, id: 'one', period: 'late', title: both(text) },
      { ...second!, ...change, id: 'two', period: 'early', title: both('Work began') },
    ];
    Object.assign(dataset.activities[0]!, {
      quote: { ...both(text), translated: ['es'] },
      notes: [both(text)],
    });
  });

/** A timeline of the dataset that an address answers with. */
function showAt(dataset: Dataset, attributes: Record<string, string> = {}) {
  const { src, ...rest } = serveOne(asJson(dataset));
  served = rest;
  return show('timeline-view', { ...attributes, src });
}

describe('A timeline of another dataset', () => {
  it('has its activities and years, in order, with its own source', async () => {
    const element = await showAt(other());
    expect(heard(part(element, 'title')!)).to.equal('What was done, 2025 to 2031');
    expect(texts(element, '.when')).to.deep.equal(['2025–2029 1 activity', '2031 1 activity']);
    expect(titles(element)).to.deep.equal(['Work began', 'A mine elsewhere was certified']);
    expect(heard(part(element, 'origin')!)).to.equal('EW · 2025–2031');
  });

  it('takes its years and ids, and names them where it takes no others', async () => {
    const element = await showAt(other(), { activity: 'one' });
    expect(titles(element)).to.deep.equal(['A mine elsewhere was certified']);
    expect(element.topic).to.equal('');
  });

  it('is cited with its own report, and not this one', async () => {
    const citation = await openCitation(await showAt(other()));
    expect(citation.textContent).to.include('Elsewhere Watch (EW), 2031');
    expect(citation.textContent).not.to.include('Alliance for Responsible Mining');
  });

  it('is in the language of the page', async () => {
    const element = await showAt(other(), { lang: 'es' });
    expect(texts(element, '.count')).to.deep.equal(['1 actividad', '1 actividad']);
    expect(list(element, 'Años').options).to.have.length(3);
  });

  it('shows markup in its texts as text, and runs nothing', async () => {
    const element = await showAt(other('<img src=x onerror="window.ran = true"><b>bold</b>'));
    await open(element, 'one');
    for (const name of ['activity-title', 'sentence']) {
      expect(all(element, `[part=${name}]`)[1]?.textContent, name).to.include('<img src=x');
    }
    expect(heard(more(element, 'one'))).to.include('<img src=x');
    expect(all(element, 'img, b b')).to.deep.equal([]);
    expect(window).not.to.have.property('ran');
  });

  it('gives way to the report when `src` is taken away', async () => {
    const element = await showAt(other());
    element.src = '';
    await until(() => titles(element).length === 24, 'the report');
  });

  it('comes by `data` with the next update', async () => {
    const element = await show('timeline-view');
    element.data = viewsOf(other());
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
  });
});
