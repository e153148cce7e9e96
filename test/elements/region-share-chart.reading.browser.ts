import { expect } from 'chai';
import { until } from '../harness/frame.js';
import {
  AT,
  buttons,
  find,
  findAll,
  grown,
  middleOf,
  pointer,
  press,
  showChart,
} from './charts.js';

afterEach(() => document.body.replaceChildren());

const litOf = (element: Element) => find(element, 'tr.lit')?.dataset['part'];

describe('A reader of the rows', () => {
  it('comes to one of them by Tab', async () => {
    const stops = buttons(await showChart()).map(({ tabIndex }) => tabIndex);
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
      const element = await showChart();
      buttons(element)[0]!.focus();
      for (const key of keys) press(key, element);
      expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[at]);
    });
  }

  it('hears of each, on the way, its number, what that is of, period and source', async () => {
    const element = await showChart();
    buttons(element)[0]!.focus();
    press('ArrowDown', element);
    expect(element.shadowRoot!.activeElement!.ariaLabel).to.equal(
      'Puno: 15% of artisanal and small-scale gold production in Peru ' +
        '(MINEM, as cited by ARM; year not stated; report of 2020)',
    );
  });

  it('does not scroll the page by it', async () => {
    const element = await showChart();
    buttons(element)[0]!.focus();
    expect(press('ArrowDown', element)).to.equal(false);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`keeps what a browser does with ${modifier}`, async () => {
      const element = await showChart();
      buttons(element)[0]!.focus();
      expect(press('ArrowRight', element, { [modifier]: true })).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[0]);
    });
  }

  it('keeps all other keys', async () => {
    const element = await showChart();
    buttons(element)[0]!.focus();
    expect(press('x', element)).to.equal(true);
  });

  it('comes back to where they were', async () => {
    const element = await showChart();
    buttons(element)[0]!.focus();
    press('End', element);
    buttons(element)[2]!.blur();
    await element.updateComplete;
    expect(buttons(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  it('comes first to the part that is selected', async () => {
    const element = await showChart();
    element.selected = 'puno';
    await element.updateComplete;
    expect(buttons(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('stays where they are when the language changes', async () => {
    const element = await showChart();
    buttons(element)[2]!.focus();
    element.lang = 'es';
    await until(() => find(element, '[lang="es"]'), 'Spanish');
    expect(element.shadowRoot!.activeElement!.ariaLabel).to.match(/^Resto del país: 15/);
  });

  it('sees in the middle of the ring the part that has the focus, and the first again', async () => {
    const element = await grown();
    buttons(element)[1]!.focus();
    await element.updateComplete;
    expect(middleOf(element)).to.equal('15% Puno');
    buttons(element)[1]!.blur();
    await element.updateComplete;
    expect(middleOf(element)).to.equal('70% Madre de Dios');
  });
});

describe('A pointer on the chart', () => {
  it('shows the part beneath it in the middle, and its row', async () => {
    const element = await grown();
    pointer(element, 'pointermove', AT.Puno);
    await element.updateComplete;
    expect([middleOf(element), litOf(element)]).to.deep.equal(['15% Puno', 'puno']);
  });

  it('shows the first again when it leaves', async () => {
    const element = await grown();
    pointer(element, 'pointermove', AT.Puno);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect([middleOf(element), litOf(element)]).to.deep.equal(['70% Madre de Dios', undefined]);
  });

  it('shows what is selected again when it leaves', async () => {
    const element = await grown();
    element.selected = 'rest-of-country';
    pointer(element, 'pointermove', AT.Puno);
    await element.updateComplete;
    expect(middleOf(element)).to.equal('15% Puno');
    element.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(middleOf(element)).to.equal('15% Rest of the country');
  });

  it('selects the part that it presses, and lets go of it the second time', async () => {
    const element = await grown();
    pointer(element, 'click', AT.Puno);
    expect(element.selected).to.equal('puno');
    await element.updateComplete;
    pointer(element, 'click', AT.Puno);
    expect(element.selected).to.equal('');
  });

  it('selects nothing beside the parts', async () => {
    const element = await grown();
    pointer(element, 'click', AT['the hole']);
    expect(element.selected).to.equal('');
  });

  it('selects a column too', async () => {
    const element = await grown({ type: 'bar' });
    pointer(element, 'click', [0.5, 0.95]);
    expect(element.selected).to.equal('puno');
  });
});

describe('A finger', () => {
  it('does not leave lit what it passes over', async () => {
    const element = await grown();
    pointer(element, 'pointermove', AT.Puno, 'touch');
    await element.updateComplete;
    expect(litOf(element)).to.equal(undefined);
  });

  it('selects by a tap on the chart', async () => {
    const element = await grown();
    pointer(element, 'click', AT.Puno, 'touch');
    await element.updateComplete;
    expect(middleOf(element)).to.equal('15% Puno');
  });

  it('selects by a tap anywhere on a row', async () => {
    const element = await showChart();
    find(element, '[data-part="puno"] .value')!.click();
    expect(element.selected).to.equal('puno');
  });

  it('pans and pinches the page as anywhere', async () => {
    const element = await grown();
    const touched = findAll(element, 'canvas, .canvas, .plot, tr');
    const actions = touched.map((one) => getComputedStyle(one).touchAction || 'auto');
    expect(new Set(actions)).to.deep.equal(new Set(['auto']));
  });
});
