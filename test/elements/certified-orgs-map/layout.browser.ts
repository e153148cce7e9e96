import { expect } from 'chai';
import { languages } from '../../../src/dataset/languages.js';
import { expectAccessible } from '../../harness/axe.js';
import { contrast } from '../../harness/contrast.js';
import { openSource, part, put, ready } from '../../harness/place.js';
import { all, discOf, one, showMap, tap, unfold } from './maps.js';

afterEach(() => document.body.replaceChildren());

type OnPage = Parameters<typeof all>[0];

const WIDTHS = [240, 280, 320, 414, 600, 768, 1024, 1280, 1600];

/** What of the map sticks out of it, by more than the fraction of a pixel that is rounded. */
function sticksOut(map: OnPage): string[] {
  const { left, right } = map.getBoundingClientRect();
  const boxes = all(map, '[part], .where, .count, .target').filter((element) => {
    // The drawing is wider than what is seen of it.
    if (element.part.contains('department')) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
  const scrolling = [map, part(map, 'figure')!].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  return [...boxes, ...scrolling].map((element) => element.part.value || element.className);
}

describe('A map fits', () => {
  for (const lang of languages) {
    for (const size of [16, 32]) {
      it(`any width from 240 to 1600 px, in ${lang}, with text of ${size} px`, async () => {
        const map = await showMap(`lang="${lang}" selected="cruz-pata-chaquiminas"`);
        await unfold(map, 'oro-puno');
        map.parentElement!.style.fontSize = `${size}px`;
        for (const width of WIDTHS) {
          map.parentElement!.style.inlineSize = `${width}px`;
          expect(sticksOut(map), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  it('a page that reads from right to left, and reads from left to right itself', async () => {
    const place = put('<certified-orgs-map></certified-orgs-map>');
    place.dir = 'rtl';
    const map = await ready(place.querySelector('certified-orgs-map'));
    expect(getComputedStyle(part(map, 'figure')!).direction).to.equal('ltr');
    for (const width of [240, 768]) {
      place.style.inlineSize = `${width}px`;
      expect(sticksOut(map)).to.deep.equal([]);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('its list beside it where there is room, and below it where there is none', async () => {
    const map = await showMap('', 800);
    const top = (selector: string) => one(map, selector).getBoundingClientRect().top;
    const bottom = (selector: string) => one(map, selector).getBoundingClientRect().bottom;
    expect(top('[part=list]')).to.be.lessThan(bottom('.map'));
    map.parentElement!.style.inlineSize = '480px';
    expect(top('[part=list]')).to.be.at.least(bottom('.map'));
  });

  it('a low screen, where it stays beside a long list: its foot is seen', async () => {
    const map = await showMap('', 1280);
    expect(one(map, '.drawn').getBoundingClientRect().height).to.be.lessThan(
      Math.max(innerHeight, 500),
    );
  });

  it('its own shape, whatever the width', async () => {
    const map = await showMap();
    for (const width of [240, 480, 1280]) {
      map.parentElement!.style.inlineSize = `${width}px`;
      const box = one(map, '.map').getBoundingClientRect();
      expect(box.width / box.height).to.be.closeTo(474 / 591, 0.01);
    }
  });

  it('fingers: what can be pressed is at least 24 px high', async () => {
    const map = await showMap('show="groups" region="PE-ARE"');
    map.parentElement!.style.fontSize = '12px';
    for (const target of all(map, 'summary, button')) {
      expect(target.getBoundingClientRect().height, target.id).to.be.at.least(24);
    }
  });
});

describe('The marks of a map', () => {
  const PAGES = {
    'a white page': 'background: #fff; color: #000',
    'a dark page that says so': 'color-scheme: dark; background: #1b1f24; color: #eee',
    'a dark page with light text that does not say so': 'background: #101418; color: #ddd',
  };
  for (const [page, style] of Object.entries(PAGES)) {
    it(`stand out 3:1 from what is behind them, on ${page}`, async () => {
      const map = await showMap();
      map.parentElement!.style.cssText = `${style}; inline-size: 320px`;
      await tap(map, discOf(map));
      for (const mark of all(map, '.mark')) {
        const [target, shape] = [mark.children[0]!, mark.children[1]!];
        const plate = document.createElement('div');
        plate.style.background = getComputedStyle(target).fill;
        map.after(plate);
        const { fill, stroke } = getComputedStyle(shape);
        const color = shape.classList.contains('supported') ? stroke : fill;
        expect(contrast(color, plate), shape.classList.value).to.be.at.least(3);
      }
      const [circle, number] = discOf(map).children;
      const plate = document.createElement('div');
      plate.style.background = getComputedStyle(circle!).fill;
      map.after(plate);
      expect(contrast(getComputedStyle(number!).fill, plate)).to.be.at.least(4.5);
    });

    it(`have names that stand out 4.5:1 from sea, land and departments, on ${page}`, async () => {
      const map = await showMap();
      map.parentElement!.style.cssText = style;
      const names = all(map, 'text.name');
      expect(names).not.to.be.empty;
      for (const ground of all(map, '.sea, .land, .country, .department')) {
        const plate = document.createElement('div');
        plate.style.background = getComputedStyle(ground).fill;
        map.after(plate);
        for (const name of names) {
          const ratio = contrast(getComputedStyle(name).fill, plate);
          expect(ratio, ground.classList.value).to.be.at.least(4.5);
        }
        plate.remove();
      }
    });
  }
});

describe('A map keeps nobody out', () => {
  for (const attributes of [
    'selected="oro-puno"',
    'lang="es" region="PE-PUN" selected="cencomin"',
    'region="PE-ARE" show="groups"',
    'show="certified" label="Our partners"',
  ]) {
    for (const style of ['', 'color-scheme: dark; background: #1b1f24; color: #eee']) {
      it(`with ${attributes}, on a ${style ? 'dark' : 'light'} page`, async () => {
        const map = await showMap(attributes);
        map.parentElement!.style.cssText = `${style}; inline-size: 320px`;
        if (attributes.includes('selected')) await openSource(map);
        await expectAccessible(map.parentElement!);
      });
    }
  }
});
