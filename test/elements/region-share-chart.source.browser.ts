/** What is behind a chart's source line and in its menu, of the report's data and of other data. */
import { expect } from 'chai';
import { details as en } from '../../src/figures/bundled/region-share-chart.details.en.js';
import { details as es } from '../../src/figures/bundled/region-share-chart.details.es.js';
import { changed } from '../harness/datasets.js';
import { takeDownloads, type Downloads } from '../harness/downloads.js';
import { heard } from '../harness/heard.js';
import { choose, openCitation, openSource } from '../harness/place.js';
import { asJson, serveOne } from '../harness/served.js';
import { chartOf, drawnIn, findAll, INDICATOR, showChart } from './charts.js';

afterEach(() => document.body.replaceChildren());

describe('The source line of a chart', () => {
  it('opens to what the figure is, our doubt, and the report’s words', async () => {
    const { title, notes, quote } = en.figures[INDICATOR]!;
    expect(notes[0]).to.include('we read it as artisanal and small-scale gold production');
    const behind = heard(await openSource(await showChart()));
    expect(behind).to.include(title).and.include(notes[0]!).and.include(quote.text!);
  });

  it('shows in Spanish a translation as such, and the report’s words as English', async () => {
    const behind = await openSource(await showChart({ lang: 'es' }));
    const { text, original } = es.figures[INDICATOR]!.quote;
    const quotes = [...behind.querySelectorAll('q')];
    expect(quotes.map(({ textContent, lang }) => [textContent, lang])).to.deep.equal([
      [text, ''],
      [original, 'en'],
    ]);
    expect(heard(behind)).to.include('Traducción nuestra');
  });
});

describe('What is taken away from a chart', () => {
  let downloads: Downloads;
  beforeEach(() => (downloads = takeDownloads()));
  afterEach(() => downloads.restore());

  it('as CSV is a line for each part, with its number, period and source', async () => {
    await choose(await showChart(), 'Download data (CSV)');
    const [{ name, text }] = downloads.files as [Downloads['files'][0]];
    expect(name).to.equal(`${INDICATOR}.csv`);
    const [header, ...lines] = (await text).slice(1).trim().split('\r\n');
    expect(header).to.match(/^id,title,part,region,department,value,unit,/);
    expect(lines).to.have.length(3);
    expect(lines[1]).to.include(',puno,Puno,PE-PUN,15,percent,');
    for (const line of lines) {
      expect(line).to.include('"MINEM, as cited by ARM"').and.include('year not stated');
    }
  });

  it('as JSON is the same, with the report it comes from', async () => {
    await choose(await showChart({ lang: 'es' }), 'Descargar los datos (JSON)');
    const [{ name, text }] = downloads.files as [Downloads['files'][0]];
    expect(name).to.equal(`${INDICATOR}.json`);
    const { report, data } = JSON.parse(await text) as { report: unknown; data: unknown[] };
    expect(report).to.deep.equal(es.report);
    expect(data).to.deep.equal(es.figures[INDICATOR]!.rows);
  });

  it('as a citation is the whole with all its parts, and whose it is', async () => {
    const said = (await openCitation(await showChart())).textContent;
    expect(said)
      .to.include('Madre de Dios 70%, Puno 15%, Rest of the country 15%')
      .and.include('MINEM, as cited by ARM')
      .and.include('Alliance for Responsible Mining');
  });
});

describe('A chart of another dataset', () => {
  const elsewhere = () =>
    changed(({ sources, shares, report }) => {
      report.publisher = { name: 'EW', fullName: { en: 'Elsewhere Watch', es: 'Elsewhere Watch' } };
      const name = { en: 'EW', es: 'EW' };
      sources.push({ id: 'ew', name, fullName: { en: 'Elsewhere Watch', es: 'Elsewhere Watch' } });
      const { parts } = Object.assign(shares[0]!, {
        source: 'ew',
        period: { from: 2031, to: 2031 },
      });
      parts.forEach((part, i) => (part.value = [50, 30, 20][i]!));
    });

  it('shows its numbers, with its own source and period', async () => {
    const { src, restore } = serveOne(asJson(elsewhere()));
    const element = await drawnIn(await showChart({ src }));
    restore();
    expect(findAll(element, '.value').map(({ textContent }) => textContent)).to.deep.equal([
      '50%',
      '30%',
      '20%',
    ]);
    expect(chartOf(element)?.data.datasets[0]?.data).to.deep.equal([50, 30, 20]);
    expect(heard(element)).to.include('EW · 2031').and.not.include('MINEM');
  });

  it('cites that, and not this report', async () => {
    const { src, restore } = serveOne(asJson(elsewhere()));
    const said = (await openCitation(await showChart({ src }))).textContent;
    restore();
    expect(said).to.include('Elsewhere Watch').and.not.include('Alliance for Responsible Mining');
  });

  it('shows markup in its names as text', async () => {
    const markup = '<img src=x onerror="window.ran = true">';
    const { src, restore } = serveOne(
      asJson(changed(({ shares }) => (shares[0]!.parts[0]!.name = { en: markup, es: markup }))),
    );
    const element = await drawnIn(await showChart({ src }));
    restore();
    expect(heard(element)).to.include(markup);
    expect(findAll(element, 'img')).to.deep.equal([]);
  });
});
