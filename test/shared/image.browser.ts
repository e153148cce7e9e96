import '../../src/define/certified-orgs-map.js';
import '../../src/define/region-share-chart.js';
import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { takeDownloads, type Downloads } from '../harness/downloads.js';
import { until } from '../harness/frame.js';
import { choose, openMenu, part, show } from '../harness/place.js';

let downloads: Downloads;
beforeEach(() => (downloads = takeDownloads()));
afterEach(() => {
  downloads.restore();
  document.body.replaceChildren();
});

const statusOf = (element: HTMLElement) =>
  part(element, 'citation')?.querySelector('[role=status]')?.textContent ?? '';

/** Asks for the image of what `element` shows, and waits until it is told of. */
async function saved(element: HTMLElement, words: string): Promise<void> {
  await choose(element, words);
  await until(() => part(element, 'alt-text'), 'the alternative text');
}

describe('The image that a menu offers', () => {
  it('is a PNG of the figure on screen, named for it and for its language', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs', lang: 'es' });
    await saved(element, 'Descargar la imagen (PNG)');
    const [file] = downloads.files;
    expect([file?.name, file?.type]).to.deep.equal(['certified-orgs-es.png', 'image/png']);
    expect(await file?.text).to.include('PNG');
    expect(statusOf(element)).to.equal('Imagen guardada: certified-orgs-es.png');
  });

  it('is of the variant that a reader chose', async () => {
    const chart = await show('region-share-chart', { indicator: 'asgm-gold-by-region' });
    chart.view = 'table';
    await chart.updateComplete;
    await saved(chart, 'Download image (PNG)');
    const map = await show('certified-orgs-map', { show: 'groups' });
    await saved(map, 'Download image (PNG)');
    expect(downloads.files.map(({ name }) => name)).to.deep.equal([
      'asgm-gold-by-region-table-en.png',
      'womens-groups-groups-en.png',
    ]);
  });

  it('comes with the text that says what it says', async () => {
    const element = await show('stat-counter', { indicator: 'fairmined-premium' });
    await saved(element, 'Download image (PNG)');
    expect(part(element, 'alt-text')?.textContent).to.match(/^Over USD 4\.4 million .*\(ARM/);
  });

  it('leaves the place beneath the figure to what was asked for since', async () => {
    const element = await show('stat-counter', { indicator: 'certified-orgs' });
    await choose(element, 'Download image (PNG)');
    await choose(element, 'Cite this figure');
    await until(() => downloads.files.length, 'the image');
    await until(() => part(element, 'citation-text'), 'the citation');
    expect(part(element, 'alt-text')).to.equal(undefined);
  });

  it('is not there for the income of the pallaqueras', async () => {
    const labels = async (actions: string) => {
      const element = await show('stat-counter', { indicator: 'pallaquera-income', actions });
      return (await openMenu(element)).map(({ textContent }) => textContent?.trim());
    };
    expect(await labels('image cite')).to.deep.equal(['Cite this figure']);
    expect(await labels('image')).to.deep.equal(['Cite this figure']);
  });
});
