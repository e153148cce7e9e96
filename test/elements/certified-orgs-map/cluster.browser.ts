import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { all, discOf, focused, isOpen, markOf, one, press, showMap, tap, told } from './maps.js';

afterEach(() => document.body.replaceChildren());

const ANANEA = [
  'cecomip',
  'oro-puno',
  'cruz-pata-chaquiminas',
  'cencomin',
  'san-francisco',
  'divinas-en-brillo-de-oro',
];
const WHO =
  '6 organisations in Ananea, Puno: CECOMIP, Oro Puno, Cruz Pata Chaquiminas, CENCOMIN, ' +
  'Asociación San Francisco, Divinas en Brillo de Oro';

describe('Six at one point', () => {
  it('are one disc with their number, which says how many and who', async () => {
    const map = await showMap();
    expect(one(map, '.cluster text').textContent).to.equal('6');
    expect(heard(discOf(map))).to.equal(WHO);
    expect(isOpen(map)).to.be.false;
  });

  it('say at rest that they share one point', async () => {
    expect(told(await showMap())).to.equal('6 organisations in Ananea, Puno share one point.');
  });

  it('are fanned out by a press of the mouse; the next one closes them again', async () => {
    const map = await showMap();
    await press(discOf(map));
    await until(() => isOpen(map), 'the marks');
    expect(
      all(map, '.point:has(.cluster) .mark').map(({ dataset }) => dataset['id']),
    ).to.deep.equal(ANANEA);
    expect(told(map)).to.equal(WHO);
    await press(discOf(map));
    await until(() => !isOpen(map), 'the disc');
    expect(all(map, '.point:has(.cluster) .mark')).to.have.length(0);
    expect(told(map)).to.include('share one point');
  });

  it('close by a press beside them, on the map', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    await press(one(map, '.map'));
    await until(() => !isOpen(map), 'the disc');
  });

  for (const key of ['Enter', ' ']) {
    it(`open and close with “${key}”, and the disc keeps the focus`, async () => {
      const map = await showMap();
      discOf(map).focus();
      await sendKeys({ press: key });
      await until(() => isOpen(map), 'the marks');
      expect(focused(map)).to.equal(discOf(map));
      await sendKeys({ press: key });
      await until(() => !isOpen(map), 'the disc');
      expect(focused(map)).to.equal(discOf(map));
    });
  }

  it('are reached from the disc one after the other, by keys', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    const stops = all(map, '.point:has(.cluster) [tabindex]');
    expect(stops.map((stop) => stop.dataset['id'])).to.deep.equal([undefined, ...ANANEA]);
    expect(stops.map(({ tabIndex }) => tabIndex)).to.deep.equal(stops.map(() => 0));
  });

  for (const id of ANANEA) {
    it(`open to ${id} by a press of the mouse`, async () => {
      const map = await showMap();
      await tap(map, discOf(map));
      await press(markOf(map, id));
      await until(() => map.selected === id, 'the selection');
      await map.updateComplete;
      expect(markOf(map, id).getAttribute('aria-pressed')).to.equal('true');
      expect(isOpen(map)).to.be.true;
    });

    it(`open to ${id} by a key`, async () => {
      const map = await showMap();
      await tap(map, discOf(map));
      markOf(map, id).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => map.selected === id, 'the selection');
      expect(focused(map)).to.equal(markOf(map, id));
    });
  }

  it('close with Escape; the disc has the focus then', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    markOf(map, 'cencomin').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(map), 'the disc');
    expect(focused(map)).to.equal(discOf(map));
  });

  it('close with Escape from the list as well, where the focus stays', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    one(map, '#macdesa').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(map), 'the disc');
    expect(focused(map)?.id).to.equal('macdesa');
  });

  it('take Escape from the page only where it closes them', async () => {
    const map = await showMap();
    const left: boolean[] = [];
    const keep = (event: Event) => left.push(event.defaultPrevented);
    document.addEventListener('keydown', keep);
    discOf(map).focus();
    await sendKeys({ press: 'Escape' });
    await tap(map, discOf(map));
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', keep);
    expect(left).to.deep.equal([false, true]);
  });

  it('are told again where they are opened while another one is chosen', async () => {
    const map = await showMap('selected="macdesa"');
    expect(told(map)).to.match(/^MACDESA: certified in 2020\./);
    await tap(map, discOf(map));
    expect(told(map)).to.equal(WHO);
  });

  it('have the name of the one that is pointed at above them', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    const name = () => one(map, '.point:has(.cluster) .name').textContent;
    expect(name()).to.equal('');
    markOf(map, 'cencomin').focus();
    await map.updateComplete;
    expect(name()).to.equal('CENCOMIN');
  });
});

describe('A finger', () => {
  for (const width of [240, 320, 560]) {
    it(`has 24 px for every mark and disc, fanned out too, on a map of ${width} px`, async () => {
      const map = await showMap('', width);
      await tap(map, discOf(map));
      const boxes = all(map, '.target').map((target) => target.getBoundingClientRect());
      for (const box of boxes) expect(box.width).to.be.at.least(24);
      const middles = boxes.map(({ x, y, width: wide }) => [x + wide / 2, y + wide / 2] as const);
      middles.forEach(([x, y], i) => {
        for (const [x2, y2] of middles.slice(i + 1)) {
          expect(Math.hypot(x - x2, y - y2)).to.be.at.least(24);
        }
      });
    });

    it(`finds all six within the map of ${width} px`, async () => {
      const map = await showMap('', width);
      await tap(map, discOf(map));
      const drawn = one(map, '.map').getBoundingClientRect();
      for (const target of all(map, '.target')) {
        const { left, right, top, bottom } = target.getBoundingClientRect();
        expect(left).to.be.at.least(drawn.left);
        expect(right).to.be.at.most(drawn.right);
        expect(top).to.be.at.least(drawn.top);
        expect(bottom).to.be.at.most(drawn.bottom);
      }
    });
  }

  it('may pinch and pan: the map takes no touch and no wheel from the page', async () => {
    const map = await showMap();
    const drawn = one(map, '.map');
    for (const element of [map, ...all(map, '*')]) {
      expect(getComputedStyle(element).touchAction, element.localName).to.equal('auto');
    }
    for (const type of ['touchstart', 'touchmove', 'wheel', 'gesturestart', 'pointerdown']) {
      const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
      one(map, '.department').dispatchEvent(event);
      drawn.dispatchEvent(event);
      expect(event.defaultPrevented, type).to.be.false;
    }
  });
});
