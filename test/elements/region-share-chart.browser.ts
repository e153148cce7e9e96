import { expect } from 'chai';
import { expectAccessible } from '../harness/axe.js';
import { consoleLines } from '../harness/console.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { buttons, drawn, find, INDICATOR, place, press, show } from './charts.js';

const SOURCE = '(MINEM, as cited by ARM; year not stated; report of 2020)';
const OF = 'of artisanal and small-scale gold production in Peru';

afterEach(() => document.body.replaceChildren());

describe('What is heard of a chart', () => {
  it('is its table: heading, measure, and each part as a sentence', async () => {
    const element = await show();
    expect(heard(element)).to.equal(
      'Where small-scale gold was produced Share of ASGM gold production by region ' +
        'Share of artisanal and small-scale gold production in Peru Region Share ' +
        `Madre de Dios: 70% ${OF} ${SOURCE} 70% Puno: 15% ${OF} ${SOURCE} 15% ` +
        `Rest of the country: 15% ${OF} ${SOURCE} 15% ` +
        'MINEM, as cited by ARM · year not stated; report of 2020 1 note More about this figure',
    );
  });

  it('is the same once the chart is drawn', async () => {
    const element = await show();
    const before = heard(element);
    await until(() => find(element, '.drawn'), 'the chart');
    expect(heard(element)).to.equal(before);
  });

  it('is Spanish on a Spanish page', async () => {
    expect(heard(await show({ lang: 'es' }))).to.include(
      'Dónde se produjo el oro de pequeña escala ' +
        'Participación en la producción de oro de la MAPE, por región',
    );
  });

  it('begins with the page author’s own heading, and keeps the measure', async () => {
    const said = heard(await show({ label: 'Our region' }));
    expect(said).to.match(/^Our region Share of ASGM gold production by region/);
  });

  it('never claims a share of all gold', async () => {
    expect(heard(await show())).not.to.match(/share of gold/i);
  });
});

describe('A chart keeps nobody out', () => {
  for (const attributes of [
    {},
    { type: 'bar', lang: 'es' },
    { view: 'table', theme: 'dark' },
    { indicator: 'nothing' },
  ] as Record<string, string>[]) {
    it(`with ${JSON.stringify(attributes)}`, async () => {
      document.body.style.background = attributes['theme'] === 'dark' ? '#15181c' : '';
      const element = place(attributes);
      const what = attributes['indicator'] ? '.message' : attributes['view'] ? 'table' : '.drawn';
      await until(() => find(element, what), what);
      await expectAccessible(element);
      document.body.style.background = '';
    });
  }
});

