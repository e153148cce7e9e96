import { expect } from 'chai';
import { viewsOf } from '../../../src/figures/views.js';
import type { Follower } from '../../../src/shared/selection.js';
import { changed, other } from '../../harness/datasets.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { openSource, part, put, ready } from '../../harness/place.js';
import { asJson, serveOne } from '../../harness/served.js';
import {
  all,
  discOf,
  entryOf,
  isOpen,
  markOf,
  one,
  selections,
  showMap,
  tap,
  told,
  unfold,
} from './maps.js';

afterEach(() => document.body.replaceChildren());

describe('A map that follows', () => {
  it('shows the organisation that was chosen elsewhere, opens its point and entry', async () => {
    const map = await showMap();
    map.follow('organisation', 'cencomin');
    await map.updateComplete;
    expect([isOpen(map), entryOf(map, 'cencomin').open]).to.deep.equal([true, true]);
    expect(told(map)).to.match(/^CENCOMIN: supported in 2020, not certified\./);
  });

  it('shows the department that was chosen elsewhere, and lets go of both', async () => {
    const map = await showMap();
    map.follow('region', 'PE-MDD');
    map.follow('organisation', null);
    expect([map.region, map.selected]).to.deep.equal(['PE-MDD', '']);
    map.follow('region', null);
    expect(map.region).to.equal('');
  });

  it('leaves alone what it does not know', async () => {
    const map = await showMap('selected="macdesa" region="PE-ARE"');
    map.follow('region', 'rest');
    map.follow('organisation', 'nobody');
    map.follow('indicator', 'livelihoods');
    map.follow('activity', 'macdesa');
    await map.updateComplete;
    expect([map.region, map.selected]).to.deep.equal(['PE-ARE', 'macdesa']);
  });

  it('tells nobody of it: its reader chose nothing', async () => {
    const map = await showMap();
    const heardOf = selections(map);
    map.follow('organisation', 'cencomin');
    map.follow('region', 'PE-PUN');
    await map.updateComplete;
    // Whether an entry was unfolded is told later.
    await new Promise(requestAnimationFrame);
    expect(heardOf).to.deep.equal([]);
  });
});

describe('A map with `for`', () => {
  it('has another one show what a reader chooses in it', async () => {
    const place = put(
      '<certified-orgs-map for="other"></certified-orgs-map>' +
        '<certified-orgs-map id="other"></certified-orgs-map>',
    );
    const [first, second] = place.querySelectorAll('certified-orgs-map');
    await Promise.all([ready(first), ready(second)]);
    await tap(first!, discOf(first!));
    await tap(first!, markOf(first!, 'san-francisco'));
    await until(() => second?.selected === 'san-francisco', 'the other map');
    await tap(first!, all(first!, '.regions button')[1]!);
    expect(second?.region).to.equal('PE-PUN');
  });

  it('hands on kind and id, and `null` for nothing', async () => {
    const map = await showMap('for="follower"');
    const follower = document.createElement('i') as unknown as Follower;
    const followed: unknown[] = [];
    follower.id = 'follower';
    follower.follow = (...given) => followed.push(given);
    map.after(follower);
    await tap(map, markOf(map, 'macdesa'));
    await tap(map, markOf(map, 'macdesa'));
    expect(followed).to.deep.equal([
      ['organisation', 'macdesa'],
      ['organisation', null],
    ]);
  });

  it('chooses nothing when its source line is opened: no other element shows a map’s', async () => {
    const map = await showMap();
    const heardOf = selections(map);
    const behind = await openSource(map);
    expect(heard(behind)).to.include('simplified and settle no question');
    expect(heardOf).to.deep.equal([]);
  });
});

describe('A map in another language', () => {
  it('keeps what is chosen, looked at and opened', async () => {
    const map = await showMap('region="PE-PUN" selected="oro-puno"');
    map.lang = 'es';
    await until(() => told(map).startsWith('Oro Puno: certificada en 2020.'), 'Spanish');
    expect([map.region, isOpen(map), entryOf(map, 'oro-puno').open]).to.deep.equal([
      'PE-PUN',
      true,
      true,
    ]);
    expect(all(map, '.where').map(heard)).to.deep.equal(['En Puno', 'En otras partes del Perú']);
  });
});

describe('A map of another dataset', () => {
  let restore = () => {};
  afterEach(() => restore());

  it('shows its organisations, with its own source and period', async () => {
    const elsewhere = changed(({ report, sources, organisations }) => {
      const copy = other();
      Object.assign(report, copy.report, { source: 'ew' });
      sources.push(copy.sources.at(-1)!);
      for (const { certified, supported } of organisations) {
        if (certified) certified.year = 2031;
        if (supported) supported.year = 2031;
      }
    });
    const { src, restore: undo } = serveOne(asJson(elsewhere));
    restore = undo;
    const map = await showMap(`src="${src}"`);
    expect(heard(one(map, '[part=status]'))).to.equal('Certified in 2031 4');
    expect(heard(part(map, 'origin')!)).to.equal('EW · 2031 · Outlines: Natural Earth');
    expect(heard(await unfold(map, 'cecomip'))).to.include('The report of 2031 (EW) says');
  });

  it('lists one without a point, and has it not on the map', async () => {
    const map = await showMap();
    map.data = viewsOf(
      changed(({ organisations }) => {
        organisations[0]!.place = 'sur-medio';
      }),
    );
    await map.updateComplete;
    expect(one(map, '.cluster text').textContent).to.equal('5');
    expect(heard(one(map, 'li[data-id=cecomip]'))).to.include('CECOMIP Middle South (Sur Medio)');
  });

  it('gives one that is neither certified nor supported a shape of its own', async () => {
    const map = await showMap();
    map.data = viewsOf(
      changed(({ organisations }) => {
        Object.assign(organisations[4]!, { supported: null });
      }),
    );
    await map.updateComplete;
    expect(all(map, '[part=status]').map(heard)).to.include('Named, not certified 1');
    expect(all(map, 'summary .named')).to.have.length(1);
  });

  it('shows markup in its names as text', async () => {
    const map = await showMap();
    map.data = viewsOf(
      changed(({ organisations }) => {
        organisations[0]!.name = '<img src=x onerror="window.ran = true">';
      }),
    );
    await map.updateComplete;
    expect(heard(discOf(map))).to.include('<img src=x');
    expect(map.renderRoot.querySelector('img')).to.equal(null);
    expect(window).not.to.have.property('ran');
  });
});
