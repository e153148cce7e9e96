import { expect } from 'chai';
import '../../../src/define/certified-orgs-map.js';
import type { CertifiedOrgsMap } from '../../../src/elements/certified-orgs-map/certified-orgs-map.js';
import type { IndicatorSelectEvent } from '../../../src/shared/selection.js';
import { expectAccessible } from '../../harness/axe.js';
import { consoleLines } from '../../harness/console.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';

let place: HTMLElement;

async function show(attributes = ''): Promise<CertifiedOrgsMap> {
  place.innerHTML = `<certified-orgs-map ${attributes}><a href="/">fallback</a></certified-orgs-map>`;
  const map = place.firstElementChild as CertifiedOrgsMap;
  await until(() => map.shadowRoot?.querySelector('.map, .message'), 'the map');
  return map;
}
const all = (map: CertifiedOrgsMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (map: CertifiedOrgsMap, selector: string) => {
  const [found] = all(map, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const click = async (map: CertifiedOrgsMap, element: Element) => {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await map.updateComplete;
};
const key = async (map: CertifiedOrgsMap, element: Element, name: string) => {
  element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  await map.updateComplete;
};
const selections = (map: CertifiedOrgsMap) => {
  const heardOf: (string | null)[] = [];
  map.addEventListener('indicator-select', (event: IndicatorSelectEvent) =>
    heardOf.push(event.kind, event.id),
  );
  return heardOf;
};

beforeEach(() => {
  place = document.createElement('div');
  place.style.width = '320px';
  document.body.append(place);
});
afterEach(() => place.remove());

describe('certified-orgs-map', () => {
  it('lists four certified, one supported and two women’s groups', async () => {
    const map = await show();
    expect(all(map, '.status').map(heard)).to.deep.equal([
      'Certified in 2020 4',
      'Supported, not certified 1',
      'Women’s groups, not certified 2',
    ]);
  });

  it('says that a point is a district, and where it comes from', async () => {
    const said = heard(await show());
    expect(said).to.include('A point is a district, never a mine.').and.include('ARM · 2020');
  });

  it('speaks Spanish', async () => {
    expect(heard(await show('lang="es"'))).to.include('Certificadas en 2020 4');
  });

  for (const [name, count] of [
    ['certified', 4],
    ['supported', 5],
    ['groups', 2],
  ] as const) {
    it(`shows ${count} with show="${name}"`, async () => {
      expect(all(await show(`show="${name}"`), '[part=entry]').length).to.equal(count);
    });
  }

  it('opens six from one disc, which says how many and who', async () => {
    const map = await show();
    const disc = one(map, '.cluster');
    expect(heard(disc)).to.match(/^6 organisations in Ananea, Puno: CECOMIP, Oro Puno, /);
    await click(map, disc);
    expect(disc.getAttribute('aria-expanded')).to.equal('true');
    expect(all(map, '.point:has(.cluster) .mark').length).to.equal(6);
    expect(heard(one(map, '[role=status]'))).to.include('6 organisations in Ananea, Puno: CECOMIP');
  });

  it('opens and closes by keys, and gives the focus back', async () => {
    const map = await show();
    const disc = one(map, '.cluster');
    disc.focus();
    await key(map, disc, 'Enter');
    const member = one(map, '.point:has(.cluster) .mark');
    member.focus();
    await key(map, member, 'Escape');
    expect(disc.getAttribute('aria-expanded')).to.equal('false');
    expect((map.shadowRoot as ShadowRoot).activeElement).to.equal(disc);
  });

  it('gives a finger 24 px for every mark, also when they are fanned out', async () => {
    const map = await show();
    await click(map, one(map, '.cluster'));
    const boxes = all(map, '.target').map((target) => target.getBoundingClientRect());
    for (const { width } of boxes) expect(width).to.be.at.least(24);
    const middles = boxes.map(({ x, y, width }) => [x + width / 2, y + width / 2] as const);
    middles.forEach(([x, y], i) => {
      for (const [x2, y2] of middles.slice(i + 1)) {
        expect(Math.hypot(x - x2, y - y2)).to.be.at.least(24);
      }
    });
  });

  it('unfolds the entry of a chosen mark, and tells the page', async () => {
    const map = await show();
    const heardOf = selections(map);
    const mark = one(map, '.mark');
    await click(map, mark);
    expect(heardOf).to.deep.equal(['organisation', 'macdesa']);
    expect(mark.getAttribute('aria-pressed')).to.equal('true');
    const entry = one(map, '#entry-macdesa');
    expect(entry.hasAttribute('open')).to.equal(true);
    await until(() => heard(entry).includes('Minera Aurífera Cuatro de Enero'), 'its facts');
    await click(map, mark);
    expect(entry.hasAttribute('open')).to.equal(false);
  });

  it('opens the point of an unfolded entry, and keeps what a reader unfolded', async () => {
    const map = await show();
    one(map, '#oro-puno').click();
    await until(() => map.selected === 'oro-puno', 'the selection');
    await map.updateComplete;
    expect(one(map, '.cluster').getAttribute('aria-expanded')).to.equal('true');
    one(map, '#macdesa').click();
    await until(() => map.selected === 'macdesa', 'the selection');
    await map.updateComplete;
    expect(one(map, '#entry-oro-puno').hasAttribute('open')).to.equal(true);
  });

  it('highlights the entry of a mark that has the focus', async () => {
    const map = await show();
    one(map, '.mark').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await map.updateComplete;
    expect(all(map, 'li.pointed').map(({ dataset }) => dataset['id'])).to.deep.equal(['macdesa']);
  });

  it('looks at a department, lists the others as elsewhere, and goes back', async () => {
    const map = await show();
    const before = one(map, '.map svg').getAttribute('viewBox');
    const heardOf = selections(map);
    await click(map, all(map, '.regions button')[1]!);
    expect(heardOf).to.deep.equal(['region', 'PE-PUN']);
    expect(all(map, '.where').map(heard)).to.deep.equal(['In Puno', 'Elsewhere in Peru']);
    expect(one(map, '.map svg').getAttribute('viewBox')).not.to.equal(before);
    await click(map, all(map, '.regions button')[0]!);
    expect(one(map, '.map svg').getAttribute('viewBox')).to.equal(before);
    expect(map.hasAttribute('region')).to.equal(false);
  });

  it('says that a department is empty, and offers the way back', async () => {
    const map = await show('show="groups" region="PE-ARE"');
    expect(heard(one(map, '.where'))).to.equal('None of these organisations is in Arequipa.');
    await click(map, one(map, '.back'));
    expect(map.region).to.equal('');
  });

  it('follows what was selected elsewhere, and leaves alone what it does not know', async () => {
    const map = await show();
    map.follow('region', 'PE-MDD');
    map.follow('organisation', 'nobody');
    await map.updateComplete;
    expect([map.region, map.selected]).to.deep.equal(['PE-MDD', '']);
  });

  for (const [attribute, value, accepted] of [
    ['show', 'mines', 'certified, supported, groups, all'],
    ['region', 'PE-XXX', 'PE-AMA, PE-ANC'],
    ['selected', 'cecomin', 'cecomip, oro-puno'],
  ] as const) {
    it(`answers a bad ${attribute} in place, with what it accepts`, async () => {
      const lines = await consoleLines(async () => {
        const map = await show(`${attribute}="${value}"`);
        expect(heard(map)).to.include('fallback').and.include(accepted);
      });
      expect(lines.length).to.equal(1);
    });
  }

  for (const attributes of [
    '',
    'lang="es" theme="dark"',
    'selected="oro-puno"',
    'region="PE-ARE"',
  ]) {
    it(`keeps nobody out: ${attributes || 'as it is'}`, async () => {
      place.style.background = attributes.includes('dark') ? '#15181c' : '#fff';
      await expectAccessible(await show(attributes));
    });
  }
});
