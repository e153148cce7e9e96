import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { viewsOf } from '../../../src/figures/views.js';
import { changed } from '../../harness/datasets.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import {
  all,
  discOf,
  entryOf,
  factsOf,
  focused,
  isOpen,
  markOf,
  one,
  press,
  selections,
  showMap,
  tap,
  told,
  unfold,
} from './maps.js';

afterEach(() => document.body.replaceChildren());

describe('A mark that is chosen', () => {
  it('unfolds its entry, and says who it is', async () => {
    const map = await showMap();
    await press(markOf(map, 'macdesa'));
    await until(() => entryOf(map, 'macdesa').open, 'the entry');
    expect(told(map)).to.equal('MACDESA: certified in 2020. Cháparra, Arequipa · since 2017');
    expect(one(map, 'li.selected').dataset['id']).to.equal('macdesa');
    expect(one(map, '#macdesa').getAttribute('aria-current')).to.equal('true');
  });

  it('is let go by choosing it again, and its entry folds', async () => {
    const map = await showMap();
    const heardOf = selections(map);
    await tap(map, markOf(map, 'macdesa'));
    await tap(map, markOf(map, 'macdesa'));
    expect(heardOf).to.deep.equal(['organisation', 'macdesa', 'organisation', null]);
    expect([entryOf(map, 'macdesa').open, map.selected]).to.deep.equal([false, '']);
    expect(told(map)).to.equal('6 organisations in Ananea, Puno share one point.');
  });

  it('changes no attribute of the page’s', async () => {
    const map = await showMap();
    await tap(map, markOf(map, 'macdesa'));
    expect(map.getAttributeNames()).to.deep.equal([]);
  });
});

describe('An entry that is unfolded', () => {
  it('chooses its mark, and opens the point that this is in', async () => {
    const map = await showMap();
    const heardOf = selections(map);
    await unfold(map, 'oro-puno');
    expect(isOpen(map)).to.be.true;
    expect(markOf(map, 'oro-puno').getAttribute('aria-pressed')).to.equal('true');
    expect(heardOf).to.deep.equal(['organisation', 'oro-puno']);
  });

  it('is unfolded by keys, and keeps the focus', async () => {
    const map = await showMap();
    one(map, '#cencomin').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => map.selected === 'cencomin', 'the selection');
    expect(focused(map)?.id).to.equal('cencomin');
  });

  it('lets go of its organisation when it is folded', async () => {
    const map = await showMap();
    await unfold(map, 'cencomin');
    const heardOf = selections(map);
    one(map, '#cencomin').click();
    await until(() => map.selected === '', 'nothing to be chosen');
    expect(heardOf).to.deep.equal(['organisation', null]);
  });

  it('stays when another one is unfolded, because a reader compares', async () => {
    const map = await showMap();
    await unfold(map, 'oro-puno');
    await unfold(map, 'macdesa');
    expect(entryOf(map, 'oro-puno').open).to.be.true;
    expect(map.selected).to.equal('macdesa');
  });

  it('folds by itself when another mark is chosen, if only its mark had opened it', async () => {
    const map = await showMap('selected="oro-puno"');
    expect(entryOf(map, 'oro-puno').open).to.be.true;
    await tap(map, markOf(map, 'macdesa'));
    expect(entryOf(map, 'oro-puno').open).to.be.false;
  });
});

describe('Map and list', () => {
  const lit = (map: Parameters<typeof all>[0]) =>
    all(map, 'li.pointed').map(({ dataset }) => dataset['id']);

  it('point from a mark to its entry, with the mouse', async () => {
    const map = await showMap();
    const mark = markOf(map, 'macdesa');
    mark.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = mark.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await until(() => lit(map).length, 'the entry');
    expect(lit(map)).to.deep.equal(['macdesa']);
    await sendMouse({ type: 'move', position: [0, 0] });
    await until(() => !lit(map).length, 'no entry');
  });

  it('point from a mark to its entry, with the focus', async () => {
    const map = await showMap();
    markOf(map, 'macdesa').focus();
    await map.updateComplete;
    expect(lit(map)).to.deep.equal(['macdesa']);
    markOf(map, 'macdesa').blur();
    await map.updateComplete;
    expect(lit(map)).to.deep.equal([]);
  });

  it('point from an entry to its mark', async () => {
    const map = await showMap();
    one(map, '#macdesa').focus();
    await map.updateComplete;
    expect(markOf(map, 'macdesa').classList.contains('pointed')).to.be.true;
  });

  it('point from an entry to the disc that its mark is within', async () => {
    const map = await showMap();
    one(map, '#cencomin').focus();
    await map.updateComplete;
    expect(discOf(map).classList.contains('pointed')).to.be.true;
  });

  it('hold the same organisations', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    const ids = (selector: string) => all(map, selector).map(({ dataset }) => dataset['id']);
    expect(ids('.mark')).to.have.members(ids('li[data-id]'));
  });
});

