import { expect } from 'chai';
import type { IndicatorEvent } from '../../src/shared/events.js';
import { IndicatorSelectEvent } from '../../src/shared/selection.js';
import { until } from '../harness/frame.js';
import { made } from '../harness/place.js';
import { buttons, find, findAll, INDICATOR, showChart } from './charts.js';

afterEach(() => document.body.replaceChildren());

const selectedOf = (element: Element) => find(element, 'tr.selected')?.dataset['part'];

describe('Selecting a region', () => {
  it('sets the property, and no attribute', async () => {
    const element = await showChart();
    const before = element.getAttributeNames();
    buttons(element)[1]!.click();
    expect(element.selected).to.equal('puno');
    expect(element.getAttributeNames()).to.deep.equal(before);
  });

  it('tells the page, with the department where there is one', async () => {
    const element = await showChart();
    const told: unknown[] = [];
    element.addEventListener('indicator-select', ({ kind, id }) => told.push([kind, id]));
    for (const at of [1, 2, 2]) buttons(element)[at]!.click();
    expect(told).to.deep.equal([
      ['region', 'PE-PUN'],
      ['region', 'rest-of-country'],
      ['region', null],
    ]);
  });

  it('tells it by a typed event that leaves shadow roots', async () => {
    const element = await showChart();
    let event: IndicatorEvent | undefined;
    document.addEventListener('indicator-select', (one) => (event = one), { once: true });
    buttons(element)[0]!.click();
    expect(event).to.be.instanceOf(IndicatorSelectEvent);
    expect(event).to.include({ bubbles: true, composed: true, element });
  });

  it('is heard as a pressed button', async () => {
    const element = await showChart();
    buttons(element)[0]!.click();
    await element.updateComplete;
    const pressed = buttons(element).map(({ ariaPressed }) => ariaPressed);
    expect(pressed).to.deep.equal(['true', 'false', 'false']);
  });

  it('is seen by a mark, not by a colour alone, and moves nothing', async () => {
    const element = await showChart();
    const boxes = () => findAll(element, 'tr, button').map((one) => one.getBoundingClientRect());
    const before = boxes();
    buttons(element)[1]!.click();
    await element.updateComplete;
    const marks = findAll(element, '.swatch').map((one) => getComputedStyle(one).outlineStyle);
    expect(marks).to.deep.equal(['none', 'solid', 'none']);
    expect(boxes()).to.deep.equal(before);
  });

  it('outlasts another language', async () => {
    const element = await showChart();
    buttons(element)[1]!.click();
    element.lang = 'es';
    await until(() => find(element, '[lang="es"]'), 'Spanish');
    expect(selectedOf(element)).to.equal('puno');
  });

  it('is possible for a script, by part or by department, without an event', async () => {
    const element = await showChart();
    let told = 0;
    element.addEventListener('indicator-select', () => told++);
    for (const id of ['puno', 'PE-PUN']) {
      element.selected = id;
      await element.updateComplete;
      expect(selectedOf(element), id).to.equal('puno');
    }
    expect(told).to.equal(0);
  });

  it('of what is no part selects nothing', async () => {
    const element = await showChart();
    element.selected = 'PE-ARE';
    await element.updateComplete;
    expect(selectedOf(element)).to.equal(undefined);
  });
});

describe('A chart that follows another element', () => {
  it('shows the department that was selected there', async () => {
    const element = await showChart();
    element.follow('region', 'PE-PUN');
    await element.updateComplete;
    expect(selectedOf(element)).to.equal('puno');
  });

  it('shows it too where it was selected before the chart was ready', async () => {
    const element = made('region-share-chart', { indicator: INDICATOR });
    element.follow('region', 'PE-PUN');
    document.body.append(element);
    await until(() => selectedOf(element) === 'puno', 'the part');
  });

  it('leaves alone what it has no part for', async () => {
    const element = await showChart();
    element.follow('region', 'PE-PUN');
    element.follow('region', 'PE-ARE');
    element.follow('organisation', 'cecomip');
    element.follow('activity', 'macdesa-certified');
    expect(element.selected).to.equal('PE-PUN');
  });

  it('lets go when the other does', async () => {
    const element = await showChart();
    element.follow('region', 'PE-PUN');
    element.follow('region', null);
    expect(element.selected).to.equal('');
  });

  it('turns to another indicator only where that is divided into shares', async () => {
    const element = await showChart();
    element.follow('indicator', 'certified-orgs');
    element.follow('indicator', null);
    expect(element.indicator).to.equal(INDICATOR);
  });

  it('is the one that `for` names', async () => {
    const other = made('region-share-chart', { indicator: INDICATOR, id: 'other' });
    const element = await showChart({ for: 'other' });
    element.after(other);
    buttons(element)[1]!.click();
    expect(other.selected).to.equal('PE-PUN');
    buttons(element)[1]!.click();
    expect(other.selected).to.equal('');
  });

  it('sends no event of its own', async () => {
    const element = await showChart();
    let told = 0;
    element.addEventListener('indicator-select', () => told++);
    element.follow('region', 'PE-PUN');
    await element.updateComplete;
    expect(told).to.equal(0);
  });
});