describe('A reader of the rows', () => {
  it('comes to one of them by Tab', async () => {
    const stops = buttons(await show()).map(({ tabIndex }) => tabIndex);
    expect(stops).to.deep.equal([0, -1, -1]);
  });

  const walks: [keys: string[], at: number][] = [
    [['ArrowDown'], 1],
    [['ArrowRight', 'ArrowRight'], 2],
    [['ArrowUp'], 2],
    [['End', 'ArrowDown'], 0],
    [['End', 'ArrowLeft'], 1],
    [['End', 'Home'], 0],
  ];
  for (const [keys, at] of walks) {
    it(`goes by ${keys.join(', ')} from the first to number ${at + 1}`, async () => {
      const element = await show();
      buttons(element)[0]!.focus();
      for (const key of keys) press(key, element);
      expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[at]);
    });
  }

  it('comes back to where they were', async () => {
    const element = await show();
    buttons(element)[0]!.focus();
    press('End', element);
    buttons(element)[2]!.blur();
    await element.updateComplete;
    expect(buttons(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  it('sees the part in the middle of the ring that has the focus', async () => {
    const element = await drawn();
    buttons(element)[1]!.focus();
    await element.updateComplete;
    expect(find(element, '.middle')?.textContent.trim()).to.equal('15% Puno');
  });
});

describe('Selecting a region', () => {
  it('sets the property, and no attribute', async () => {
    const element = await show();
    const before = element.getAttributeNames();
    buttons(element)[1]!.click();
    expect(element.selected).to.equal('puno');
    expect(element.getAttributeNames()).to.deep.equal(before);
  });

  it('tells the page, with the department where there is one', async () => {
    const element = await show();
    const told: unknown[] = [];
    element.addEventListener('indicator-select', ({ kind, id }) => told.push([kind, id]));
    for (const at of [1, 2, 2]) buttons(element)[at]!.click();
    expect(told).to.deep.equal([
      ['region', 'PE-PUN'],
      ['region', 'rest-of-country'],
      ['region', null],
    ]);
  });

  it('is possible on the whole row, for a finger', async () => {
    const element = await show();
    find(element, '[data-part="puno"] .value')!.click();
    expect(element.selected).to.equal('puno');
  });

  it('is heard as a pressed button', async () => {
    const element = await show();
    buttons(element)[0]!.click();
    await element.updateComplete;
    const pressed = buttons(element).map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).to.deep.equal(['true', 'false', 'false']);
  });

  it('follows another element, by department', async () => {
    const element = await show();
    element.follow('region', 'PE-PUN');
    await element.updateComplete;
    expect(find(element, 'tr.lit')?.dataset['part']).to.equal('puno');
  });

  it('leaves alone what it has no part for', async () => {
    const element = await show();
    element.follow('region', 'PE-PUN');
    element.follow('region', 'PE-ARE');
    element.follow('organisation', 'cecomip');
    expect(element.selected).to.equal('PE-PUN');
  });

  it('ends when another element lets go', async () => {
    const element = await show();
    element.follow('region', 'PE-PUN');
    element.follow('region', null);
    expect(element.selected).to.equal('');
  });

  it('follows to another indicator only where that is divided into shares', async () => {
    const element = await show();
    element.follow('indicator', 'certified-orgs');
    expect(element.indicator).to.equal(INDICATOR);
  });

  it('reaches the element that `for` names', async () => {
    const other = document.createElement('region-share-chart');
    other.id = 'other';
    other.indicator = INDICATOR;
    const element = await show({ for: 'other' });
    document.body.append(other);
    buttons(element)[1]!.click();
    expect(other.selected).to.equal('PE-PUN');
  });
});

describe('A bad value is answered in place', () => {
  const rows: [attributes: Record<string, string>, message: string][] = [
    [{ indicator: '' }, `indicator is missing. Accepted: ${INDICATOR}.`],
    [
      { indicator: 'certified-orgs' },
      'indicator="certified-orgs" is a single number; stat-counter shows it. ' +
        `Accepted: ${INDICATOR}.`,
    ],
    [{ type: 'pie' }, 'type="pie" is not known. Accepted: doughnut, bar.'],
    [{ view: 'tabel' }, 'view="tabel" is not known. Did you mean “table”? Accepted: chart, table.'],
  ];
  for (const [attributes, message] of rows) {
    it(`for ${JSON.stringify(attributes)}, with the fallback and one console line`, async () => {
      let said = '';
      const lines = await consoleLines(async () => {
        const element = place(attributes);
        said = await until(() => find(element, '.message') && heard(element), 'the message');
      });
      expect(said).to.equal(`The figure as a sentence region-share-chart: ${message}`);
      expect(lines).to.deep.equal([`region-share-chart: ${message}`]);
    });
  }

  it('in Spanish on a Spanish page', async () => {
    await consoleLines(async () => {
      const element = place({ indicator: 'certified-orgs', lang: 'es' });
      await until(() => find(element, '.message'), 'the message');
      expect(heard(element)).to.include('es una sola cifra; la muestra stat-counter.');
    });
  });

  it('and is mended when the value is', async () => {
    await consoleLines(async () => {
      const element = place({ type: 'pie' });
      await until(() => find(element, '.message'), 'the message');
      element.type = 'bar';
      await until(() => find(element, 'table'), 'the table');
    });
  });
});