describe('What is known of an organisation', () => {
  const rows: Record<string, string[]> = {
    cecomip: [
      'Full name Central de Cooperativas Minero Metalúrgicas de Puno Ltda. (fairmined.org)',
      'Status Certified with Fairmined in 2020, since August 2016',
      'Place District of Ananea, province of San Antonio de Putina, Puno (fairmined.org)',
      'The report of 2020 (ARM) says August 2016: CECOMIP obtained the Fairmined certification',
      'CECOMIP’s Francisco Uno concession stopped using mercury',
      'Fairmined premium: Personal protection for workers',
      'For CECOMIP, the report’s timeline says this of its Francisco Uno concession only.',
      'The report says: 4 mining organizations are certified',
    ],
    'oro-puno': [
      'Also called Oro Puno Mining Company',
      'Status Certified with Fairmined Ecological in 2020, since 2018',
      'Fairmined premium: Larger dining room',
    ],
    'cruz-pata-chaquiminas': ['Also called Cruz Pata', 'No fuller name was found.'],
    macdesa: [
      'Full name Minera Aurífera Cuatro de Enero S.A.',
      'Also called Macdesa',
      'Place District of Cháparra, province of Caravelí, Arequipa',
      'The point is the district’s capital, never a mine or a home.',
      'Fairmined premium: ',
    ],
    cencomin: [
      'Status Supported in 2020, not certified',
      'The report names it as supported, not as certified.',
      'the district is from responsiblemines.org',
    ],
    'san-francisco': [
      'Status Women’s group, not certified',
      'Place La Rinconada, district of Ananea',
      'the point is the district’s capital, not the settlement',
    ],
    'divinas-en-brillo-de-oro': [
      'Full name Asociación Divinas en Brillo de Oro (ARM)',
      'Also called Las Divinas en Brillo de Oro; Divine Women in Gold Shine',
      'Status Women’s group, not certified',
    ],
  };
  for (const [id, sentences] of Object.entries(rows)) {
    it(`is said of ${id}: names, place, status with its year, deeds, doubts and source`, async () => {
      const map = await showMap();
      const said = heard(await unfold(map, id));
      for (const sentence of sentences) expect(said).to.include(sentence);
    });
  }

  it('is Spanish on a Spanish page, with the report’s English words marked as such', async () => {
    const map = await showMap('lang="es"');
    const facts = await unfold(map, 'cencomin');
    expect(heard(facts)).to.include('Situación Apoyada en 2020, no certificada');
    const [, original] = facts.querySelectorAll('q');
    expect(original?.lang).to.equal('en');
  });

  it('is asked for again by the next entry that is unfolded, where it could not be had', async () => {
    const map = await showMap();
    const views = viewsOf(changed(() => {}));
    let asked = 0;
    map.data = {
      ...views,
      details(tag, language) {
        if (++asked === 1) throw new TypeError('the connection is lost');
        return views.details(tag, language);
      },
    };
    await map.updateComplete;
    one(map, '#cencomin').click();
    await until(() => asked === 1, 'the facts to be asked for');
    expect(factsOf(map, 'cencomin')).to.equal(undefined);
    await unfold(map, 'macdesa');
    expect(factsOf(map, 'cencomin')).not.to.equal(undefined);
  });

  it('is fetched in the other language when the page changes to that', async () => {
    const map = await showMap();
    await unfold(map, 'cencomin');
    map.lang = 'es';
    await until(() => heard(factsOf(map, 'cencomin')!).includes('Situación'), 'Spanish');
    expect(map.selected).to.equal('cencomin');
  });
});
